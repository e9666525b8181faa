package yufang.year.planning.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.planning.DocumentNumber;
import yufang.year.planning.IssuedPlans;
import yufang.year.planning.PlanVersionId;

/** What the committee's office does in the committee's name: record its decision, issue the plan. */
@Component
@Transactional
public class PlanDeciding {

    static final String ISSUE = "planning.issue";
    private static final int BUDGET_STEP = 3;
    private static final String MINUTES = "planning.minutes";
    private static final String ISSUED = "planning.issued-document";

    private final PlanVersionRepository versions;
    private final CommitteeDecisionRepository decisions;
    private final Documents documents;
    private final StepTwo step;
    private final Desk desk;

    PlanDeciding(
            PlanVersionRepository versions,
            CommitteeDecisionRepository decisions,
            Documents documents,
            StepTwo step,
            Desk desk) {
        this.versions = versions;
        this.decisions = decisions;
        this.documents = documents;
        this.step = step;
        this.desk = desk;
    }

    public void decide(PlanVersionId id, int version, CommitteeDecision.Vote vote, Upload minutes) {
        var plan = plan(id).at(version);
        if (!plan.status().canBecome(PlanStatus.APPROVED)) throw plan.status().closedStep();
        var decision = CommitteeDecision.record(
                id,
                vote,
                documents.keep(minutes, MINUTES, id, Visibility.internal()),
                desk.today(),
                desk.rules().version(),
                desk.me(),
                desk.now());
        plan.decide(decision);
        decisions.save(decision);
        versions.save(plan);
        desk.record(
                decision.isApproval() ? "planning.approved" : "planning.refused",
                id,
                plan.year().toString(),
                vote.membersFor(),
                vote.membersAgainst());
        step.report(plan);
        desk.closeAll(id);
        handOn(plan);
    }

    private void handOn(PlanVersion plan) {
        var approved = plan.status() == PlanStatus.APPROVED;
        var year = plan.year().toString();
        desk.open(Work.of(
                plan.id(),
                approved ? ISSUE : Circulars.REVISE,
                Addressee.desk(approved ? Role.COMMITTEE_OFFICE : Role.HRSS_OFFICER),
                approved ? Wording.of("planning.work.issue", year) : Wording.of("planning.work.refused", year),
                "/plans/" + plan.id().value(),
                Circulars.STEP));
    }

    /** The version before it, where there is one, is superseded in the same moment: one is in force, never two. */
    public void issue(PlanVersionId id, int version, DocumentNumber number, LocalDate on, Upload document) {
        var plan = plan(id).at(version);
        if (!plan.status().canBecome(PlanStatus.ISSUED)) throw plan.status().closedStep();
        if (versions.existsByIssueIssueNumber(number.text())) {
            throw new RuleViolated(
                    List.of(Problem.of("planning.issue.taken", number.text()).at("number")));
        }
        var file = documents.keep(document, ISSUED, id, Visibility.published());
        plan.issue(
                new PlanVersion.PlanIssue(
                        number.text(), on, desk.me(), file, desk.rules().version()),
                desk.today());
        versions.findByPlanAndStatus(plan.plan(), PlanStatus.ISSUED).ifPresent(before -> {
            before.supersede();
            versions.save(before);
        });
        versions.save(plan);
        desk.record("planning.issued", id, plan.year().toString(), number.text());
        step.issued(plan, on);
        desk.closeAll(id);
        if (plan.number() > 1) askForBudget(plan);
    }

    /** The first version waits for the fund base too, whose confirmation asks for the budget. */
    private void askForBudget(PlanVersion plan) {
        desk.open(Work.of(
                plan.id(),
                IssuedPlans.BUDGET,
                Addressee.desk(Role.HRSS_OFFICER),
                Wording.of("planning.work.budget", plan.year().toString(), plan.number()),
                "/money/budgets/new",
                BUDGET_STEP));
    }

    private PlanVersion plan(PlanVersionId id) {
        return versions.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
