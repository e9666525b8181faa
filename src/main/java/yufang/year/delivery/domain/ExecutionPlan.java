package yufang.year.delivery.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.ExecutionPlanId;

/**
 * The provider's plan of units (执行计划), which the agency approves before anything is carried out. Its units are rows of
 * their own; a later version adds units to an approved plan and gives the reason. Whoever changes a drafted unit
 * changes this version too.
 */
@Table(schema = "delivery", name = "execution_plan")
public class ExecutionPlan extends Stored<ExecutionPlan, ExecutionPlanId> {

    private final ContractId contract;
    private final OrganisationId organisation;
    private final int number;
    private final @Nullable String reason;
    private ExecutionPlanStatus status;

    @Embedded.Nullable
    private @Nullable HandingIn handingIn;

    @Embedded.Nullable
    private @Nullable Decision decision;

    @PersistenceCreator
    ExecutionPlan(
            ExecutionPlanId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ContractId contract,
            OrganisationId organisation,
            int number,
            @Nullable String reason,
            ExecutionPlanStatus status,
            @Nullable HandingIn handingIn,
            @Nullable Decision decision) {
        super(id, createdBy, createdAt, version);
        this.contract = contract;
        this.organisation = organisation;
        this.number = number;
        this.reason = reason;
        this.status = status;
        this.handingIn = handingIn;
        this.decision = decision;
    }

    static ExecutionPlan first(ContractId contract, OrganisationId provider, PersonId by, Instant now) {
        return drafted(contract, provider, 1, null, by, now);
    }

    /** @param reason why the approved plan is not enough */
    ExecutionPlan next(String why, PersonId by, Instant now) {
        if (status != ExecutionPlanStatus.APPROVED) throw status.closedStep();
        return drafted(contract, organisation, number + 1, why, by, now);
    }

    private static ExecutionPlan drafted(
            ContractId contract,
            OrganisationId provider,
            int number,
            @Nullable String reason,
            PersonId by,
            Instant now) {
        return new ExecutionPlan(
                ExecutionPlanId.next(),
                by,
                now,
                null,
                contract,
                provider,
                number,
                reason,
                ExecutionPlanStatus.DRAFTING,
                null,
                null);
    }

    /** Before any of its units changes. */
    void change() {
        if (!status.isOpen()) throw status.closedStep();
    }

    /** @param gate what the plan still lacks, see {@link PlanGate} */
    void submit(List<Problem> gate, PersonId by, LocalDate today) {
        status = status.become(ExecutionPlanStatus.SUBMITTED);
        RuleViolated.unlessAllowed(gate);
        handingIn = new HandingIn(by, today);
        decision = null;
    }

    /** What keeps this person from deciding on it; the page shows the same list. */
    public List<Problem> problemsBeforeDecision(PersonId by) {
        return createdBy().equals(by) || (handingIn != null && handingIn.submittedBy.equals(by))
                ? List.of(Problem.of("delivery.plan.drafter"))
                : List.of();
    }

    void approve(List<Problem> gate, PersonId by, LocalDate today, String rules) {
        status = status.become(ExecutionPlanStatus.APPROVED);
        RuleViolated.unlessAllowed(problemsBeforeDecision(by));
        RuleViolated.unlessAllowed(gate);
        decision = new Decision(by, today, null, rules);
    }

    void sendBack(String why, PersonId by, LocalDate today, String rules) {
        status = status.become(ExecutionPlanStatus.RETURNED);
        RuleViolated.unlessAllowed(problemsBeforeDecision(by));
        decision = new Decision(by, today, why, rules);
    }

    public ContractId contract() {
        return contract;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public int number() {
        return number;
    }

    public @Nullable String reason() {
        return reason;
    }

    public ExecutionPlanStatus status() {
        return status;
    }

    public @Nullable LocalDate submittedOn() {
        return handingIn == null ? null : handingIn.submittedOn;
    }

    @Nullable
    LocalDate approvedOn() {
        return status == ExecutionPlanStatus.APPROVED && decision != null ? decision.decidedOn : null;
    }

    public @Nullable Decision decision() {
        return decision;
    }

    /** Who handed it in, and when. */
    record HandingIn(PersonId submittedBy, LocalDate submittedOn) {}

    /** What the agency decided: with a reason it was sent back. */
    public record Decision(
            PersonId decidedBy,
            LocalDate decidedOn,
            @Nullable String returnReason,
            String rulesVersion) {}
}
