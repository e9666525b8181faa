package yufang.ground.programme.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.StepState;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Wordings;
import yufang.shared.FiscalYear;
import yufang.shared.Wording;

/** The years, their sub-projects and the line of each. */
@Component
@Transactional(readOnly = true)
public class ProgrammeQueries {

    private static final int STEPS = 9;

    private final JdbcClient jdbc;

    ProgrammeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Years of which anything is known, the latest first, with how many steps are done: nine for each sub-project,
     * where what is reported of the sub-project goes before what is reported of the year.
     */
    public List<YearRow> years() {
        return jdbc.sql("""
                select y.year, count(distinct p.id) as sub_projects,
                       (select count(*)
                        from (select id::text as scope from programme.sub_project where year = y.year
                              union all
                              select 'all' where not exists (select from programme.sub_project where year = y.year)) s
                        join programme.step d on d.year = y.year and d.state = 'DONE' and d.scope in (s.scope, 'all')
                        where d.scope = s.scope
                           or not exists (select from programme.step o
                                          where o.year = d.year and o.number = d.number and o.scope = s.scope)) as done
                from (select year from programme.sub_project union select year from programme.step) y
                left join programme.sub_project p on p.year = y.year
                group by y.year order by y.year desc
                """)
                .query((row, number) ->
                        new YearRow(new FiscalYear(row.getInt("year")), row.getInt("sub_projects"), row.getInt("done")))
                .list();
    }

    public List<SubProjectRow> subProjects(FiscalYear year) {
        return jdbc.sql("select id, title from programme.sub_project where year = :year order by position, id")
                .param("year", year.value())
                .query((row, number) ->
                        new SubProjectRow(new SubProjectId(row.getObject("id", UUID.class)), row.getString("title")))
                .list();
    }

    public Optional<NamedSubProject> project(SubProjectId id) {
        return jdbc.sql("select year, title from programme.sub_project where id = :id")
                .param("id", id.value())
                .query((row, number) -> new NamedSubProject(new FiscalYear(row.getInt("year")), row.getString("title")))
                .optional();
    }

    /** Nine steps: what is reported of the sub-project goes before what is reported of the year. */
    public List<StepRow> line(FiscalYear year, @Nullable SubProjectId subProject) {
        var steps = new TreeMap<Integer, StepRow>();
        jdbc.sql("""
                select * from programme.step where year = :year and scope in ('all', :scope)
                order by number, scope = 'all' desc
                """)
                .param("year", year.value())
                .param("scope", subProject == null ? "all" : subProject.value().toString())
                .query(row -> {
                    steps.put(row.getInt("number"), step(row));
                });
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> Objects.requireNonNullElseGet(steps.get(number), () -> StepRow.unreported(number)))
                .toList();
    }

    private static StepRow step(ResultSet row) throws SQLException {
        return new StepRow(
                row.getInt("number"),
                StepState.valueOf(row.getString("state")),
                row.getObject("day", LocalDate.class),
                wording(row, "figure"),
                wording(row, "missing"),
                row.getString("href"));
    }

    private static @Nullable Wording wording(ResultSet row, String column) throws SQLException {
        var key = row.getString(column);
        return key == null ? null : new Wording(key, Wordings.read(row.getString(column + "_arguments")));
    }

    public record YearRow(FiscalYear year, int subProjects, int done) {

        public int steps() {
            return STEPS * Math.max(1, subProjects);
        }
    }

    public record SubProjectRow(SubProjectId id, String title) {}

    public record NamedSubProject(FiscalYear year, String title) {}
}
