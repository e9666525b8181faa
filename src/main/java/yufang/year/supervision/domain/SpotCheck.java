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
import yufang.shared.Severity;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.SignedContract;
import yufang.year.supervision.SpotCheckId;

/**
 * A look by the agency at a planned activity (抽查): who went, when, where, what was seen. Its {@link Finding}s are told
 * to the provider when it is concluded; without any, it says that nothing was found.
 */
@Table(schema = "supervision", name = "spot_check")
public class SpotCheck extends Stored<SpotCheck, SpotCheckId> {

    private final ContractId contract;
    private final OrganisationId organisation;
    private final @Nullable UnitId unit;
    private final String about;
    private LocalDate checkedOn;
    private @Nullable String timeOfDay;
    private String place;
    private String went;
    private String seen;
    private CheckStatus status;
    private @Nullable PersonId concludedBy;
    private @Nullable LocalDate concludedOn;
    private @Nullable String rulesVersion;

    @PersistenceCreator
    SpotCheck(
            SpotCheckId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            ContractId contract,
            OrganisationId organisation,
            @Nullable UnitId unit,
            String about,
            LocalDate checkedOn,
            @Nullable String timeOfDay,
            String place,
            String went,
            String seen,
            CheckStatus status,
            @Nullable PersonId concludedBy,
            @Nullable LocalDate concludedOn,
            @Nullable String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.contract = contract;
        this.organisation = organisation;
        this.unit = unit;
        this.about = about;
        this.checkedOn = checkedOn;
        this.timeOfDay = timeOfDay;
        this.place = place;
        this.went = went;
        this.seen = seen;
        this.status = status;
        this.concludedBy = concludedBy;
        this.concludedOn = concludedOn;
        this.rulesVersion = rulesVersion;
    }

    /** @param subject the unit that was looked at, as it is called on that day */
    static SpotCheck record(
            SignedContract contract, Subject subject, Sighting sighting, PersonId by, LocalDate today, Instant now) {
        RuleViolated.unlessAllowed(problemsBeforeRecording(contract, sighting, today));
        return new SpotCheck(
                SpotCheckId.next(),
                by,
                now,
                null,
                contract.id(),
                contract.provider(),
                subject.unit(),
                subject.title(),
                sighting.day(),
                sighting.time(),
                sighting.place(),
                sighting.went(),
                sighting.seen(),
                CheckStatus.RECORDED,
                null,
                null,
                null);
    }

    private static List<Problem> problemsBeforeRecording(SignedContract contract, Sighting sighting, LocalDate today) {
        var problems = new ArrayList<>(problemsOfDay(sighting, contract.signedOn(), today));
        if (contract.state() != ContractState.RUNNING) {
            problems.add(Problem.of("supervision.check.not-running"));
        }
        return problems;
    }

    private static List<Problem> problemsOfDay(Sighting sighting, LocalDate first, LocalDate today) {
        if (sighting.day().isAfter(today)) {
            return List.of(Problem.of("supervision.check.future", today).at("day"));
        }
        return sighting.day().isBefore(first)
                ? List.of(Problem.of("supervision.check.too-early", first).at("day"))
                : List.of();
    }

    void correct(Sighting sighting, LocalDate contractSigned, LocalDate today) {
        requireRecorded();
        RuleViolated.unlessAllowed(problemsOfDay(sighting, contractSigned, today));
        checkedOn = sighting.day();
        timeOfDay = sighting.time();
        place = sighting.place();
        went = sighting.went();
        seen = sighting.seen();
    }

    void requireRecorded() {
        if (status != CheckStatus.RECORDED) status.become(CheckStatus.RECORDED);
    }

    /** What to look at before it is told to the provider; all of it is advice. */
    public List<Problem> problemsBeforeConclusion(int documents) {
        var problems = new ArrayList<Problem>();
        if (sighting().isOfOneAlone()) {
            problems.add(Problem.of("supervision.check.one-person").as(Severity.WARN));
        }
        if (documents == 0) {
            problems.add(Problem.of("supervision.check.no-document").as(Severity.WARN));
        }
        return List.copyOf(problems);
    }

    void conclude(PersonId by, RuleSet rules) {
        status = status.become(CheckStatus.CONCLUDED);
        concludedBy = by;
        concludedOn = rules.date();
        rulesVersion = rules.version();
    }

    Sighting sighting() {
        return new Sighting(checkedOn, timeOfDay, place, went, seen);
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

    public String about() {
        return about;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public CheckStatus status() {
        return status;
    }

    public @Nullable PersonId concludedBy() {
        return concludedBy;
    }

    public @Nullable LocalDate concludedOn() {
        return concludedOn;
    }

    public @Nullable String rulesVersion() {
        return rulesVersion;
    }

    /**
     * What was looked at.
     *
     * @param unit null where it was the project on a day, and no unit of its plan
     */
    record Subject(@Nullable UnitId unit, String title) {}
}
