package yufang.year.contracts.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.BankAccount;
import yufang.shared.Problem;
import yufang.shared.Severity;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.PayeeId;

/** Two persons of the agency say to whom a contract's money goes. One public method is one transaction. */
@Component
@Transactional
public class PayeeKeeping {

    private final ContractBook book;
    private final AccountVault vault;
    private final Documents documents;
    private final StepSix step;
    private final Desk desk;

    PayeeKeeping(ContractBook book, AccountVault vault, Documents documents, StepSix step, Desk desk) {
        this.book = book;
        this.vault = vault;
        this.documents = documents;
        this.step = step;
        this.desk = desk;
    }

    /**
     * @param version of the contract
     * @param file from which the number is typed, now and when it is confirmed
     */
    public PayeeId enter(ContractId id, int version, PayeeEntry entry, Upload file) {
        var contract = book.contract(id).at(version);
        var before = book.latestPayee(id).orElse(null);
        var payee = PayeeId.next();
        var document = documents.keep(file, "contracts.payee.document", payee, Visibility.internal());
        var entered = Payee.enter(
                payee,
                contract,
                before,
                entry,
                vault.seal(entry.account()),
                document,
                desk.me(),
                desk.today(),
                desk.now());
        book.save(entered);
        if (before == null) {
            desk.record(
                    "contracts.payee.entered",
                    id,
                    entry.accountName(),
                    entry.account().masked());
        } else {
            desk.recordBecause(
                    String.valueOf(entry.reason()),
                    "contracts.payee.changed",
                    id,
                    before.account().maskedAccount(),
                    entry.accountName(),
                    entry.account().masked());
        }
        step.payeeEntered(contract, entered);
        return payee;
    }

    /** @param typed the whole number once more, from the document */
    public void confirm(ContractId id, PayeeId payee, int version, BankAccount typed) {
        var entered = book.payee(id, payee).at(version);
        entered.confirm(
                isLatest(entered),
                vault.matches(entered.account(), typed),
                desk.me(),
                desk.rules().version(),
                desk.today());
        book.save(entered);
        desk.record(
                "contracts.payee.confirmed",
                id,
                entered.accountName(),
                entered.account().maskedAccount());
        desk.closeAll(payee);
    }

    private boolean isLatest(Payee payee) {
        return book.latestPayee(payee.contract())
                .map(Payee::id)
                .filter(payee.id()::equals)
                .isPresent();
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeConfirmation(ContractId id, PayeeId payee) {
        var contract = book.contract(id);
        var entered = book.payee(id, payee);
        if (entered.status() == PayeeStatus.CONFIRMED) return List.of();
        var problems = new ArrayList<>(entered.problemsBeforeConfirmation(isLatest(entered), desk.me()));
        problems.addAll(Payee.problemsOfName(entered.accountName(), contract.providerName()));
        return problems;
    }

    /** What there is to say of the payee on the contract's page: warnings, since it may be entered later too (M-3). */
    @Transactional(readOnly = true)
    public List<Problem> problemsOf(ContractId id) {
        var contract = book.contract(id);
        var latest = book.latestPayee(id);
        if (latest.isEmpty()) {
            return contract.isOver()
                    ? List.of()
                    : List.of(Problem.of("contracts.payee.none").as(Severity.WARN));
        }
        var problems = new ArrayList<>(Payee.problemsOfName(latest.get().accountName(), contract.providerName()));
        if (latest.get().status() == PayeeStatus.ENTERED)
            problems.add(Problem.of("contracts.payee.unconfirmed").as(Severity.WARN));
        return problems;
    }
}
