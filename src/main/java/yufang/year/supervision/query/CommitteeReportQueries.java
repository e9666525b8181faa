package yufang.year.supervision.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.FiscalYear;
import yufang.shared.NotFound;
import yufang.shared.Period;
import yufang.year.supervision.domain.CommitteeReportId;
import yufang.year.supervision.domain.CommitteeReportStatus;

/** The reports to the committee. */
@Component
@Transactional(readOnly = true)
public class CommitteeReportQueries {

    private static final Map<String, String> SORTED =
            Map.of("title", "r.title", "period", "r.last_day", "status", "r.status");

    private static final String SELECT = """
            select r.*, d.name as drafted_name, h.name as handed_in_name, v.name as received_name,
                   count(*) over () as in_all
            from supervision.committee_report r
            join people.report_person d on d.region = r.region and d.id = r.created_by
            left join people.report_person h on h.region = r.region and h.id = r.handed_in_by
            left join people.report_person v on v.region = r.region and v.id = r.received_by
            """;

    private final JdbcClient jdbc;

    CommitteeReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found<CommitteeReportRow> list(ListRequest list) {
        return Found.of(
                jdbc.sql(SELECT + """
                 where :text = '' or position(:text in r.title) > 0
                order by %s limit :size offset :skipped
                """.formatted(list.order(SORTED, "r.last_day desc, r.id desc")))
                        .param("text", list.text())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> row(row));
    }

    public CommitteeReportRow details(CommitteeReportId id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id.value())
                .query((row, number) -> row(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static CommitteeReportRow row(ResultSet row) throws SQLException {
        return new CommitteeReportRow(
                new CommitteeReportId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new FiscalYear(row.getInt("year")),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getString("title"),
                row.getString("said"),
                CommitteeReportStatus.valueOf(row.getString("status")),
                row.getString("drafted_name"),
                row.getString("handed_in_name"),
                row.getObject("handed_in_on", LocalDate.class),
                row.getString("received_name"),
                row.getObject("received_on", LocalDate.class),
                row.getString("rules_version"));
    }
}
