package yufang.year.delivery.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.EntityId;
import yufang.shared.NotFound;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.domain.ExecutionPlanStatus;

/** The versions of execution plans. */
@Component
@Transactional(readOnly = true)
public class ExecutionPlanQueries {

    private static final String ROWS = """
            select v.*, c.name as drafted_name, s.name as submitted_name, d.name as decided_name
            from delivery.execution_plan v
            join people.report_person c on c.region = v.region and c.id = v.created_by
            left join people.report_person s on s.region = v.region and s.id = v.submitted_by
            left join people.report_person d on d.region = v.region and d.id = v.decided_by
            where %s = :id order by v.number desc
            """;

    private final JdbcClient jdbc;

    ExecutionPlanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<PlanRow> of(ContractId contract) {
        return rows("v.contract", contract);
    }

    /** @throws NotFound where there is none, or it belongs to somebody else */
    public PlanRow plan(ExecutionPlanId id) {
        return rows("v.id", id).stream().findFirst().orElseThrow(() -> new NotFound(id));
    }

    private List<PlanRow> rows(String column, EntityId id) {
        return jdbc.sql(ROWS.formatted(column))
                .param("id", id.value())
                .query((row, number) -> row(row))
                .list();
    }

    private static PlanRow row(ResultSet row) throws SQLException {
        return new PlanRow(
                new ExecutionPlanId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ContractId(row.getObject("contract", UUID.class)),
                row.getInt("number"),
                row.getString("reason"),
                ExecutionPlanStatus.valueOf(row.getString("status")),
                row.getString("drafted_name"),
                row.getString("submitted_name"),
                row.getObject("submitted_on", LocalDate.class),
                row.getString("decided_name"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("return_reason"),
                row.getString("rules_version"));
    }
}
