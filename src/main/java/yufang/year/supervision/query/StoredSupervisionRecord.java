package yufang.year.supervision.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.BusinessClock;
import yufang.shared.Problem;
import yufang.year.contracts.ContractId;
import yufang.year.supervision.LateReport;
import yufang.year.supervision.MonthlyReportId;
import yufang.year.supervision.SupervisionRecord;

@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class StoredSupervisionRecord implements SupervisionRecord {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    StoredSupervisionRecord(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<LateReport> lateReports(ContractId contract) {
        return jdbc.sql("""
                select r.id, r.month, r.due, r.first_submitted_on from supervision.monthly_report r
                where r.contract = :contract and r.status <> 'LAPSED'
                  and coalesce(r.first_submitted_on, :today) > r.due
                order by r.month
                """)
                .param("contract", contract.value())
                .param("today", clock.today())
                .query((row, number) -> new LateReport(
                        new MonthlyReportId(row.getObject("id", UUID.class)),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getObject("due", LocalDate.class),
                        row.getObject("first_submitted_on", LocalDate.class)))
                .list();
    }

    @Override
    public List<Problem> openFindings(ContractId contract) {
        return jdbc.sql("""
                select f.number, c.about, c.checked_on from supervision.finding f
                join supervision.spot_check c on c.region = f.region and c.id = f.spot_check
                where f.contract = :contract and f.status <> 'CLOSED'
                order by c.checked_on, f.number
                """)
                .param("contract", contract.value())
                .query((row, number) -> Problem.of(
                        "supervision.finding.still-open",
                        row.getObject("checked_on", LocalDate.class),
                        row.getString("about"),
                        row.getInt("number")))
                .list();
    }
}
