package yufang.year.budget.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.budget.BudgetId;
import yufang.year.budget.FundBaseId;
import yufang.year.budget.FundBudgetEntryId;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.PlanVersionId;

/**
 * The costs of one issued version of the plan (费用预算): the bureau compiles them, finance approves them or returns them
 * with the reason. Whoever drafted or submitted it never decides; approved, it never changes.
 */
@Table(schema = "budget", name = "budget")
public class Budget extends Stored<Budget, BudgetId> {

    private final PlanVersionId plan;
    private final FiscalYear year;
    private BudgetStatus status;

    @MappedCollection(idColumn = "budget")
    private final Set<Hand> hands;

    @Embedded.Nullable
    private @Nullable CapRaise raise;

    private @Nullable PersonId submittedBy;
    private @Nullable LocalDate submittedOn;

    @Embedded.Nullable
    private @Nullable Approval approval;

    @PersistenceCreator
    Budget(
            BudgetId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            PlanVersionId plan,
            FiscalYear year,
            BudgetStatus status,
            Set<Hand> hands,
            @Nullable CapRaise raise,
            @Nullable PersonId submittedBy,
            @Nullable LocalDate submittedOn,
            @Nullable Approval approval) {
        super(id, createdBy, createdAt, version);
        this.plan = plan;
        this.year = year;
        this.status = status;
        this.hands = new HashSet<>(hands);
        this.raise = raise;
        this.submittedBy = submittedBy;
        this.submittedOn = submittedOn;
        this.approval = approval;
    }

    /** Who had a hand in it. */
    @Table(schema = "budget", name = "hand")
    record Hand(PersonId person) {}

    /** What it was approved by, and under which figures of the fund. */
    record Approval(
            PersonId approvedBy,
            LocalDate approvedOn,
            FundBaseId fundBase,
            FundBudgetEntryId fundBudgetEntry,
            String rulesVersion) {}

    static Budget begin(IssuedPlan plan, PersonId by, Instant now) {
        return new Budget(
                BudgetId.next(),
                by,
                now,
                null,
                plan.id(),
                plan.year(),
                BudgetStatus.DRAFTING,
                Set.of(new Hand(by)),
                null,
                null,
                null,
                null);
    }

    /** Before any of its lines changes, or what it is held to. */
    void change(PersonId by) {
        if (!status.isOpen()) throw status.closedStep();
        hands.add(new Hand(by));
    }

    /** @param kept those whose approval stands */
    void change(SubProjectId subProject, Set<SubProjectId> kept, PersonId by) {
        change(by);
        if (kept.contains(subProject)) throw RuleViolated.because("budget.line.kept");
    }

    /** @param ordinary what holds without the province */
    void raise(CapRaise consent, Ceiling ordinary, PersonId by) {
        change(by);
        RuleViolated.unlessAllowed(consent.problems(ordinary));
        raise = consent;
    }

    void submit(BudgetSheet sheet, PersonId by, LocalDate today) {
        status = status.become(BudgetStatus.SUBMITTED);
        RuleViolated.unlessAllowed(sheet.problems());
        hands.add(new Hand(by));
        submittedBy = by;
        submittedOn = today;
    }

    /** Drafted or submitted by this person, in whatever role: somebody else decides. */
    public List<Problem> problemsBeforeDeciding(PersonId by) {
        return createdBy().equals(by) || by.equals(submittedBy) || hands.contains(new Hand(by))
                ? List.of(Problem.of("budget.decision.drafter"))
                : List.of();
    }

    /** What keeps this person from approving it now; the page shows the same list. */
    List<Problem> problemsBeforeApproval(BudgetSheet sheet, PersonId by) {
        var problems = new ArrayList<>(problemsBeforeDeciding(by));
        problems.addAll(sheet.problemsBeforeApproval());
        return problems;
    }

    void approve(BudgetSheet sheet, PersonId by, LocalDate today) {
        status = status.become(BudgetStatus.APPROVED);
        RuleViolated.unlessAllowed(problemsBeforeApproval(sheet, by));
        // Without either there was a problem.
        var base = Objects.requireNonNull(sheet.limits().base());
        var entry = Objects.requireNonNull(sheet.limits().entry());
        approval = new Approval(by, today, base.id(), entry.id(), sheet.rules().version());
    }

    void sendBack(PersonId by) {
        status = status.become(BudgetStatus.RETURNED);
        RuleViolated.unlessAllowed(problemsBeforeDeciding(by));
    }

    public PlanVersionId plan() {
        return plan;
    }

    public FiscalYear year() {
        return year;
    }

    public BudgetStatus status() {
        return status;
    }

    @Nullable
    CapRaise raise() {
        return raise;
    }

    @Nullable
    Approval approval() {
        return approval;
    }

    public @Nullable LocalDate approvedOn() {
        return approval == null ? null : approval.approvedOn();
    }
}
