package yufang.year.payments.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
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
    private final Desk desk;

    PaymentDeciding(PaymentBook book, Desk desk) {
        this.book = book;
        this.desk = desk;
    }

    public void check(PaymentCaseId id, int version) {
        var payment = book.payment(id).at(version);
        var money = book.money(payment.contract());
        payment.check(money, book.invoices(payment), desk.rules(), desk.me());
        book.save(payment);
        desk.record("payments.checked", id, money.contract().number(), payment.words(), payment.amount());
        book.hand(payment, money.contract(), SECOND, Role.AGENCY_REVIEWER);
    }

    public void second(PaymentCaseId id, int version) {
        var payment = book.payment(id).at(version);
        var money = book.money(payment.contract());
        payment.second(money, book.invoices(payment), desk.rules(), desk.me(), desk.today());
        book.save(payment);
        desk.record("payments.seconded", id, money.contract().number(), payment.words(), payment.amount());
        book.hand(payment, money.contract(), PAY, Role.AGENCY_CASHIER);
    }

    /** Whoever has the next step can refuse it; that pays nobody, so it asks for no other person. */
    public void reject(PaymentCaseId id, int version, String reason) {
        var payment = book.payment(id).at(version);
        if (payment.status().turn().filter(desk.acting().role()::equals).isEmpty()) {
            throw RuleViolated.because("payments.not-your-turn");
        }
        var contract = book.money(payment.contract()).contract();
        payment.reject();
        book.save(payment, desk.today(), new Particulars(reason, null));
        desk.recordBecause(reason, "payments.rejected", id, contract.number(), payment.words(), payment.amount());
        book.giveBack(payment, contract);
    }

    /** What keeps whoever acts from the next step with a payment of this contract. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeNextStep(PaymentCaseId id, ContractMoney money) {
        return book.problemsBeforeNextStep(money.payment(id), money);
    }
}
