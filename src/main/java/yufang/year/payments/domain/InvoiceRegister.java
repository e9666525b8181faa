package yufang.year.payments.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/** The invoices of the region: each number once, whoever sends it. */
@Component
class InvoiceRegister {

    private final InvoiceRepository invoices;
    private final MoneyBook moneys;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final Desk desk;

    InvoiceRegister(InvoiceRepository invoices, MoneyBook moneys, Documents documents, JdbcClient jdbc, Desk desk) {
        this.invoices = invoices;
        this.moneys = moneys;
        this.documents = documents;
        this.jdbc = jdbc;
        this.desk = desk;
    }

    List<Invoice> of(PaymentCase payment) {
        return invoices.findByPaymentCaseOrderByCreatedAtAscIdAsc(payment.id());
    }

    /** @throws RuleViolated beside the fields of the form, before any file is kept */
    void examine(InvoiceText said, Money uncovered) {
        var problems = new ArrayList<Problem>(Invoice.problems(said, desk.today()));
        if (isUsed(said.number())) {
            problems.add(desk.rules()
                    .problem(
                            ContractMoney.ONCE,
                            "payments.invoice.used",
                            said.number().value())
                    .at("number"));
        }
        if (said.amount().exceeds(uncovered)) {
            problems.add(Problem.of("payments.invoice.beyond", uncovered).at("amount"));
        }
        RuleViolated.unlessAllowed(problems);
    }

    void enter(PaymentCase payment, InvoiceText said, Upload file) {
        var document = documents.keep(
                file, "payments.document.invoice", payment.id(), Visibility.organisation(payment.organisation()));
        invoices.save(Invoice.of(payment, said, moneys.hash(said.account()), document, desk.me(), desk.now()));
    }

    /** Also of other providers, whose invoices nobody else sees: the answer says only whether. */
    private boolean isUsed(InvoiceNumber number) {
        return jdbc.sql("select payments.is_used(:number)")
                .param("number", number.value())
                .query(Boolean.class)
                .single();
    }

    void release(PaymentCase payment) {
        for (var invoice : of(payment)) {
            invoice.release();
            invoices.save(invoice);
        }
    }
}
