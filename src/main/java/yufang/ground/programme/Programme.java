package yufang.ground.programme;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Wordings;
import yufang.shared.FiscalYear;
import yufang.shared.Wording;

/** Takes reports: of sub-projects by the plan, of steps by their owners. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Programme {

    private final JdbcClient jdbc;

    Programme(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names a sub-project, or names it anew. */
    public void name(SubProjectId id, FiscalYear year, int position, String title) {
        jdbc.sql("""
                insert into programme.sub_project (id, year, position, title) values (:id, :year, :position, :title)
                on conflict (region, id) do update set position = excluded.position, title = excluded.title
                """)
                .param("id", id.value())
                .param("year", year.value())
                .param("position", position)
                .param("title", title)
                .update();
    }

    /** The latest report of a step counts. */
    public void report(StepReport step) {
        var subProject = step.subProject();
        jdbc.sql("""
                select programme.report_step(:year, :subProject, :number, :state, :day, :figure, :figureArguments,
                                             :missing, :missingArguments, :href)
                """)
                .param("year", step.year().value())
                .param("subProject", subProject == null ? null : subProject.value(), Types.OTHER)
                .param("number", step.number())
                .param("state", step.state().name())
                .param("day", step.day(), Types.DATE)
                .param("figure", key(step.figure()))
                .param("figureArguments", arguments(step.figure()))
                .param("missing", key(step.missing()))
                .param("missingArguments", arguments(step.missing()))
                .param("href", step.href())
                .query((row, number) -> step.number())
                .single();
    }

    private static @Nullable String key(@Nullable Wording words) {
        return words == null ? null : words.key();
    }

    private static @Nullable String arguments(@Nullable Wording words) {
        return words == null ? null : Wordings.write(words.arguments());
    }
}
