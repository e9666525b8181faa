package yufang.year.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import yufang.ground.deadlines.Term;
import yufang.ground.deadlines.WorkingDayCalendar;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.Versioned;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Severity;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.SignedContract;
import yufang.year.supervision.MonthlyReportId;

/**
 * What the provider owes every month while its contract is running (月度计划及进展简报): a brief and next month's plan, by the
 * day that the region sets ({@code monthly.due}). The calendar makes it due; the agency takes note of it or returns it.
 * What was stated, each time, is a {@link ReportStatement}.
 */
@Table(schema = "supervision", name = "monthly_report")
public class MonthlyReport extends Versioned<MonthlyReport, MonthlyReportId> {

    static final String RULE = "monthly.due";

    private final ContractId contract;
    private final OrganisationId organisation;
    private final LocalDate month;
    private @Nullable LocalDate due;
    private @Nullable Integer dueUnknown;

    @SuppressWarnings("UnusedVariable") // stored for whoever asks under which calendar and rules it was made due
    private final LocalDate madeDueOn;

    @SuppressWarnings("UnusedVariable") // as above
    private final Instant madeDueAt;

    @SuppressWarnings("UnusedVariable") // as above
    private String rulesVersion;

    private ReportStatus status;
    private @Nullable LocalDate firstSubmittedOn;
    private @Nullable LocalDate submittedOn;
    private @Nullable PersonId submittedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable PersonId decidedBy;
    private @Nullable String decidedRules;
    private @Nullable String returnReason;

    @PersistenceCreator
    MonthlyReport(
            MonthlyReportId id,
            @Nullable Integer version,
            ContractId contract,
            OrganisationId organisation,
            LocalDate month,
            @Nullable LocalDate due,
            @Nullable Integer dueUnknown,
            LocalDate madeDueOn,
            Instant madeDueAt,
            String rulesVersion,
            ReportStatus status,
            @Nullable LocalDate firstSubmittedOn,
            @Nullable LocalDate submittedOn,
            @Nullable PersonId submittedBy,
            @Nullable LocalDate decidedOn,
            @Nullable PersonId decidedBy,
            @Nullable String decidedRules,
            @Nullable String returnReason) {
        super(id, version);
        this.contract = contract;
        this.organisation = organisation;
        this.month = month;
        this.due = due;
        this.dueUnknown = dueUnknown;
        this.madeDueOn = madeDueOn;
        this.madeDueAt = madeDueAt;
        this.rulesVersion = rulesVersion;
        this.status = status;
        this.firstSubmittedOn = firstSubmittedOn;
        this.submittedOn = submittedOn;
        this.submittedBy = submittedBy;
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
        this.decidedRules = decidedRules;
        this.returnReason = returnReason;
    }

    /** The region’s day of that month, or the next working day where it is a rest day. */
    static Term term(YearMonth month, RuleSet rules, WorkingDayCalendar calendar) {
        return calendar.dueIn(month, rules.dayOfMonth(RULE));
    }

    /** @param term when it is due; unknown while the calendar of that year is not loaded */
    static MonthlyReport due(SignedContract contract, YearMonth month, Term term, RuleSet rules, Instant now) {
        var report = new MonthlyReport(
                MonthlyReportId.next(),
                null,
                contract.id(),
                contract.provider(),
                month.atDay(1),
                null,
                null,
                rules.date(),
                now,
                rules.version(),
                ReportStatus.DUE,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        report.isDueBy(term);
        return report;
    }

    private void isDueBy(Term term) {
        switch (term) {
            case Term.Until until -> {
                due = until.last();
                dueUnknown = null;
            }
            case Term.Unknown unknown -> dueUnknown = unknown.year();
        }
    }

    /** The calendar of the year has been loaded. What was known before stays: nobody may be called late by a change. */
    boolean learns(Term term, RuleSet rules) {
        if (due != null || status != ReportStatus.DUE || term instanceof Term.Unknown) return false;
        isDueBy(term);
        rulesVersion = rules.version();
        return true;
    }

    /** What the provider should know before it hands the report in. */
    public List<Problem> problemsBeforeSubmission(RuleSet rules, LocalDate today) {
        var day = due;
        return day != null && firstSubmittedOn == null && today.isAfter(day)
                ? List.of(rules.problem(RULE, "supervision.report.late", day).as(Severity.WARN))
                : List.of();
    }

    void submit(PersonId by, LocalDate today) {
        status = status.become(ReportStatus.SUBMITTED);
        if (firstSubmittedOn == null) firstSubmittedOn = today;
        submittedOn = today;
        submittedBy = by;
        // Nobody has decided on what was handed in now; the trail keeps why the earlier one was returned.
        decidedOn = null;
        decidedBy = null;
        decidedRules = null;
        returnReason = null;
    }

    /** What keeps this person from taking note of it or returning it; the page shows the same list. */
    public List<Problem> problemsBeforeDecision(PersonId by) {
        return by.equals(submittedBy) ? List.of(Problem.of("supervision.report.same-person")) : List.of();
    }

    void takeNote(PersonId by, RuleSet rules) {
        status = status.become(ReportStatus.TAKEN_NOTE);
        decided(by, rules);
    }

    void sendBack(PersonId by, String reason, RuleSet rules) {
        status = status.become(ReportStatus.RETURNED);
        decided(by, rules);
        returnReason = reason;
    }

    private void decided(PersonId by, RuleSet rules) {
        RuleViolated.unlessAllowed(problemsBeforeDecision(by));
        decidedOn = rules.date();
        decidedBy = by;
        decidedRules = rules.version();
    }

    /** True where the contract's last day comes before the day on which this was due: it is owed no more. */
    boolean lapses(LocalDate contractEnded) {
        if (status != ReportStatus.DUE || (due != null && !due.isAfter(contractEnded))) return false;
        status = status.become(ReportStatus.LAPSED);
        return true;
    }

    /** The day it came first decides, not the one on which it came again after the agency returned it. */
    public boolean isLate(LocalDate today) {
        var day = due;
        if (day == null || status == ReportStatus.LAPSED) return false;
        return firstSubmittedOn == null ? today.isAfter(day) : firstSubmittedOn.isAfter(day);
    }

    /** The term as it was stored; a work item shows it. */
    Term term() {
        if (due != null) return new Term.Until(due);
        return new Term.Unknown(java.util.Objects.requireNonNull(dueUnknown));
    }

    public ContractId contract() {
        return contract;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public @Nullable LocalDate due() {
        return due;
    }

    public ReportStatus status() {
        return status;
    }

    public @Nullable LocalDate firstSubmittedOn() {
        return firstSubmittedOn;
    }

    public @Nullable PersonId decidedBy() {
        return decidedBy;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }
}
