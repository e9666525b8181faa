package yufang.year.delivery.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.quantity.Facts;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Roster;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.Subject;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.SubjectKind;
import yufang.shared.quantity.UnitId;

/** Reads what was entered last of a unit: two statements, however long its rosters are. */
@Component
@Transactional(readOnly = true)
public class WorkedOn {

    private static final String LATEST = """
            (select s.region, s.id from delivery.statement s
             where s.unit = :unit and s.stage in ('DONE', 'MENDED', 'CLAIMED') order by s.number desc limit 1) s
            """;
    private static final String PLANNED = """
            (select s.region, s.id from delivery.statement s
             where s.unit = :unit and s.stage = 'PLANNED' order by s.number desc limit 1) s
            """;

    private final JdbcClient jdbc;

    WorkedOn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row of a roster as people read it.
     *
     * @param shown its number, masked where it is a person's; empty where it has none
     */
    public record RosterRow(Subject subject, String name, String shown, boolean doubtful, String belongsTo) {}

    public Statement of(UnitId unit) {
        var roster = rows(LATEST, unit).stream().map(RosterRow::subject).toList();
        return new Statement(figures(LATEST, unit), Roster.of(roster));
    }

    /**
     * How it went, as it was told last; empty where nobody has told it since it is kept: then the unit's own stands.
     */
    public Optional<Account> account(UnitId unit) {
        return jdbc.sql("""
                select d.fields, d.held_from, d.held_until, d.deviation from %s
                join delivery.statement d on d.region = s.region and d.id = s.id where d.fields is not null
                """.formatted(LATEST))
                .param("unit", unit.value())
                .query((row, number) -> UnitSayings.account(row))
                .optional();
    }

    /** The rosters with their names and masked numbers, in the order in which they were pasted. */
    public List<RosterRow> roster(UnitId unit) {
        return rows(LATEST, unit);
    }

    public List<RosterRow> plannedRoster(UnitId unit) {
        return rows(PLANNED, unit);
    }

    private Map<MeasureId, Figure> figures(String latest, UnitId unit) {
        var figures = new HashMap<MeasureId, Figure>();
        jdbc.sql("""
                select f.measure, f.figure from %s
                join delivery.stated_figure f on f.region = s.region and f.statement = s.id
                """.formatted(latest)).param("unit", unit.value()).query((RowCallbackHandler) row -> figures.put(
                new MeasureId(row.getObject("measure", UUID.class)), new Figure(row.getBigDecimal("figure"))));
        return figures;
    }

    private List<RosterRow> rows(String latest, UnitId unit) {
        return jdbc.sql("""
                select l.subjects, l.key, l.name, l.shown, l.doubtful, l.belongs_to, l.facts from %s
                join delivery.stated_roster r on r.region = s.region and r.statement = s.id
                join delivery.roster_line l on l.region = r.region and l.roster = r.roster
                order by l.subjects desc, l.position
                """.formatted(latest))
                .param("unit", unit.value())
                .query((row, number) -> {
                    var key = new SubjectKey(new SubjectKind(row.getString("subjects")), row.getString("key"));
                    var shown = row.getString("shown");
                    return new RosterRow(
                            new Subject(key, new Facts(FieldAnswers.read(row.getString("facts")))),
                            row.getString("name"),
                            shown == null ? "" : shown,
                            row.getBoolean("doubtful"),
                            row.getString("belongs_to"));
                })
                .list();
    }
}
