package yufang.year.planning.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import yufang.ground.deadlines.Term;
import yufang.ground.documents.DocumentId;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleValue.Silence;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.PersonId;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Points;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.DocumentNumber;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PerformanceTargetId;
import yufang.year.planning.PlannedDeliverable;
import yufang.year.planning.PlannedSubProject;

/** Plans at every stage, for tests that need no database. */
final class Drafts {

    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final LocalDate UNTIL = LocalDate.of(2026, 3, 16);
    static final LocalDate OVER = LocalDate.of(2026, 3, 17);
    static final PersonId OFFICER = person();
    static final PersonId COLLEAGUE = person();
    static final PersonId COMMITTEE = person();

    private Drafts() {}

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    static DocumentId document() {
        return new DocumentId(UUID.randomUUID());
    }

    static PlanVersion draft() {
        return PlanVersion.first(AnnualPlan.begin(new FiscalYear(2026), OFFICER, NOW), "plan", OFFICER, NOW);
    }

    static PlanVersion circulating() {
        var plan = draft();
        plan.circulate(complete(), OFFICER);
        return plan;
    }

    static PlanVersion revising() {
        var plan = circulating();
        plan.revise(answers(0, 0), OVER);
        return plan;
    }

    static PlanVersion beforeCommittee() {
        var plan = revising();
        plan.submit(complete(), answers(0, 0), OVER, COLLEAGUE);
        return plan;
    }

    static PlanVersion approved() {
        var plan = beforeCommittee();
        plan.decide(decision(plan, OVER, 5, 3, COMMITTEE));
        return plan;
    }

    static PlanVersion issued() {
        var plan = approved();
        plan.issue(issue("云岭工预〔2026〕1号", OVER, COMMITTEE), OVER);
        return plan;
    }

    static CommitteeDecision decision(PlanVersion plan, LocalDate on, int members, int against, PersonId by) {
        return CommitteeDecision.record(plan.id(), vote(on, members, against), document(), on, "rules-1", by, NOW);
    }

    static CommitteeDecision.Vote vote(LocalDate on, int members, int against) {
        return new CommitteeDecision.Vote(CommitteeDecision.Form.MEETING, on, members, against, null);
    }

    static PlanVersion.PlanIssue issue(String number, LocalDate on, PersonId by) {
        return new PlanVersion.PlanIssue(number, on, by, document(), "rules-1");
    }

    static Answers answers(long waiting, long openItems) {
        return answers(waiting, openItems, new Term.Until(UNTIL), Silence.AGREEMENT);
    }

    static Answers answers(long waiting, long openItems, Term term, Silence meaning) {
        return new Answers(8, waiting, 0, openItems, term, meaning);
    }

    static PlanContent complete() {
        return content(
                List.of(basis("云人社发〔2024〕15号")),
                List.of(objective()),
                List.of(project(List.of(deliverable(total())), "60", "40")));
    }

    static PlanContent content(
            List<BasisDocument> basis, List<Objective> objectives, List<PlannedSubProject> projects) {
        return new PlanContent(PlanFrame.titled("plan"), basis, objectives, List.of(), List.of(), projects);
    }

    static BasisDocument basis(String number) {
        return new BasisDocument(
                PlanLineId.next(), "plan of action", "province", number.isEmpty() ? null : new DocumentNumber(number));
    }

    static Objective objective() {
        return new Objective(PlanLineId.next(), "5 % fewer injuries");
    }

    static PlannedSubProject project(List<PlannedDeliverable> deliverables, String... weights) {
        return new PlannedSubProject(
                SubProjectId.next(),
                "A",
                Money.of("480000"),
                "aim",
                deliverables,
                List.of(weights).stream().map(Drafts::judged).toList());
    }

    static PlannedDeliverable deliverable(Measure... measures) {
        return new PlannedDeliverable(
                DeliverableId.next(), new DeliverableKind("RA"), "course", "particulars", "group", List.of(measures));
    }

    static Measure total() {
        return Measure.total(new MeasureId(UUID.randomUUID()), Counted.PERSONS, Bound.atLeast(320));
    }

    static PerformanceTarget judged(String weight) {
        return new PerformanceTarget(
                PerformanceTargetId.next(), "files", "points", null, PerformanceTarget.How.JUDGED, Points.of(weight));
    }
}
