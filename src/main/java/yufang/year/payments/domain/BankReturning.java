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
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ContractProgress;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.SignedContract;
import yufang.year.payments.PaymentCaseId;

/**
 * The bank sends money back: the cashier states it with the bank's paper, the reviewer confirms it, and the provider
 * asks anew, with the payee put right if need be. Until then it counts as paid.
 */
@Component
@Transactional
public class BankReturning {

    private static final String CONFIRM = "payments.work.return";

    private final PaymentBook book;
    private final BankReturnRepository returns;
    private final ContractProgress progress;
    private final Documents documents;
    private final Desk desk;

    BankReturning(
            PaymentBook book, BankReturnRepository returns, ContractProgress progress, Documents documents, Desk desk) {
        this.book = book;
        this.returns = returns;
        this.progress = progress;
        this.documents = documents;
        this.desk = desk;
    }

    public void state(PaymentCaseId id, int version, LocalDate on, String reason, Upload file) {
        var payment = book.payment(id).at(version);
        if (stated(id).isPresent()) throw RuleViolated.because("payments.return.stated-already");
        var paper =
                documents.keep(file, "payments.document.return", id, Visibility.organisation(payment.organisation()));
        returns.save(BankReturn.state(payment, on, reason, paper, desk.me(), desk.today(), desk.now()));
        book.touch(payment);
        var contract = contract(payment);
        desk.recordBecause(reason, "payments.return-stated", id, contract.number(), payment.words(), payment.amount());
        book.hand(payment, contract, CONFIRM, Role.AGENCY_REVIEWER);
    }

    /** The money is back; where the contract was closed it is open again until nothing is due. */
    public void confirm(PaymentCaseId id, int version) {
        var payment = book.payment(id).at(version);
        var statement = known(id);
        statement.confirm(payment, desk.me(), desk.today(), desk.rules().version());
        returns.save(statement);
        payment.comeBack(statement);
        book.save(payment, statement.returnedOn(), statement.particulars());
        var contract = contract(payment);
        desk.recordBecause(
                statement.reason(), "payments.returned", id, contract.number(), payment.words(), payment.amount());
        book.giveBack(payment, contract);
        if (contract.state() == ContractState.CLOSED) progress.reopen(contract.id());
    }

    public void refuse(PaymentCaseId id, int version, String because) {
        var payment = book.payment(id).at(version);
        var statement = known(id);
        statement.refuse(because, payment, desk.me(), desk.today(), desk.rules().version());
        returns.save(statement);
        book.touch(payment);
        desk.recordBecause(
                because, "payments.return-refused", id, contract(payment).number(), payment.words(), payment.amount());
        desk.closeAll(id);
    }

    /** What keeps whoever acts from deciding on what is stated; empty where nothing is. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeDecision(PaymentCaseId id) {
        return stated(id)
                .map(statement -> statement.problemsBeforeDecision(book.payment(id), desk.me()))
                .orElseGet(List::of);
    }

    private Optional<BankReturn> stated(PaymentCaseId id) {
        return returns.findByPaymentCaseAndStatus(id, BankReturnStatus.STATED);
    }

    private BankReturn known(PaymentCaseId id) {
        return stated(id).orElseThrow(() -> RuleViolated.because("payments.return.none"));
    }

    private SignedContract contract(PaymentCase payment) {
        return book.money(payment.contract()).contract();
    }
}
