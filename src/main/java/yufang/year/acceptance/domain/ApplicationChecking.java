package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.year.acceptance.AcceptanceCaseId;

/** The agency looks whether an application is complete; with its acceptance for review the ledgers are frozen. */
@Component
@Transactional
public class ApplicationChecking {

    private final AcceptanceFiles files;
    private final ReviewGate gate;
    private final DeductionBooks books;
    private final AcceptanceWork work;
    private final Desk desk;

    ApplicationChecking(AcceptanceFiles files, ReviewGate gate, DeductionBooks books, AcceptanceWork work, Desk desk) {
        this.files = files;
        this.gate = gate;
        this.books = books;
        this.work = work;
        this.desk = desk;
    }

    /** @param missing said to the provider */
    public void returnAsIncomplete(AcceptanceCaseId id, int version, String missing) {
        var acceptance = files.known(id).at(version);
        acceptance.returnAsIncomplete();
        var application = files.application(acceptance);
        application.returnAsIncomplete(missing, desk.rules().version(), desk.me(), desk.today());
        files.save(acceptance);
        files.save(application);
        desk.recordBecause(missing, "acceptance.returned", id, acceptance.title());
        work.incomplete(acceptance);
    }

    public void acceptForReview(AcceptanceCaseId id, int version) {
        var acceptance = files.known(id).at(version);
        acceptance.beginReview(acceptance.status() == AcceptanceStatus.APPLIED ? gate.problems(acceptance) : List.of());
        var application = files.application(acceptance);
        var rules = desk.rules();
        application.accept(rules.number("accept.panel").intValueExact(), rules.version(), desk.me(), desk.today());
        files.save(acceptance);
        files.save(application);
        gate.begin(acceptance);
        desk.record("acceptance.review-begun", id, acceptance.title());
        work.underReview(acceptance);
        work.deductions(acceptance, books.of(acceptance).isLacking());
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeReview(AcceptanceCaseId id) {
        var acceptance = files.known(id);
        return acceptance.status() == AcceptanceStatus.APPLIED ? gate.problems(acceptance) : List.of();
    }
}
