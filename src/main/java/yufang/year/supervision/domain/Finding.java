package yufang.year.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.UnitId;
import yufang.shared.quantity.UnitState;
import yufang.year.contracts.ContractId;
import yufang.year.supervision.FindingId;
import yufang.year.supervision.SpotCheckId;

/**
 * What a spot check saw, and where (发现的问题); it never accuses. The provider answers in words, the agency closes it with
 * a reason or asks again, and may lower by it what had been verified of the unit.
 */
@Table(schema = "supervision", name = "finding")
public class Finding extends Stored<Finding, FindingId> {

    private final SpotCheckId spotCheck;
    private final ContractId contract;
    private final OrganisationId organisation;
    private final @Nullable UnitId unit;
    private final int number;
    private String seen;
    private String place;
    private FindingStatus status;
    private @Nullable PersonId answeredBy;
    private @Nullable PersonId closedBy;
    private @Nullable LocalDate closedOn;
    private @Nullable String rulesVersion;

    @PersistenceCreator
    Finding(
            FindingId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            SpotCheckId spotCheck,
            ContractId contract,
            OrganisationId organisation,
            @Nullable UnitId unit,
            int number,
            String seen,
            String place,
            FindingStatus status,
            @Nullable PersonId answeredBy,
            @Nullable PersonId closedBy,
            @Nullable LocalDate closedOn,
            @Nullable String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.spotCheck = spotCheck;
        this.contract = contract;
        this.organisation = organisation;
        this.unit = unit;
        this.number = number;
        this.seen = seen;
        this.place = place;
        this.status = status;
        this.answeredBy = answeredBy;
        this.closedBy = closedBy;
        this.closedOn = closedOn;
        this.rulesVersion = rulesVersion;
    }

    /** @param number from 1, in the order of the check's findings */
    static Finding of(SpotCheck check, int number, String seen, String place, PersonId by, Instant now) {
        check.requireRecorded();
        return new Finding(
                FindingId.next(),
                by,
                now,
                null,
                check.id(),
                check.contract(),
                check.organisation(),
                check.unit(),
                number,
                seen,
                place,
                FindingStatus.OPEN,
                null,
                null,
                null,
                null);
    }

    /** Until the provider has been told. */
    void correct(SpotCheck check, String newlySeen, String newPlace) {
        check.requireRecorded();
        seen = newlySeen;
        place = newPlace;
    }

    void answer(PersonId by) {
        status = status.become(FindingStatus.ANSWERED);
        answeredBy = by;
    }

    /** What keeps this person from deciding on the answer; the page shows the same list. */
    public List<Problem> problemsBeforeDecision(PersonId by) {
        return by.equals(answeredBy) ? List.of(Problem.of("supervision.finding.same-person")) : List.of();
    }

    /** The answer does not say enough. */
    void askAgain(PersonId by) {
        status = status.become(FindingStatus.OPEN);
        RuleViolated.unlessAllowed(problemsBeforeDecision(by));
    }

    void close(PersonId by, RuleSet rules) {
        status = status.become(FindingStatus.CLOSED);
        RuleViolated.unlessAllowed(problemsBeforeDecision(by));
        closedBy = by;
        closedOn = rules.date();
        rulesVersion = rules.version();
    }

    /**
     * What keeps the agency from lowering what was verified of the unit; the page shows the same list.
     *
     * @param state of the unit; null where the check looked at none
     */
    public List<Problem> problemsBeforeLowering(CheckStatus check, @Nullable UnitState state) {
        var problems = new ArrayList<Problem>();
        if (check != CheckStatus.CONCLUDED) problems.add(Problem.of("supervision.finding.not-told"));
        if (status == FindingStatus.CLOSED) problems.add(Problem.of("supervision.finding.closed"));
        if (state == null) problems.add(Problem.of("supervision.finding.no-unit"));
        if (state != null && state != UnitState.VERIFIED) problems.add(Problem.of("supervision.finding.not-verified"));
        return List.copyOf(problems);
    }

    public SpotCheckId spotCheck() {
        return spotCheck;
    }

    public ContractId contract() {
        return contract;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public @Nullable UnitId unit() {
        return unit;
    }

    public int number() {
        return number;
    }

    public String seen() {
        return seen;
    }

    public String place() {
        return place;
    }

    public FindingStatus status() {
        return status;
    }

    public @Nullable PersonId closedBy() {
        return closedBy;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable String rulesVersion() {
        return rulesVersion;
    }
}
