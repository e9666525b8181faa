package yufang.year.budget.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.ListRequest;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.year.budget.FundBaseId;
import yufang.year.budget.domain.FundBaseStatus;

/** The fund bases of the region. */
@Component
@Transactional(readOnly = true)
public class FundBaseQueries {

    private static final Map<String, String> SORTED =
            Map.of("year", "b.year", "collected", "b.collected", "status", "b.status");

    private final JdbcClient jdbc;

    FundBaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found list(ListRequest list) {
        var total = new long[1];
        var rows = jdbc.sql("""
                select b.id, b.year, b.collected, b.status, b.source, p.name as entered_by, count(*) over () as total
                from budget.fund_base b
                join people.report_person p on p.region = b.region and p.id = b.entered_by
                order by %s limit :size offset :skipped
                """.formatted(list.order(SORTED, "b.year desc")))
                .param("size", list.size())
                .param("skipped", list.skipped())
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return row(row);
                })
                .list();
        return new Found(rows, total[0]);
    }

    public FundBaseDetails details(FundBaseId id) {
        return jdbc.sql("""
                select b.*, e.name as entered_name, d.name as decided_name
                from budget.fund_base b
                join people.report_person e on e.region = b.region and e.id = b.entered_by
                left join people.report_person d on d.region = b.region and d.id = b.decided_by
                where b.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static FundBaseRow row(ResultSet row) throws SQLException {
        return new FundBaseRow(
                new FundBaseId(row.getObject("id", UUID.class)),
                row.getString("year"),
                new Money(row.getBigDecimal("collected")),
                FundBaseStatus.valueOf(row.getString("status")),
                row.getString("entered_by"),
                row.getString("source"));
    }

    private static FundBaseDetails details(ResultSet row) throws SQLException {
        var decided = row.getTimestamp("decided_at");
        return new FundBaseDetails(
                new FundBaseId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("year"),
                new Money(row.getBigDecimal("collected")),
                row.getString("source"),
                FundBaseStatus.valueOf(row.getString("status")),
                row.getString("entered_name"),
                row.getString("decided_name"),
                decided == null ? null : decided.toInstant(),
                row.getString("return_reason"),
                row.getString("rules_version"));
    }

    /** Rows of one page, and how many there are in all. */
    public record Found(List<FundBaseRow> rows, long total) {

        public Found {
            rows = List.copyOf(rows);
        }
    }
}
