package yufang.year.payments.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.BankAccount;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ContractProgress;
import yufang.year.contracts.ContractState;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.PaymentStep.Particulars;

/** What the cashier does: opens the account's number, transfers, writes down the bank's reference. */
@Component
@Transactional
public class PaymentPaying {

    private final PaymentBook book;
    private final AccountOpenings openings;
    private final ContractProgress progress;
    private final Documents documents;
    private final Desk desk;

    PaymentPaying(
            PaymentBook book, AccountOpenings openings, ContractProgress progress, Documents documents, Desk desk) {
        this.book = book;
        this.openings = openings;
        this.progress = progress;
        this.documents = documents;
        this.desk = desk;
    }

    /** From now on this person sees the whole number, until it is paid. */
    public void openAccount(PaymentCaseId id, int version) {
        var payment = book.payment(id).at(version);
        if (payment.status() != PaymentStatus.SECONDED) throw RuleViolated.because("payments.not-seconded");
        var money = book.money(payment.contract());
        RuleViolated.unlessAllowed(book.problemsBeforeNextStep(payment, money));
        openings.note(payment, desk.me(), desk.now());
        desk.record(
                "payments.account-opened",
                id,
                money.contract().number(),
                payment.payee().payeeAccount());
    }

    /** The whole number, for the cashier who has opened it and may pay; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<BankAccount> account(PaymentCaseId id, ContractMoney money) {
        var payment = money.payment(id);
        if (payment.status() != PaymentStatus.SECONDED
                || desk.acting().role() != Role.AGENCY_CASHIER
                || !openings.has(payment, desk.me())
                || book.problemsBeforeNextStep(payment, money).stream().anyMatch(Problem::forbids)) {
            return Optional.empty();
        }
        return Optional.ofNullable(money.destination())
                .map(destination -> destination.payee().account());
    }

    public void pay(PaymentCaseId id, int version, BankReference reference, LocalDate on, Upload file) {
        var payment = book.payment(id).at(version);
        var money = book.held(payment.contract());
        if (payment.status() == PaymentStatus.SECONDED && !openings.has(payment, desk.me())) {
            throw RuleViolated.because("payments.account.unopened");
        }
        if (book.hasPaidUnder(reference)) {
            throw new RuleViolated(List.of(desk.rules()
                    .problem(ContractMoney.ONCE, "payments.reference.used", reference.value())
                    .at("reference")));
        }
        payment.pay(money, book.invoices(payment), desk.rules(), desk.me(), new Transfer(reference, on, desk.today()));
        var paper = keep(file, "payments.document.transfer", payment);
        book.save(payment, on, paper);
        desk.record(
                "payments.paid", id, money.contract().number(), payment.words(), payment.amount(), reference.value());
        desk.closeAll(id);
        if (money.contract().state() == ContractState.ACCEPTED && money.isSettledBy(payment)) {
            progress.close(payment.contract());
        }
    }

    private Particulars keep(Upload file, String kind, PaymentCase payment) {
        var visibility = Visibility.organisation(payment.organisation());
        return new Particulars(null, documents.keep(file, kind, payment.id(), visibility));
    }
}
