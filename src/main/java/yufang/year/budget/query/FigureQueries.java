package yufang.year.budget.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.EntityId;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.year.budget.domain.FigureKind;
import yufang.year.budget.domain.FigureStatus;

/** The fund bases of the region, and its entries of the fund budget. */
@Component
@Transactional(readOnly = true)
public class FigureQueries {

    private static final Map<String, String> SORTED =
            Map.of("year", "f.year", "amount", "f.amount", "status", "f.status", "decided", "f.decided_on");

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found<FigureRow> list(FigureKind kind, ListRequest list) {
        return Found.of(
                jdbc.sql("""
                select f.id, f.year, f.amount, f.status, f.source, f.decided_on, p.name as entered_by,
                       count(*) over () as in_all
                from budget.%s f
                join people.report_person p on p.region = f.region and p.id = f.entered_by
                where :text = '' or position(:text in f.source) > 0 or f.year::text = :text
                order by %s limit :size offset :skipped
                """.formatted(kind.table(), list.order(SORTED, "f.year desc, f.created_at desc")))
                        .param("text", list.text())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> row(row));
    }

    public FigureDetails details(FigureKind kind, EntityId id) {
        return jdbc.sql("""
                select f.*, e.name as entered_name, d.name as decided_name
                from budget.%s f
                join people.report_person e on e.region = f.region and e.id = f.entered_by
                left join people.report_person d on d.region = f.region and d.id = f.decided_by
                where f.id = :id
                """.formatted(kind.table()))
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static FigureRow row(ResultSet row) throws SQLException {
        return new FigureRow(
                row.getObject("id", UUID.class),
                row.getString("year"),
                new Money(row.getBigDecimal("amount")),
                FigureStatus.valueOf(row.getString("status")),
                row.getString("entered_by"),
                row.getString("source"),
                row.getObject("decided_on", LocalDate.class));
    }

    private static FigureDetails details(ResultSet row) throws SQLException {
        return new FigureDetails(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("year"),
                new Money(row.getBigDecimal("amount")),
                row.getString("source"),
                FigureStatus.valueOf(row.getString("status")),
                row.getString("entered_name"),
                decision(row));
    }

    private static FigureDetails.@Nullable Decision decision(ResultSet row) throws SQLException {
        var at = row.getTimestamp("decided_at");
        if (at == null) return null;
        return new FigureDetails.Decision(
                row.getString("decided_name"),
                at.toInstant(),
                row.getObject("decided_on", LocalDate.class),
                row.getString("return_reason"),
                row.getString("rules_version"));
    }
}
