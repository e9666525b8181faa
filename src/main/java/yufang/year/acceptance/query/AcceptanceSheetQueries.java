package yufang.year.acceptance.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Acting;
import yufang.shared.NotFound;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.domain.PanelSeatId;
import yufang.year.acceptance.domain.SheetStatus;
import yufang.year.contracts.ContractId;

/** The sheets of the expert who acts, and nobody else’s. */
@Component
@Transactional(readOnly = true)
public class AcceptanceSheetQueries {

    private static final String SHEETS = """
            select s.id, s.version, s.acceptance_case, s.application, s.recommended_by, s.status, s.locked_on, s.reason,
                   c.contract, c.title, c.contract_number, c.provider_name, c.status as case_status, c.applied_on,
                   a.summary
            from acceptance.panel_seat s
            join acceptance.acceptance_case c on c.region = s.region and c.id = s.acceptance_case
            left join acceptance.application a on a.region = s.region and a.acceptance_case = s.acceptance_case
                and a.number = s.application
            where s.person = :me
            """;

    private final JdbcClient jdbc;

    AcceptanceSheetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<SheetDetails> mine() {
        return jdbc.sql(SHEETS + " order by s.id desc limit 200")
                .param("me", Acting.currentPerson().id().value())
                .query((row, number) -> sheet(row))
                .list();
    }

    public SheetDetails mine(PanelSeatId id) {
        return jdbc.sql(SHEETS + " and s.id = :id")
                .param("me", Acting.currentPerson().id().value())
                .param("id", id.value())
                .query((row, number) -> sheet(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** All targets of the review in their order, with the own scores of those that experts judge. */
    public List<SheetScoreRow> targets(SheetDetails sheet) {
        return jdbc.sql("""
                select t.target, t.indicator, t.unit, t.figure as aim, t.how, t.weight, t.measure, s.score, s.remark
                from acceptance.reviewed_target t
                left join acceptance.sheet_score s
                    on s.region = t.region and s.seat = :seat and s.target = t.target
                where t.acceptance_case = :acceptance and t.application = :application order by t.position
                """)
                .param("seat", sheet.id().value())
                .param("acceptance", sheet.acceptance().value())
                .param("application", sheet.application())
                .query((row, number) ->
                        new SheetScoreRow(Reading.target(row), Reading.points(row, "score"), row.getString("remark")))
                .list();
    }

    private static SheetDetails sheet(ResultSet row) throws SQLException {
        return new SheetDetails(
                new PanelSeatId(Reading.id(row, "id")),
                row.getInt("version"),
                new AcceptanceCaseId(Reading.id(row, "acceptance_case")),
                row.getInt("application"),
                new ContractId(Reading.id(row, "contract")),
                row.getString("title"),
                row.getString("contract_number"),
                row.getString("provider_name"),
                AcceptanceStatus.valueOf(row.getString("case_status")),
                row.getString("recommended_by"),
                SheetStatus.valueOf(row.getString("status")),
                Reading.day(row, "applied_on"),
                Reading.dayOrNull(row, "locked_on"),
                row.getString("reason"),
                row.getString("summary"));
    }
}
