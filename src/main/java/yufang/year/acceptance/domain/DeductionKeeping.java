package yufang.year.acceptance.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.DeductionId;
import yufang.year.contracts.ObligationId;

/**
 * What is taken off the price: the agency proposes, its reviewer decides. What an obligation lacks is computed from the
 * freeze; nobody types it.
 */
@Component
@Transactional
public class DeductionKeeping {

    private final AcceptanceFiles files;
    private final DeductionBooks books;
    private final AcceptanceWork work;
    private final Desk desk;

    DeductionKeeping(AcceptanceFiles files, DeductionBooks books, AcceptanceWork work, Desk desk) {
        this.files = files;
        this.books = books;
        this.work = work;
        this.desk = desk;
    }

    public void proposeForShortfall(AcceptanceCaseId id, int version, ObligationId about) {
        var acceptance = frozen(files.held(id)).at(version);
        var book = books.of(acceptance);
        var obligation = book.contract().obligation(about);
        RuleViolated.unlessAllowed(book.problemsBeforeProposing(obligation));
        var lacking = book.freeze().obligation(about).orElseThrow(() -> new NotFound(about));
        var computed = book.computed(obligation).orElseThrow(() -> new NotFound(about));
        propose(acceptance, Deduction.forShortfall(acceptance, lacking, computed, desk.today(), desk.me(), desk.now()));
    }

    public void proposeAgreed(AcceptanceCaseId id, int version, AgreedDeduction agreed) {
        var acceptance = frozen(files.held(id)).at(version);
        RuleViolated.unlessAllowed(books.of(acceptance).problemsBeforeProposing(agreed));
        propose(acceptance, Deduction.agreed(acceptance, agreed, desk.today(), desk.me(), desk.now()));
    }

    private void propose(AcceptanceCase acceptance, Deduction deduction) {
        save(acceptance, deduction);
        desk.record(
                "acceptance.deduction.proposed",
                acceptance.id(),
                acceptance.title(),
                deduction.particulars(),
                deduction.amount());
        work.deductionProposed(acceptance, deduction);
        work.deductions(acceptance, books.of(acceptance).isLacking());
    }

    /** With the case, so that the same one is not proposed from a page that did not know of it. */
    private void save(AcceptanceCase acceptance, Deduction deduction) {
        books.save(deduction);
        files.save(acceptance);
    }

    public void confirm(AcceptanceCaseId id, DeductionId deductionId, int version) {
        var acceptance = frozen(files.held(id));
        var deduction = books.known(acceptance, deductionId).at(version);
        deduction.confirm(
                books.of(acceptance).problemsBeforeConfirming(deduction),
                desk.rules().version(),
                desk.me(),
                desk.today(),
                desk.now());
        save(acceptance, deduction);
        desk.record(
                "acceptance.deduction.confirmed", id, acceptance.title(), deduction.particulars(), deduction.amount());
        work.done(deductionId);
    }

    public void reject(AcceptanceCaseId id, DeductionId deductionId, int version, String reason) {
        var acceptance = frozen(files.held(id));
        var deduction = books.known(acceptance, deductionId).at(version);
        deduction.reject(reason, desk.rules().version(), desk.me(), desk.today(), desk.now());
        save(acceptance, deduction);
        desk.recordBecause(
                reason,
                "acceptance.deduction.rejected",
                id,
                acceptance.title(),
                deduction.particulars(),
                deduction.amount());
        work.done(deductionId);
        work.deductions(acceptance, books.of(acceptance).isLacking());
    }

    /** What keeps the one who acts from confirming it. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeConfirmation(AcceptanceCaseId id, DeductionId deductionId) {
        var acceptance = files.known(id);
        var deduction = books.known(acceptance, deductionId);
        if (deduction.status() != DeductionStatus.PROPOSED) return List.of();
        var problems = new ArrayList<>(deduction.problemsBeforeDecision(desk.me()));
        problems.addAll(books.of(acceptance).problemsBeforeConfirming(deduction));
        return problems;
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeProposing(AcceptanceCaseId id, ObligationId about) {
        var book = books.of(frozen(files.known(id)));
        return book.problemsBeforeProposing(book.contract().obligation(about));
    }

    private static AcceptanceCase frozen(AcceptanceCase acceptance) {
        return acceptance.in(AcceptanceStatus.UNDER_REVIEW, AcceptanceStatus.PASSED, AcceptanceStatus.FILED);
    }
}
