package yufang.year.payments.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.Percentage;
import yufang.year.contracts.ContractId;

/** Adds up the years' money from what budget, contracts, acceptances and payments report. */
@Component
@Transactional(readOnly = true)
public class YearMoneyQueries {

    /** What is returned by the bank is not paid; a terminated contract binds no more than what was paid under it. */
    private static final String LINES = """
            with paid as (
                select p.region, p.contract, sum(p.amount) as amount
                from payments.report_payment p where p.status = 'PAID' group by p.region, p.contract
            ), deducted as (
                select d.region, d.contract, sum(d.amount) as amount
                from acceptance.report_deduction d where d.status = 'CONFIRMED' group by d.region, d.contract
            ), contracted as (
                select c.region, c.sub_project,
                       sum(case c.status when 'TERMINATED' then coalesce(p.amount, 0) else c.total end) as signed,
                       sum(case c.status when 'TERMINATED' then 0 else coalesce(d.amount, 0) end) as deducted,
                       sum(coalesce(p.amount, 0)) as paid,
                       (array_agg(c.id order by c.status = 'TERMINATED', c.signed_on desc))[1] as contract
                from contracts.report_contract c
                left join paid p on p.region = c.region and p.contract = c.id
                left join deducted d on d.region = c.region and d.contract = c.id
                where c.signed_on is not null group by c.region, c.sub_project
            )
            select s.year, s.id, s.title, b.amount as budget, coalesce(k.signed, 0.00) as signed,
                   coalesce(k.deducted, 0.00) as deducted, coalesce(k.paid, 0.00) as paid, k.contract,
                   f.collected, f.raised_share, f.raised_number
            from programme.report_sub_project s
            left join budget.report_approved_sub_project b
                on b.region = s.region and b.sub_project = s.id and b.year = s.year
            left join contracted k on k.region = s.region and k.sub_project = s.id
            left join budget.report_fund_base f on f.region = s.region and f.year = s.year
            """;

    private final JdbcClient jdbc;

    YearMoneyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<YearMoney> years() {
        return years(LINES + "order by s.year desc, s.position, s.id", null);
    }

    /** @throws NotFound where no plan of that year names a sub-project */
    public YearMoney year(FiscalYear year) {
        return years(LINES + "where s.year = :year order by s.position, s.id", year).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.named(year.toString()));
    }

    private List<YearMoney> years(String statement, @Nullable FiscalYear year) {
        var lines = new LinkedHashMap<FiscalYear, List<YearMoney.Line>>();
        var bases = new LinkedHashMap<FiscalYear, YearMoney.@Nullable Base>();
        var asked = jdbc.sql(statement);
        if (year != null) asked = asked.param("year", year.value());
        asked.query(row -> {
            var of = new FiscalYear(row.getInt("year"));
            lines.computeIfAbsent(of, none -> new ArrayList<>()).add(line(row));
            bases.put(of, base(row));
        });
        return lines.keySet().stream()
                .map(of -> new YearMoney(of, bases.get(of), Objects.requireNonNull(lines.get(of))))
                .toList();
    }

    private static YearMoney.Line line(ResultSet row) throws SQLException {
        var budget = row.getBigDecimal("budget");
        var contract = row.getObject("contract", UUID.class);
        return new YearMoney.Line(
                new SubProjectId(row.getObject("id", UUID.class)),
                row.getString("title"),
                budget == null ? null : new Money(budget),
                new Money(row.getBigDecimal("signed")),
                new Money(row.getBigDecimal("deducted")),
                new Money(row.getBigDecimal("paid")),
                contract == null ? null : new ContractId(contract));
    }

    private static YearMoney.@Nullable Base base(ResultSet row) throws SQLException {
        var collected = row.getBigDecimal("collected");
        if (collected == null) return null;
        var raised = row.getBigDecimal("raised_share");
        return new YearMoney.Base(
                new Money(collected), raised == null ? null : new Percentage(raised), row.getString("raised_number"));
    }
}
