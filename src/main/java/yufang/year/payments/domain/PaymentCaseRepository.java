package yufang.year.payments.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.contracts.ContractId;
import yufang.year.payments.PaymentCaseId;

interface PaymentCaseRepository extends ListCrudRepository<PaymentCase, PaymentCaseId> {

    List<PaymentCase> findByContractOrderByCreatedAtAscIdAsc(ContractId contract);

    boolean existsByBankReference(String bankReference);
}
