package yufang.year.payments.domain;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.payments.PaymentCaseId;

interface BankReturnRepository extends ListCrudRepository<BankReturn, BankReturnId> {

    /** At most one is {@code STATED}. */
    Optional<BankReturn> findByPaymentCaseAndStatus(PaymentCaseId payment, BankReturnStatus status);
}
