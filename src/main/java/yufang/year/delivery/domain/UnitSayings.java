package yufang.year.delivery.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.PersonId;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.SubjectKind;
import yufang.shared.quantity.UnitId;

/** Keeps what the provider says of units: each time a row more, of each stage the latest counts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnitSayings {

    private final JdbcClient jdbc;
    private final Desk desk;

    UnitSayings(JdbcClient jdbc, Desk desk) {
        this.jdbc = jdbc;
        this.desk = desk;
    }

    void say(DeliveryUnit unit, SayingStage stage, Saying saying) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var account = saying.account();
        var held = account == null ? null : account.held();
        jdbc.sql("""
                insert into delivery.statement (id, created_by, created_at, created_on, contract, organisation, unit,
                                                number, stage, fields, held_from, held_until, deviation)
                select :id, :by, :at, :on, :contract, :organisation, :unit, coalesce(max(s.number), 0) + 1, :stage,
                       :fields, :from, :until, :deviation
                from delivery.statement s where s.unit = :unit
                """)
                .param("id", id)
                .param("by", desk.me().value())
                .param("at", Timestamp.from(desk.now()))
                .param("on", desk.today())
                .param("contract", unit.contract().value())
                .param("organisation", unit.organisation().value())
                .param("unit", unit.id().value())
                .param("stage", stage.name())
                .param("fields", account == null ? null : FieldAnswers.write(account.answers()), Types.VARCHAR)
                .param("from", held == null ? null : held.heldFrom(), Types.DATE)
                .param("until", held == null ? null : held.heldUntil(), Types.DATE)
                .param("deviation", held == null ? null : held.deviation(), Types.VARCHAR)
                .update();
        writeFigures(unit, id, saying);
        writeRosters(unit, id, saying);
    }

    private void writeFigures(DeliveryUnit unit, UUID statement, Saying saying) {
        if (saying.figures().isEmpty()) return;
        var rows = saying.figures().entrySet().stream()
                .map(entry -> Map.of(
                        "measure",
                        entry.getKey().value().toString(),
                        "figure",
                        entry.getValue().toString()))
                .toList();
        jdbc.sql("""
                insert into delivery.stated_figure (statement, measure, contract, organisation, figure)
                select :statement, r.measure, :contract, :organisation, r.figure
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (measure uuid, figure numeric)
                """)
                .param("statement", statement)
                .param("contract", unit.contract().value())
                .param("organisation", unit.organisation().value())
                .param("rows", Json.rows(rows))
                .update();
    }

    private void writeRosters(DeliveryUnit unit, UUID statement, Saying saying) {
        if (saying.rosters().isEmpty()) return;
        var rows = saying.rosters().entrySet().stream()
                .map(entry -> Map.of(
                        "subjects",
                        entry.getKey().key(),
                        "roster",
                        entry.getValue().value().toString()))
                .toList();
        jdbc.sql("""
                insert into delivery.stated_roster (statement, subjects, roster, contract, organisation)
                select :statement, r.subjects, r.roster, :contract, :organisation
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (subjects text, roster uuid)
                """)
                .param("statement", statement)
                .param("contract", unit.contract().value())
                .param("organisation", unit.organisation().value())
                .param("rows", Json.rows(rows))
                .update();
    }

    /** What was said last at one of these stages; nothing where nobody has said anything. */
    Saying latest(UnitId unit, Set<SayingStage> stages) {
        var statement = jdbc.sql("""
                select id from delivery.statement where unit = :unit and stage in (:stages)
                order by number desc limit 1
                """)
                .param("unit", unit.value())
                .param("stages", stages.stream().map(Enum::name).toList())
                .query(UUID.class)
                .optional();
        return statement.map(this::saying).orElse(Saying.NOTHING);
    }

    private Saying saying(UUID statement) {
        var figures = new HashMap<MeasureId, Figure>();
        jdbc.sql("select measure, figure from delivery.stated_figure where statement = :statement")
                .param("statement", statement)
                .query((row, number) -> figures.put(
                        new MeasureId(row.getObject("measure", UUID.class)), new Figure(row.getBigDecimal("figure"))))
                .list();
        var rosters = new HashMap<SubjectKind, RosterId>();
        jdbc.sql("select subjects, roster from delivery.stated_roster where statement = :statement")
                .param("statement", statement)
                .query((row, number) -> rosters.put(
                        new SubjectKind(row.getString("subjects")), new RosterId(row.getObject("roster", UUID.class))))
                .list();
        return new Saying(figures, rosters, account(statement));
    }

    private @Nullable Account account(UUID statement) {
        return jdbc.sql("""
                select fields, held_from, held_until, deviation from delivery.statement
                where id = :statement and fields is not null
                """)
                .param("statement", statement)
                .query((row, number) -> account(row))
                .optional()
                .orElse(null);
    }

    static Account account(ResultSet row) throws SQLException {
        var held = new HeldDays(
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_until", LocalDate.class),
                row.getString("deviation"));
        return new Account(held, FieldAnswers.read(row.getString("fields")));
    }

    /** Whoever said something of it or handed in evidence: none of them verifies it. */
    Set<PersonId> enterers(UnitId unit) {
        return new HashSet<>(jdbc.sql("""
                select s.created_by from delivery.statement s where s.unit = :unit
                union select e.created_by from delivery.evidence e where e.unit = :unit
                """)
                .param("unit", unit.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }
}
