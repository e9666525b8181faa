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
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;

/**
 * A change of an approved plan (变更): one unit is moved or cancelled, for a reason that the provider gives and the
 * agency approves.
 */
@Table(schema = "delivery", name = "unit_change")
public class UnitChange extends Stored<UnitChange, UnitChangeId> {

    private final ContractId contract;
    private final OrganisationId organisation;
    private final UnitId unit;
    private final Kind kind;
    private final String reason;

    @Embedded.Nullable
    private final @Nullable Appointment appointment;

    private ChangeStatus status;

    @Embedded.Nullable
    private @Nullable Answer answer;

    /** What becomes of the unit. */
    public enum Kind {
        MOVED,
        CANCELLED
    }

    @PersistenceCreator
    UnitChange(
            UnitChangeId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ContractId contract,
            OrganisationId organisation,
            UnitId unit,
            Kind kind,
            String reason,
            @Nullable Appointment appointment,
            ChangeStatus status,
            @Nullable Answer answer) {
        super(id, createdBy, createdAt, version);
        this.contract = contract;
        this.organisation = organisation;
        this.unit = unit;
        this.kind = kind;
        this.reason = reason;
        this.appointment = appointment;
        this.status = status;
        this.answer = answer;
    }

    static UnitChange move(DeliveryUnit unit, Appointment other, String reason, PersonId by, Instant now) {
        return proposed(unit, Kind.MOVED, reason, other, by, now);
    }

    static UnitChange cancel(DeliveryUnit unit, String reason, PersonId by, Instant now) {
        return proposed(unit, Kind.CANCELLED, reason, null, by, now);
    }

    private static UnitChange proposed(
            DeliveryUnit unit, Kind kind, String reason, @Nullable Appointment other, PersonId by, Instant now) {
        return new UnitChange(
                UnitChangeId.next(),
                by,
                now,
                null,
                unit.contract(),
                unit.organisation(),
                unit.id(),
                kind,
                reason,
                other,
                ChangeStatus.PROPOSED,
                null);
    }

    /** What keeps this person from deciding on it; the page shows the same list. */
    public List<Problem> problemsBeforeDecision(PersonId by) {
        return createdBy().equals(by) ? List.of(Problem.of("delivery.change.proposer")) : List.of();
    }

    void approve(PersonId by, LocalDate today, String rules) {
        status = status.become(ChangeStatus.APPROVED);
        RuleViolated.unlessAllowed(problemsBeforeDecision(by));
        answer = new Answer(by, today, null, rules);
    }

    void refuse(String why, PersonId by, LocalDate today, String rules) {
        status = status.become(ChangeStatus.REFUSED);
        RuleViolated.unlessAllowed(problemsBeforeDecision(by));
        answer = new Answer(by, today, why, rules);
    }

    public UnitId unit() {
        return unit;
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public @Nullable Appointment appointment() {
        return appointment;
    }

    public ChangeStatus status() {
        return status;
    }

    /** What the agency answered: with a reason it was refused. */
    record Answer(
            PersonId decidedBy,
            LocalDate decidedOn,
            @Nullable String refusal,
            String rulesVersion) {}
}
