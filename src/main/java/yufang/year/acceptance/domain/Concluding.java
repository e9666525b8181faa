package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.contracts.ContractProgress;

/** The agency records what the review came to. It brings the report; the outcome is the sum’s. */
@Component
@Transactional
public class Concluding {

    private final AcceptanceFiles files;
    private final Outcome outcome;
    private final Documents documents;
    private final AcceptanceWork work;
    private final Desk desk;

    /** What the conclusion is drawn from, and what it moves. */
    @Component
    record Outcome(Conclusions conclusions, DeductionBooks books, ContractProgress contracts) {}

    Concluding(AcceptanceFiles files, Outcome outcome, Documents documents, AcceptanceWork work, Desk desk) {
        this.files = files;
        this.outcome = outcome;
        this.documents = documents;
        this.work = work;
        this.desk = desk;
    }

    public void conclude(AcceptanceCaseId id, int version, String report, Upload file) {
        var acceptance = files.known(id).at(version).in(AcceptanceStatus.UNDER_REVIEW);
        var rules = rules(acceptance);
        var problems = outcome.conclusions().problems(acceptance, rules);
        RuleViolated.unlessAllowed(problems);
        var visible = Visibility.organisation(acceptance.organisation());
        var document = documents.keep(file, "acceptance.report.document", id, visible);
        var conclusion = outcome.conclusions().draw(acceptance, new Conclusion.Report(report, document), rules);
        acceptance.conclude(conclusion.isPassed(), problems);
        files.save(acceptance);
        if (conclusion.isPassed()) {
            passed(acceptance, conclusion);
        } else {
            failed(acceptance, conclusion);
        }
    }

    /** Those of the day on which the review began: nobody moves the mark under the experts. */
    @Transactional(readOnly = true)
    public RuleSet rulesOfReview(AcceptanceCaseId id) {
        return rules(files.known(id));
    }

    private RuleSet rules(AcceptanceCase acceptance) {
        var began = files.application(acceptance).checkedOn();
        return began == null ? desk.rules() : desk.rulesOn(began);
    }

    private void passed(AcceptanceCase acceptance, Conclusion conclusion) {
        desk.record(
                "acceptance.passed",
                acceptance.id(),
                acceptance.title(),
                conclusion.total().toString());
        outcome.contracts().accept(acceptance.contract());
        work.passed(acceptance, conclusion.total());
    }

    private void failed(AcceptanceCase acceptance, Conclusion conclusion) {
        desk.record(
                "acceptance.failed",
                acceptance.id(),
                acceptance.title(),
                conclusion.total().toString());
        work.failed(
                acceptance, conclusion.total(), outcome.books().of(acceptance).undecided());
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeConclusion(AcceptanceCaseId id) {
        var acceptance = files.known(id);
        return acceptance.status() == AcceptanceStatus.UNDER_REVIEW
                ? outcome.conclusions().problems(acceptance, rules(acceptance))
                : List.of();
    }
}
