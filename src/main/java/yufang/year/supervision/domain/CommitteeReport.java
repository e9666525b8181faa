package yufang.year.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.Stored;
import yufang.shared.FiscalYear;
import yufang.shared.Period;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/** The agency's regular report to the committee: a period in words, with the figures of its supervision. */
@Table(schema = "supervision", name = "committee_report")
public class CommitteeReport extends Stored<CommitteeReport, CommitteeReportId> {

    private final FiscalYear year;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String title;
    private String said;
    private CommitteeReportStatus status;
    private @Nullable PersonId handedInBy;
    private @Nullable LocalDate handedInOn;
    private @Nullable PersonId receivedBy;
    private @Nullable LocalDate receivedOn;
    private @Nullable String rulesVersion;

    /** What the report is about and says. */
    public record Words(Period period, String title, String said) {}

    @PersistenceCreator
    CommitteeReport(
            CommitteeReportId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            FiscalYear year,
            LocalDate firstDay,
            LocalDate lastDay,
            String title,
            String said,
            CommitteeReportStatus status,
            @Nullable PersonId handedInBy,
            @Nullable LocalDate handedInOn,
            @Nullable PersonId receivedBy,
            @Nullable LocalDate receivedOn,
            @Nullable String rulesVersion) {
        super(id, createdBy, createdAt, version);
        this.year = year;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.title = title;
        this.said = said;
        this.status = status;
        this.handedInBy = handedInBy;
        this.handedInOn = handedInOn;
        this.receivedBy = receivedBy;
        this.receivedOn = receivedOn;
        this.rulesVersion = rulesVersion;
    }

    static CommitteeReport draft(FiscalYear year, Words words, PersonId by, Instant now) {
        return new CommitteeReport(
                CommitteeReportId.next(),
                by,
                now,
                null,
                year,
                words.period().first(),
                words.period().last(),
                words.title(),
                words.said(),
                CommitteeReportStatus.DRAFT,
                null,
                null,
                null,
                null,
                null);
    }

    void correct(Words words) {
        if (status != CommitteeReportStatus.DRAFT) status.become(CommitteeReportStatus.DRAFT);
        firstDay = words.period().first();
        lastDay = words.period().last();
        title = words.title();
        said = words.said();
    }

    /** The period must have begun: of days to come nothing can be reported. */
    public List<Problem> problemsBeforeHandingIn(LocalDate today) {
        return firstDay.isAfter(today) ? List.of(Problem.of("supervision.committee.not-begun", firstDay)) : List.of();
    }

    void handIn(PersonId by, RuleSet rules) {
        status = status.become(CommitteeReportStatus.HANDED_IN);
        RuleViolated.unlessAllowed(problemsBeforeHandingIn(rules.date()));
        handedInBy = by;
        handedInOn = rules.date();
        rulesVersion = rules.version();
    }

    /** What keeps this person from receiving it for the committee; the page shows the same list. */
    public List<Problem> problemsBeforeReceipt(PersonId by) {
        return by.equals(handedInBy) || by.equals(createdBy())
                ? List.of(Problem.of("supervision.committee.same-person"))
                : List.of();
    }

    void receive(PersonId by, LocalDate today) {
        status = status.become(CommitteeReportStatus.RECEIVED);
        RuleViolated.unlessAllowed(problemsBeforeReceipt(by));
        receivedBy = by;
        receivedOn = today;
    }

    public FiscalYear year() {
        return year;
    }

    public Period period() {
        return new Period(firstDay, lastDay);
    }

    public String title() {
        return title;
    }

    public String said() {
        return said;
    }

    public CommitteeReportStatus status() {
        return status;
    }

    public @Nullable LocalDate handedInOn() {
        return handedInOn;
    }

    public @Nullable PersonId receivedBy() {
        return receivedBy;
    }

    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable String rulesVersion() {
        return rulesVersion;
    }
}
