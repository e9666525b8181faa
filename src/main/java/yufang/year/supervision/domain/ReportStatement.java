package yufang.year.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import yufang.platform.Stored;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.year.supervision.MonthlyReportId;

/**
 * What the provider stated when it handed a monthly report in: in words, and with the ledger's figures of that day. It
 * never changes; a returned report gets another one.
 */
@Table(schema = "supervision", name = "report_statement")
public class ReportStatement extends Stored<ReportStatement, ReportStatementId> {

    private final MonthlyReportId report;
    private final OrganisationId organisation;
    private final int number;
    private final LocalDate statedOn;
    private final String brief;
    private final String nextPlan;

    @MappedCollection(idColumn = "statement", keyColumn = "position")
    private final List<ReportFigure> figures;

    @PersistenceCreator
    ReportStatement(
            ReportStatementId id,
            PersonId createdBy,
            Instant createdAt,
            @Nullable Integer version,
            MonthlyReportId report,
            OrganisationId organisation,
            int number,
            LocalDate statedOn,
            String brief,
            String nextPlan,
            List<ReportFigure> figures) {
        super(id, createdBy, createdAt, version);
        this.report = report;
        this.organisation = organisation;
        this.number = number;
        this.statedOn = statedOn;
        this.brief = brief;
        this.nextPlan = nextPlan;
        this.figures = List.copyOf(figures);
    }

    /** @param number from 1; another one each time that it is handed in */
    static ReportStatement of(
            MonthlyReport report,
            int number,
            ReportWords words,
            List<ReportFigure> figures,
            PersonId by,
            LocalDate today,
            Instant now) {
        return new ReportStatement(
                ReportStatementId.next(),
                by,
                now,
                null,
                report.id(),
                report.organisation(),
                number,
                today,
                words.brief(),
                words.nextPlan(),
                figures);
    }

    public MonthlyReportId report() {
        return report;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public int number() {
        return number;
    }

    public LocalDate statedOn() {
        return statedOn;
    }

    public String brief() {
        return brief;
    }

    public String nextPlan() {
        return nextPlan;
    }

    public List<ReportFigure> figures() {
        return figures;
    }
}
