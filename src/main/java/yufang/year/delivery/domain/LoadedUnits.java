package yufang.year.delivery.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.EntityId;
import yufang.shared.NotFound;
import yufang.shared.quantity.Facts;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Subject;
import yufang.shared.quantity.SubjectFinding;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.SubjectKind;
import yufang.shared.quantity.Unit;
import yufang.shared.quantity.UnitId;
import yufang.shared.quantity.VerifiedFigure;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.domain.UnitRows.Line;

/**
 * Reads units with all that was stated and found of them: five statements, however many units, subjects and contracts
 * there are. The row policies show people from outside their own.
 */
@Component
@Transactional(readOnly = true)
public class LoadedUnits {

    private static final String OF_CONTRACTS = "u.contract in (:about)";
    private static final String OF_UNIT = "u.id in (:about)";

    private final JdbcClient jdbc;

    LoadedUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of approved plans, by contract; the earliest first. */
    public List<LoadedUnit> approved(Collection<ContractId> contracts) {
        return contracts.isEmpty()
                ? List.of()
                : load(OF_CONTRACTS, ids(contracts)).stream()
                        .filter(LoadedUnit::approved)
                        .toList();
    }

    /** Those of approved plans, and those of the version that is drafted or waits for its approval. */
    public List<LoadedUnit> all(ContractId contract) {
        return load(OF_CONTRACTS, ids(List.of(contract)));
    }

    /** @throws NotFound where there is none, or it belongs to somebody else */
    public LoadedUnit unit(UnitId id) {
        return load(OF_UNIT, ids(List.of(id))).stream().findFirst().orElseThrow(() -> new NotFound(id));
    }

    private static List<UUID> ids(Collection<? extends EntityId> about) {
        return about.stream().map(EntityId::value).toList();
    }

    private List<LoadedUnit> load(String condition, List<UUID> about) {
        var rows = new UnitRows();
        readFigures(condition, about, rows);
        readSubjects(condition, about, rows);
        readVerifiedFigures(condition, about, rows);
        readVerifiedSubjects(condition, about, rows);
        return jdbc.sql("""
                select u.id, u.contract, u.plan, p.status = 'APPROVED' as approved, u.obligation, u.title, u.first_day,
                       u.last_day, u.begins, u.place, u.place_reason, u.in_charge, u.fields, u.status,
                       coalesce(u.held_from, u.first_day) as day
                from delivery.unit u
                join delivery.execution_plan p on p.region = u.region and p.id = u.plan
                where %s order by day, u.id
                """.formatted(condition))
                .param("about", about)
                .query((row, number) -> unit(row, rows))
                .list();
    }

    private static LoadedUnit unit(ResultSet row, UnitRows rows) throws SQLException {
        var id = new UnitId(row.getObject("id", UUID.class));
        var status = UnitStatus.valueOf(row.getString("status"));
        var unit = new Unit(
                id,
                row.getObject("day", LocalDate.class),
                status.state(),
                new Facts(FieldAnswers.read(row.getString("fields"))),
                rows.statement(id, SayingStage.PLANNED),
                rows.statement(id, SayingStage.DONE),
                rows.statement(id, SayingStage.CLAIMED),
                rows.verification(id));
        return new LoadedUnit(
                new ContractId(row.getObject("contract", UUID.class)),
                new ExecutionPlanId(row.getObject("plan", UUID.class)),
                row.getBoolean("approved"),
                new ObligationId(row.getObject("obligation", UUID.class)),
                row.getString("title"),
                new Appointment(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("begins"),
                        row.getString("place"),
                        row.getString("place_reason")),
                row.getString("in_charge"),
                status,
                unit,
                rows.listed(id, status));
    }

    private void readFigures(String condition, List<UUID> about, UnitRows rows) {
        jdbc.sql("""
                select s.unit, s.stage, f.measure, f.figure from (%s) s
                join delivery.stated_figure f on f.region = s.region and f.statement = s.id
                """.formatted(latestStatements(condition)))
                .param("about", about)
                .query((RowCallbackHandler) row -> rows.figure(
                        new UnitId(row.getObject("unit", UUID.class)),
                        SayingStage.valueOf(row.getString("stage")),
                        new MeasureId(row.getObject("measure", UUID.class)),
                        new Figure(row.getBigDecimal("figure"))));
    }

    private void readSubjects(String condition, List<UUID> about, UnitRows rows) {
        jdbc.sql("""
                select s.unit, s.stage, l.subjects, l.key, l.name, l.shown, l.belongs_to, l.facts from (%s) s
                join delivery.stated_roster r on r.region = s.region and r.statement = s.id
                join delivery.roster_line l on l.region = r.region and l.roster = r.roster
                order by s.unit, s.stage, l.subjects desc, l.position
                """.formatted(latestStatements(condition)))
                .param("about", about)
                .query((RowCallbackHandler) row -> rows.subject(
                        new UnitId(row.getObject("unit", UUID.class)),
                        SayingStage.valueOf(row.getString("stage")),
                        line(row)));
    }

    private static String latestStatements(String condition) {
        return """
                select distinct on (s.unit, s.stage) s.region, s.id, s.unit, s.stage from delivery.statement s
                join delivery.unit u on u.region = s.region and u.id = s.unit
                where %s and s.stage <> 'MENDED' order by s.unit, s.stage, s.number desc
                """.formatted(condition);
    }

    private static Line line(ResultSet row) throws SQLException {
        var shown = row.getString("shown");
        return new Line(subject(row), row.getString("name"), shown == null ? "" : shown, row.getString("belongs_to"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        var key = new SubjectKey(new SubjectKind(row.getString("subjects")), row.getString("key"));
        return new Subject(key, new Facts(FieldAnswers.read(row.getString("facts"))));
    }

    private void readVerifiedFigures(String condition, List<UUID> about, UnitRows rows) {
        jdbc.sql("""
                select distinct on (v.unit, f.measure) v.unit, f.measure, f.figure, f.reason
                from delivery.unit u
                join delivery.verification v on v.region = u.region and v.unit = u.id
                join delivery.verified_figure f on f.region = v.region and f.verification = v.id
                where %s order by v.unit, f.measure, v.number desc
                """.formatted(condition)).param("about", about).query((RowCallbackHandler) row -> rows.verified(
                new UnitId(row.getObject("unit", UUID.class)),
                new MeasureId(row.getObject("measure", UUID.class)),
                new VerifiedFigure(new Figure(row.getBigDecimal("figure")), row.getString("reason"))));
    }

    private void readVerifiedSubjects(String condition, List<UUID> about, UnitRows rows) {
        jdbc.sql("""
                select f.* from (
                    select distinct on (v.unit, s.subjects, s.key) v.unit, s.subjects, s.key, s.position, s.facts,
                           s.counted, s.reason
                    from delivery.unit u
                    join delivery.verification v on v.region = u.region and v.unit = u.id
                    join delivery.verified_subject s on s.region = v.region and s.verification = v.id
                    where %s order by v.unit, s.subjects, s.key, v.number desc) f
                order by f.unit, f.position
                """.formatted(condition)).param("about", about).query((RowCallbackHandler) row -> rows.verified(
                new UnitId(row.getObject("unit", UUID.class)),
                new SubjectFinding(subject(row), row.getBoolean("counted"), row.getString("reason"))));
    }
}
