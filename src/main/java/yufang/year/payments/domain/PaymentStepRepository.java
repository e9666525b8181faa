package yufang.year.payments.domain;

import org.springframework.data.repository.ListCrudRepository;

interface PaymentStepRepository extends ListCrudRepository<PaymentStep, PaymentStepId> {}
