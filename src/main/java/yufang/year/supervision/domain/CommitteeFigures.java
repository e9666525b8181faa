package yufang.year.supervision.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.FiscalYear;
import yufang.shared.Period;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;

/** Counts how the supervision of a year's contracts went in a period, and keeps it with the report that says so. */
@Component
@Transactional
public class CommitteeFigures {

    private final Contracts contracts;
    private final JdbcClient jdbc;

    CommitteeFigures(Contracts contracts, JdbcClient jdbc) {
        this.contracts = contracts;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<CommitteeFigure> now(FiscalYear year, Period period, LocalDate today) {
        var titles = contracts.all().stream()
                .filter(contract -> contract.year().equals(year))
                .collect(Collectors.toMap(contract -> contract.id().value(), SignedContract::title));
        var ids = titles.keySet().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return jdbc.sql("""
                select k.contract, r.owed, r.came, r.late, c.checks, f.findings, f.open
                from unnest(cast(:contracts as uuid[])) as k (contract)
                cross join lateral (
                    select count(*) as owed, count(*) filter (where m.first_submitted_on is not null) as came,
                           count(*) filter (where coalesce(m.first_submitted_on, :today) > m.due) as late
                    from supervision.monthly_report m
                    where m.contract = k.contract and m.status <> 'LAPSED'
                      and m.due between :first and least(cast(:last as date), :today)) r
                cross join lateral (
                    select count(*) as checks from supervision.spot_check s
                    where s.contract = k.contract and s.status = 'CONCLUDED'
                      and s.checked_on between :first and :last) c
                cross join lateral (
                    select count(*) as findings, count(*) filter (where i.status <> 'CLOSED') as open
                    from supervision.finding i
                    join supervision.spot_check s on s.region = i.region and s.id = i.spot_check
                    where i.contract = k.contract and s.status = 'CONCLUDED'
                      and s.checked_on between :first and :last) f
                order by k.contract
                """)
                .param("contracts", ids)
                .param("first", period.first())
                .param("last", period.last())
                .param("today", today)
                .query((row, number) -> figure(row, titles.getOrDefault(row.getObject("contract", UUID.class), "")))
                .list();
    }

    private static CommitteeFigure figure(ResultSet row, String title) throws SQLException {
        return new CommitteeFigure(
                new ContractId(row.getObject("contract", UUID.class)),
                title,
                row.getInt("owed"),
                row.getInt("came"),
                row.getInt("late"),
                row.getInt("checks"),
                row.getInt("findings"),
                row.getInt("open"));
    }

    /** As they stand now; they never change afterwards. */
    void keep(CommitteeReport report, LocalDate today) {
        int position = 0;
        for (var figure : now(report.year(), report.period(), today)) {
            jdbc.sql("""
                    insert into supervision.committee_figure
                        (report, contract, position, title, reports_owed, reports_in, reports_late, spot_checks,
                         findings, findings_open)
                    values (:report, :contract, :position, :title, :owed, :came, :late, :checks, :findings, :open)
                    """)
                    .param("report", report.id().value())
                    .param("contract", figure.contract().value())
                    .param("position", ++position)
                    .param("title", figure.title())
                    .param("owed", figure.reportsOwed())
                    .param("came", figure.reportsIn())
                    .param("late", figure.reportsLate())
                    .param("checks", figure.spotChecks())
                    .param("findings", figure.findings())
                    .param("open", figure.findingsOpen())
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public List<CommitteeFigure> kept(CommitteeReportId report) {
        return jdbc.sql("""
                select contract, title, reports_owed as owed, reports_in as came, reports_late as late,
                       spot_checks as checks, findings, findings_open as open
                from supervision.committee_figure where report = :report order by position
                """)
                .param("report", report.value())
                .query((row, number) -> figure(row, row.getString("title")))
                .list();
    }
}
