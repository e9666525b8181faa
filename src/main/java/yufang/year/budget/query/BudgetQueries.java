package yufang.year.budget.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.year.budget.BudgetId;
import yufang.year.budget.domain.BudgetDecision;
import yufang.year.budget.domain.BudgetStatus;

/** The budgets of the region. */
@Component
@Transactional(readOnly = true)
public class BudgetQueries {

    private static final Map<String, String> SORTED = Map.of(
            "year", "b.year",
            "status", "b.status",
            "total", "total",
            "submitted", "b.submitted_on",
            "approved", "b.approved_on");

    private final JdbcClient jdbc;

    BudgetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found<BudgetRow> list(ListRequest list) {
        return Found.of(
                jdbc.sql("""
                select b.id, b.year, b.status, b.submitted_on, b.approved_on, v.number, v.title,
                       coalesce((select sum(round(l.unit_price * l.quantity, 2)) from budget.cost_line l
                                 where l.region = b.region and l.budget = b.id), 0.00) as total,
                       count(*) over () as in_all
                from budget.budget b
                join planning.report_plan_version v on v.region = b.region and v.id = b.plan
                where :text = '' or position(:text in v.title) > 0 or b.year::text = :text
                order by %s limit :size offset :skipped
                """.formatted(list.order(SORTED, "b.year desc, b.created_at desc")))
                        .param("text", list.text())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> row(row));
    }

    private static BudgetRow row(ResultSet row) throws SQLException {
        return new BudgetRow(
                new BudgetId(row.getObject("id", UUID.class)),
                row.getString("year"),
                row.getInt("number"),
                row.getString("title"),
                BudgetStatus.valueOf(row.getString("status")),
                new Money(row.getBigDecimal("total")),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("approved_on", LocalDate.class));
    }

    public BudgetDetails details(BudgetId id) {
        return jdbc.sql("""
                select b.*, v.number, c.name as begun_by, s.name as submitted_name, a.name as approved_name
                from budget.budget b
                join planning.report_plan_version v on v.region = b.region and v.id = b.plan
                join people.report_person c on c.region = b.region and c.id = b.created_by
                left join people.report_person s on s.region = b.region and s.id = b.submitted_by
                left join people.report_person a on a.region = b.region and a.id = b.approved_by
                where b.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static BudgetDetails details(ResultSet row) throws SQLException {
        var share = row.getBigDecimal("raised_share");
        return new BudgetDetails(
                new BudgetId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("year"),
                row.getInt("number"),
                BudgetStatus.valueOf(row.getString("status")),
                row.getString("begun_by"),
                share == null ? null : new BudgetDetails.Raise(share, row.getString("raised_number")),
                hand(row, "submitted"),
                hand(row, "approved"),
                row.getString("rules_version"));
    }

    private static BudgetDetails.@Nullable Hand hand(ResultSet row, String act) throws SQLException {
        var on = row.getObject(act + "_on", LocalDate.class);
        return on == null ? null : new BudgetDetails.Hand(row.getString(act + "_name"), on);
    }

    /** The latest first. */
    public List<DecisionRow> decisions(BudgetId id) {
        return jdbc.sql("""
                select d.outcome, d.decided_on, d.total, d.reason, d.rules_version, p.name as decided_by
                from budget.decision d
                join people.report_person p on p.region = d.region and p.id = d.created_by
                where d.budget = :id order by d.created_at desc, d.id desc
                """)
                .param("id", id.value())
                .query((row, number) -> new DecisionRow(
                        BudgetDecision.Outcome.valueOf(row.getString("outcome")),
                        row.getObject("decided_on", LocalDate.class),
                        new Money(row.getBigDecimal("total")),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        row.getString("rules_version")))
                .list();
    }
}
