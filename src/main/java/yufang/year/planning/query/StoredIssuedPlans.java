package yufang.year.planning.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.NotFound;
import yufang.year.planning.AnnualPlanId;
import yufang.year.planning.DocumentNumber;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.IssuedPlans;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.ServiceFrame;
import yufang.year.planning.domain.PlanContents;

/** Reads issued plans for the later steps; the row policies show people from outside the issued versions too. */
@Component
@Transactional(readOnly = true)
class StoredIssuedPlans implements IssuedPlans {

    private static final String COLUMNS =
            "select v.id, v.plan, v.year, v.number, v.title, v.status, v.issue_number, v.issued_on from planning.plan_version v ";

    private final JdbcClient jdbc;
    private final PlanContents contents;

    StoredIssuedPlans(JdbcClient jdbc, PlanContents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    @Override
    public Optional<IssuedPlan> inForce(FiscalYear year) {
        return jdbc.sql(COLUMNS + "where v.year = :year and v.status = 'ISSUED'")
                .param("year", year.value())
                .query((row, number) -> plan(row))
                .optional();
    }

    @Override
    public Optional<IssuedPlan> inForce(SubProjectId subProject) {
        return jdbc.sql(COLUMNS + """
                join planning.planned_sub_project s on s.region = v.region and s.plan_version = v.id
                where s.id = :id and v.status = 'ISSUED'
                """)
                .param("id", subProject.value())
                .query((row, number) -> plan(row))
                .optional();
    }

    @Override
    public IssuedPlan version(PlanVersionId id) {
        return jdbc.sql(COLUMNS + "where v.id = :id and v.status in ('ISSUED', 'SUPERSEDED')")
                .param("id", id.value())
                .query((row, number) -> plan(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    @Override
    public ServiceFrame service(PlanVersionId version) {
        return jdbc.sql("""
                select v.project_months, v.service_months, v.service_area from planning.plan_version v
                where v.id = :id and v.status in ('ISSUED', 'SUPERSEDED')
                """)
                .param("id", version.value())
                .query((row, number) -> new ServiceFrame(
                        row.getObject("project_months", Integer.class),
                        row.getObject("service_months", Integer.class),
                        row.getString("service_area")))
                .optional()
                .orElseThrow(() -> new NotFound(version));
    }

    private IssuedPlan plan(ResultSet row) throws SQLException {
        var id = new PlanVersionId(row.getObject("id", UUID.class));
        return new IssuedPlan(
                id,
                new AnnualPlanId(row.getObject("plan", UUID.class)),
                new FiscalYear(row.getInt("year")),
                row.getInt("number"),
                row.getString("title"),
                new DocumentNumber(row.getString("issue_number")),
                row.getObject("issued_on", LocalDate.class),
                row.getString("status").equals("ISSUED"),
                contents.subProjects(id));
    }
}
