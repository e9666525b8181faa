package yufang.year.supervision.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.Wordings;
import yufang.shared.NotFound;
import yufang.shared.Wording;
import yufang.shared.quantity.Figure;
import yufang.year.contracts.ContractId;
import yufang.year.supervision.MonthlyReportId;
import yufang.year.supervision.domain.ReportStatus;

/** The monthly reports of the region; a provider sees its own by the row policies. */
@Component
@Transactional(readOnly = true)
public class ReportQueries {

    private static final Map<String, String> SORTED =
            Map.of("month", "r.month", "due", "r.due", "submitted", "r.first_submitted_on", "status", "r.status");

    /** The same comparison as {@code MonthlyReport.isLate}. */
    private static final String LATE = """
            coalesce(r.status <> 'LAPSED' and coalesce(r.first_submitted_on, :today) > r.due, false)""";

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found<ReportRow> list(ReportFilter filter, ListRequest list, LocalDate today) {
        var status = filter.status();
        var statement = jdbc.sql("""
                select r.id, r.contract, o.name as provider, r.month, r.due, r.status, r.first_submitted_on,
                       %s as late, count(*) over () as in_all
                from supervision.monthly_report r
                join people.report_organisation o on o.region = r.region and o.id = r.organisation
                where (cast(:contract as uuid) is null or r.contract = :contract)
                  and (cast(:status as text) is null or r.status = :status)
                  and (not :late or %s)
                order by %s limit :size offset :skipped
                """.formatted(LATE, LATE, list.order(SORTED, "r.month desc, r.contract, r.id")))
                .param("contract", filter.contract(), Types.OTHER)
                .param("status", status == null ? null : status.name())
                .param("late", filter.late())
                .param("today", today)
                .param("size", list.size())
                .param("skipped", list.skipped());
        return Found.of(statement, (row, number) -> row(row));
    }

    private static ReportRow row(ResultSet row) throws SQLException {
        return new ReportRow(
                new MonthlyReportId(row.getObject("id", UUID.class)),
                new ContractId(row.getObject("contract", UUID.class)),
                row.getString("provider"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("due", LocalDate.class),
                ReportStatus.valueOf(row.getString("status")),
                row.getObject("first_submitted_on", LocalDate.class),
                row.getBoolean("late"));
    }

    /** How many there are in each state of that contract, or of all; and how many are late. */
    public Counts counts(ReportFilter filter, LocalDate today) {
        var byStatus = new EnumMap<ReportStatus, Integer>(ReportStatus.class);
        var late = new int[1];
        jdbc.sql("""
                select r.status, count(*) as reports, count(*) filter (where %s) as late
                from supervision.monthly_report r
                where cast(:contract as uuid) is null or r.contract = :contract
                group by r.status
                """.formatted(LATE))
                .param("contract", filter.contract(), Types.OTHER)
                .param("today", today)
                .query(row -> {
                    byStatus.put(ReportStatus.valueOf(row.getString("status")), row.getInt("reports"));
                    late[0] += row.getInt("late");
                });
        return new Counts(byStatus, late[0]);
    }

    public ReportDetails details(MonthlyReportId id, LocalDate today) {
        var statements = statements(id);
        var figures = figures(id);
        return jdbc.sql("""
                select r.*, o.name as provider, p.name as decided_name, %s as late
                from supervision.monthly_report r
                join people.report_organisation o on o.region = r.region and o.id = r.organisation
                left join people.report_person p on p.region = r.region and p.id = r.decided_by
                where r.id = :id
                """.formatted(LATE))
                .param("id", id.value())
                .param("today", today)
                .query((row, number) -> details(row, statements, figures))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static ReportDetails details(
            ResultSet row, List<ReportDetails.Stated> statements, List<ReportDetails.Counted> figures)
            throws SQLException {
        return new ReportDetails(
                new MonthlyReportId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ContractId(row.getObject("contract", UUID.class)),
                row.getString("provider"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("due", LocalDate.class),
                row.getString("due_unknown"),
                ReportStatus.valueOf(row.getString("status")),
                row.getObject("first_submitted_on", LocalDate.class),
                row.getBoolean("late"),
                row.getString("decided_name"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("return_reason"),
                row.getString("rules_version"),
                statements,
                figures);
    }

    private List<ReportDetails.Stated> statements(MonthlyReportId id) {
        return jdbc.sql("""
                select s.number, s.stated_on, p.name as stated_by, s.brief, s.next_plan
                from supervision.report_statement s
                join people.report_person p on p.region = s.region and p.id = s.created_by
                where s.report = :id order by s.number desc
                """)
                .param("id", id.value())
                .query((row, number) -> new ReportDetails.Stated(
                        row.getInt("number"),
                        row.getObject("stated_on", LocalDate.class),
                        row.getString("stated_by"),
                        row.getString("brief"),
                        row.getString("next_plan")))
                .list();
    }

    private List<ReportDetails.Counted> figures(MonthlyReportId id) {
        return jdbc.sql("""
                select f.* from supervision.report_figure f
                join supervision.report_statement s on s.region = f.region and s.id = f.statement
                where s.report = :id
                  and s.number = (select max(l.number) from supervision.report_statement l where l.report = :id)
                order by f.position
                """)
                .param("id", id.value())
                .query((row, number) -> new ReportDetails.Counted(
                        row.getString("obligation"),
                        new Wording(row.getString("word"), Wordings.read(row.getString("word_arguments"))),
                        new Figure(row.getBigDecimal("required")),
                        new Figure(row.getBigDecimal("scheduled")),
                        new Figure(row.getBigDecimal("done")),
                        new Figure(row.getBigDecimal("evidenced")),
                        new Figure(row.getBigDecimal("verified"))))
                .list();
    }

    /** How many reports there are in each state. */
    public record Counts(Map<ReportStatus, Integer> byStatus, int late) {

        public Counts {
            byStatus = Map.copyOf(byStatus);
        }

        public int in(ReportStatus status) {
            return byStatus.getOrDefault(status, 0);
        }
    }
}
