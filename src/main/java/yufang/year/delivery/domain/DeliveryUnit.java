package yufang.year.delivery.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.planning.DeliverableKind;

/**
 * One session, event, film, article or visit (实施单元): planned, carried out, claimed with evidence, verified by the
 * agency. What was stated and found of it are rows of their own, see {@link Statements} and {@link Verifications}.
 */
@Table(schema = "delivery", name = "unit")
public class DeliveryUnit extends Stored<DeliveryUnit, UnitId> {

    /** Nothing is to be submitted: the agency has seen and verified all that there is. */
    public static final String UNCHANGED = "delivery.claim.unchanged";

    private final ContractId contract;
    private final OrganisationId organisation;
    private final ExecutionPlanId plan;
    private final ObligationId obligation;
    private final String kind;
    private String title;

    @Embedded.Empty
    private Appointment appointment;

    private String inCharge;
    private String fields;
    private UnitStatus status;

    @Embedded.Nullable
    private @Nullable Holding holding;

    @Embedded.Nullable
    private @Nullable Handling handling;

    private @Nullable String cancelReason;

    @PersistenceCreator
    DeliveryUnit(
            UnitId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ContractId contract,
            OrganisationId organisation,
            ExecutionPlanId plan,
            ObligationId obligation,
            String kind,
            String title,
            Appointment appointment,
            String inCharge,
            String fields,
            UnitStatus status,
            @Nullable Holding holding,
            @Nullable Handling handling,
            @Nullable String cancelReason) {
        super(id, createdBy, createdAt, version);
        this.contract = contract;
        this.organisation = organisation;
        this.plan = plan;
        this.obligation = obligation;
        this.kind = kind;
        this.title = title;
        this.appointment = appointment;
        this.inCharge = inCharge;
        this.fields = fields;
        this.status = status;
        this.holding = holding;
        this.handling = handling;
        this.cancelReason = cancelReason;
    }

    static DeliveryUnit planned(
            ExecutionPlan plan,
            ObligationId obligation,
            DeliverableKind kind,
            UnitWords words,
            PersonId by,
            Instant now) {
        return new DeliveryUnit(
                new UnitId(UuidCreator.getTimeOrderedEpoch()),
                by,
                now,
                null,
                plan.contract(),
                plan.organisation(),
                plan.id(),
                obligation,
                kind.code(),
                words.title(),
                words.appointment(),
                words.inCharge(),
                FieldAnswers.write(words.fields()),
                UnitStatus.PLANNED,
                null,
                null,
                null);
    }

    /** While its plan is drafted. */
    void correct(UnitWords words) {
        title = words.title();
        appointment = words.appointment();
        inCharge = words.inCharge();
        fields = FieldAnswers.write(words.fields());
    }

    /** What keeps it from being carried out; the page shows the same list. */
    public List<Problem> problemsBeforeCarryingOut(boolean planApproved, RuleSet rules, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (!planApproved) problems.add(rules.problem("exec.plan-first", "delivery.unit.plan-first"));
        if (today.isBefore(appointment.firstDay())) {
            problems.add(Problem.of("delivery.unit.early", appointment.firstDay()));
        }
        return problems;
    }

    void carryOut(Account account, Window window, RuleSet rules, PersonId by, LocalDate today) {
        status = status.become(UnitStatus.CARRIED_OUT);
        RuleViolated.unlessAllowed(problemsBeforeCarryingOut(window.isOpen(), rules, today));
        RuleViolated.unlessAllowed(problemsOfDays(account.held(), window, today));
        holding = Holding.of(account.held(), by, today);
        fields = FieldAnswers.write(account.answers());
    }

    /**
     * What was entered at carrying out is put right. Once the agency has decided, the unit stays what the agency saw:
     * what is mended after that is only said, and becomes the unit's when it is submitted.
     */
    void enterAgain(Account account, Window window, PersonId by, LocalDate today) {
        enter();
        RuleViolated.unlessAllowed(problemsOfDays(account.held(), window, today));
        if (status == UnitStatus.CARRIED_OUT) take(account, by, today);
    }

    private List<Problem> problemsOfDays(HeldDays held, Window window, LocalDate today) {
        var problems = new ArrayList<>(held.problems(appointment, today));
        problems.addAll(window.problems(held));
        return problems;
    }

    private void take(Account account, PersonId by, LocalDate today) {
        if (holding == null) throw status.closedStep();
        holding = holding.mended(account.held(), by, today);
        fields = FieldAnswers.write(account.answers());
    }

    /** Before its roster, figures or evidence change. */
    void enter() {
        if (!status.isEntered()) throw status.closedStep();
    }

    /**
     * What keeps it from being submitted; the page shows the same list. What the agency has decided on is not handed in
     * again as it was: a verified unit would count for nothing until somebody looks at the same once more, a rejected
     * one lacks what it lacked.
     */
    List<Problem> problemsBeforeSubmission(Claim claim, LocalDate today) {
        if (status == UnitStatus.VERIFIED && !claim.mended()) return List.of(Problem.of(UNCHANGED));
        var problems = new ArrayList<>(claim.lacking());
        if (status == UnitStatus.REJECTED && !claim.mended()) problems.add(Problem.of("delivery.claim.not-mended"));
        var until = claim.account().held().heldUntil();
        if (today.isBefore(until)) problems.add(Problem.of("delivery.unit.not-over", until));
        return problems;
    }

    void submit(Claim claim, PersonId by, LocalDate today) {
        var submitted = status.become(UnitStatus.SUBMITTED);
        RuleViolated.unlessAllowed(problemsBeforeSubmission(claim, today));
        take(claim.account(), by, today);
        status = submitted;
        handling = Handling.submitted(by, today);
    }

    /**
     * What keeps this person from deciding on it; the page shows the same list.
     *
     * @param entered whoever stated something of it or handed in evidence
     */
    public List<Problem> problemsBeforeDecision(PersonId by, Set<PersonId> entered) {
        return entered.contains(by)
                        || (holding != null && holding.carriedOutBy().equals(by))
                        || (handling != null && handling.submittedBy().equals(by))
                ? List.of(Problem.of("delivery.unit.enterer"))
                : List.of();
    }

    void verify(PersonId by, Set<PersonId> entered, LocalDate today, String rules) {
        decide(UnitStatus.VERIFIED, by, entered, today, null, rules);
    }

    void reject(String reason, PersonId by, Set<PersonId> entered, LocalDate today, String rules) {
        decide(UnitStatus.REJECTED, by, entered, today, reason, rules);
    }

    private void decide(
            UnitStatus outcome,
            PersonId by,
            Set<PersonId> entered,
            LocalDate today,
            @Nullable String reason,
            String rules) {
        status = status.become(outcome);
        RuleViolated.unlessAllowed(problemsBeforeDecision(by, entered));
        if (handling == null) throw status.closedStep();
        handling = handling.decided(by, today, reason, rules);
    }

    void cancel(String reason) {
        status = status.become(UnitStatus.CANCELLED);
        cancelReason = reason;
    }

    void move(Appointment other) {
        if (status != UnitStatus.PLANNED) throw status.closedStep();
        appointment = other;
    }

    public ContractId contract() {
        return contract;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public ExecutionPlanId plan() {
        return plan;
    }

    public ObligationId obligation() {
        return obligation;
    }

    public DeliverableKind kind() {
        return new DeliverableKind(kind);
    }

    public String title() {
        return title;
    }

    public Appointment appointment() {
        return appointment;
    }

    public String inCharge() {
        return inCharge;
    }

    public Map<String, String> fields() {
        return FieldAnswers.read(fields);
    }

    public UnitStatus status() {
        return status;
    }

    public @Nullable HeldDays held() {
        return holding == null ? null : holding.days();
    }

    /** @throws RuleViolated before it was carried out */
    Account account() {
        if (holding == null) throw status.closedStep();
        return new Account(holding.days(), fields());
    }

    public @Nullable LocalDate submittedOn() {
        return handling == null ? null : handling.submittedOn();
    }
}
