package yufang.year.payments.domain;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.PaymentStep.Particulars;

/** What the agency's officer and reviewer do with a request: check it, second it, refuse it. */
@Component
@Transactional
public class PaymentDeciding {

    private static final String SECOND = "payments.work.second";
    private static final String PAY = "payments.work.pay";

    private final PaymentBook book;
    private final DueLines lines;
    private final AccountOpenings openings;
    private final Desk desk;

    PaymentDeciding(PaymentBook book, DueLines lines, AccountOpenings openings, Desk desk) {
        this.book = book;
        this.lines = lines;
        this.openings = openings;
        this.desk = desk;
    }

    public void check(PaymentCaseId id, int version) {
        var payment = book.payment(id).at(version);
        var money = book.held(payment.contract());
        payment.check(money, book.invoices(payment), desk.rules(), desk.me());
        book.save(payment);
        lines.keep(payment, money.balance(id));
        desk.record("payments.checked", id, money.contract().number(), payment.words(), payment.amount());
        book.hand(payment, money.contract(), SECOND, Role.AGENCY_REVIEWER);
    }

    public void second(PaymentCaseId id, int version) {
        var payment = book.payment(id).at(version);
        var money = book.held(payment.contract());
        payment.second(money, book.invoices(payment), desk.rules(), desk.me(), desk.today());
        book.save(payment);
        desk.record("payments.seconded", id, money.contract().number(), payment.words(), payment.amount());
        book.hand(payment, money.contract(), PAY, Role.AGENCY_CASHIER);
    }

    /** Nobody is paid, and the provider asks anew. */
    public void reject(PaymentCaseId id, int version, String reason) {
        var payment = book.payment(id).at(version);
        RuleViolated.unlessAllowed(problemsBeforeRejection(payment));
        var contract = book.money(payment.contract()).contract();
        payment.reject();
        book.save(payment, desk.today(), new Particulars(reason, null));
        desk.recordBecause(reason, "payments.rejected", id, contract.number(), payment.words(), payment.amount());
        book.giveBack(payment, contract);
    }

    private List<Problem> problemsBeforeRejection(PaymentCase payment) {
        var openers =
                payment.status() == PaymentStatus.SECONDED && handles() ? openings.of(payment) : Set.<PersonId>of();
        return new Refusal(payment.status(), openers).problems(desk.acting().role(), desk.me());
    }

    /** Nobody else reads who opened an account. */
    private boolean handles() {
        return Role.readers().contains(desk.acting().role());
    }

    /** What keeps whoever acts from refusing a payment of this contract. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeRejection(PaymentCaseId id, ContractMoney money) {
        return problemsBeforeRejection(money.payment(id));
    }

    /** What keeps whoever acts from the next step with a payment of this contract. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeNextStep(PaymentCaseId id, ContractMoney money) {
        return book.problemsBeforeNextStep(money.payment(id), money);
    }
}
