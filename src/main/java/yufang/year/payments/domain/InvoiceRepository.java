package yufang.year.payments.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import yufang.year.payments.PaymentCaseId;

interface InvoiceRepository extends ListCrudRepository<Invoice, InvoiceId> {

    List<Invoice> findByPaymentCaseOrderByCreatedAtAscIdAsc(PaymentCaseId paymentCase);
}
