package yufang.year.payments.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.SignedContract;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.PaymentStep.Particulars;

/** The cases with their history and the work that follows from them. */
@Component
class PaymentBook {

    private static final String ASK = "payments.ask";
    private static final int SIGNING = 6;
    private static final int ACCEPTANCE = 9;

    private final PaymentCaseRepository cases;
    private final PaymentStepRepository steps;
    private final InvoiceRegister invoices;
    private final MoneyBook moneys;
    private final Desk desk;

    PaymentBook(
            PaymentCaseRepository cases,
            PaymentStepRepository steps,
            InvoiceRegister invoices,
            MoneyBook moneys,
            Desk desk) {
        this.cases = cases;
        this.steps = steps;
        this.invoices = invoices;
        this.moneys = moneys;
        this.desk = desk;
    }

    /** @throws NotFound also where it belongs to another provider */
    PaymentCase payment(PaymentCaseId id) {
        return cases.findById(id).orElseThrow(() -> new NotFound(id));
    }

    ContractMoney money(ContractId contract) {
        return moneys.of(contract);
    }

    /** The same, and until the transaction ends nothing is taken off it. */
    ContractMoney held(ContractId contract) {
        return moneys.held(contract);
    }

    List<Invoice> invoices(PaymentCase payment) {
        return invoices.of(payment);
    }

    List<Problem> problemsBeforeNextStep(PaymentCase payment, ContractMoney money) {
        return payment.problemsBeforeNextStep(money, invoices.of(payment), desk.rules(), desk.me());
    }

    boolean hasPaidUnder(BankReference reference) {
        return cases.existsByBankReference(reference.value());
    }

    /** Saves the case with a row of its history. */
    void save(PaymentCase payment, LocalDate happenedOn, Particulars particulars) {
        cases.save(payment);
        steps.save(PaymentStep.of(payment, happenedOn, particulars, desk.rules().version(), desk.me(), desk.now()));
    }

    /** Something that belongs to it was written: who had it before him before that does not act on it. */
    void touch(PaymentCase payment) {
        cases.save(payment);
    }

    void save(PaymentCase payment) {
        save(payment, desk.today(), Particulars.NONE);
    }

    /** Whatever was to be done with it is done; this is next. */
    void hand(PaymentCase payment, SignedContract contract, String act, Role role) {
        desk.closeAll(payment.id());
        desk.open(Work.of(
                payment.id(),
                act,
                Addressee.desk(role),
                Wording.of(act, contract.number(), payment.words(), payment.amount()),
                address(payment.id()),
                step(payment.kind())));
    }

    /** Refused or come back: the invoices may be named again, and the provider is told. */
    void giveBack(PaymentCase payment, SignedContract contract) {
        invoices.release(payment);
        desk.closeAll(payment.id());
        desk.open(Work.of(
                contract.id(),
                ASK,
                new Addressee.Desk(contract.provider(), Role.PROVIDER_MANAGER),
                Wording.of("payments.work.ask-again", contract.number(), payment.words(), payment.amount()),
                address(contract.id()),
                step(payment.kind())));
    }

    /** The provider can ask now; opened twice it stays one. */
    void invite(SignedContract contract, PaymentKind kind, AmountDue due) {
        desk.open(Work.of(
                contract.id(),
                ASK,
                new Addressee.Desk(contract.provider(), Role.PROVIDER_MANAGER),
                Wording.of("payments.work.ask", contract.number(), Wording.word("payments.kind", kind), due.amount()),
                address(contract.id()),
                step(kind)));
    }

    void asked(ContractId contract) {
        desk.close(contract, ASK);
    }

    static String address(PaymentCaseId id) {
        return "/money/payments/" + id.value();
    }

    static String address(ContractId id) {
        return "/money/payments/contracts/" + id.value();
    }

    private static int step(PaymentKind kind) {
        return kind == PaymentKind.ADVANCE ? SIGNING : ACCEPTANCE;
    }
}
