package yufang.year.payments.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Upload;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ContractId;
import yufang.year.payments.PaymentCaseId;

/** What the provider's manager does: asks for the money of his contracts, with invoices. He never types what is due. */
@Component
@Transactional
public class PaymentRequesting {

    static final String CHECK = "payments.work.check";

    private final PaymentBook book;
    private final InvoiceRegister invoices;
    private final Desk desk;

    PaymentRequesting(PaymentBook book, InvoiceRegister invoices, Desk desk) {
        this.book = book;
        this.invoices = invoices;
        this.desk = desk;
    }

    public PaymentCaseId request(ContractId contract, PaymentKind kind, InvoiceText invoice, Upload file) {
        var money = own(contract);
        RuleViolated.unlessAllowed(money.problemsBeforeRequest(kind, desk.rules()));
        invoices.examine(invoice, money.due(kind, null).amount());
        var id = PaymentCaseId.next();
        var payment = PaymentCase.request(id, money, kind, desk.rules(), desk.me(), desk.now());
        book.save(payment);
        invoices.enter(payment, invoice, file);
        desk.record("payments.requested", id, money.contract().number(), payment.words(), payment.asked());
        book.asked(contract);
        book.hand(payment, money.contract(), CHECK, Role.AGENCY_OFFICER);
        return id;
    }

    /** What is due may be spread over several invoices. */
    public void add(PaymentCaseId id, int version, InvoiceText invoice, Upload file) {
        var payment = book.payment(id).at(version);
        var money = own(payment.contract());
        payment.requireRequested();
        var covered = invoices.of(payment).stream().map(Invoice::amount).reduce(Money.ZERO, Money::plus);
        invoices.examine(invoice, payment.asked().minus(covered));
        invoices.enter(payment, invoice, file);
        desk.record(
                "payments.invoice-added",
                id,
                money.contract().number(),
                invoice.number().value(),
                invoice.amount());
    }

    private ContractMoney own(ContractId contract) {
        var money = book.money(contract);
        if (!money.contract().provider().equals(desk.acting().organisation())) throw new NotFound(contract);
        return money;
    }
}
