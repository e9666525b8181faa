package yufang.year.planning.domain;

import static java.util.stream.Collectors.joining;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.EntityId;
import yufang.shared.NotFound;
import yufang.year.planning.PlanVersionId;

/**
 * Writes the lines of a version one by one. They are not children of an aggregate: later modules refer to them, and
 * saving an aggregate would delete and insert all of its children.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanLines {

    private static final String LOOKUP = Arrays.stream(LineKind.values())
            .map(kind -> "select '%s' as kind, %s as title from planning.%s where plan_version = :version and id = :id"
                    .formatted(kind, kind.title(), kind.table()))
            .collect(joining(" union all "));

    private final JdbcClient jdbc;
    private final Desk desk;

    PlanLines(JdbcClient jdbc, Desk desk) {
        this.jdbc = jdbc;
        this.desk = desk;
    }

    /** The identity that all versions share; written once, with the first version that has the line. */
    void name(String table, String owner, EntityId id, EntityId of) {
        jdbc.sql("insert into planning.%s (id, %s) values (?, ?)".formatted(table, owner))
                .params(id.value(), of.value())
                .update();
    }

    /** @param values of the kind's columns, in their order, with the owner first where the kind has one */
    void add(LineKind kind, PlanVersionId version, EntityId id, @Nullable Object... values) {
        var parameters = new ArrayList<@Nullable Object>(
                List.of(version.value(), id.value(), version.value(), desk.me().value(), Timestamp.from(desk.now())));
        Collections.addAll(parameters, values);
        jdbc.sql("""
                insert into planning.%s (plan_version, id, position, created_by, created_at, %s)
                values (?, ?, (select coalesce(max(t.position), 0) + 1 from planning.%s t where t.plan_version = ?), ?, ?, %s)
                """.formatted(kind.table(), kind.allColumns(), kind.table(), places(values.length)))
                .params(parameters)
                .update();
    }

    void change(LineKind kind, PlanVersionId version, EntityId id, @Nullable Object... values) {
        var parameters = new ArrayList<@Nullable Object>();
        Collections.addAll(parameters, values);
        parameters.add(version.value());
        parameters.add(id.value());
        var columns = Arrays.stream(kind.columns().split(", ", -1))
                .map(column -> column + " = ?")
                .collect(joining(", "));
        var changed = jdbc.sql(
                        "update planning.%s set %s where plan_version = ? and id = ?".formatted(kind.table(), columns))
                .params(parameters)
                .update();
        if (changed != 1) throw new NotFound(id);
    }

    /** With what belongs to it: a sub-project with its deliverables, a deliverable with its measures. */
    void remove(PlanVersionId version, PlanLine line) {
        jdbc.sql("delete from planning.%s where plan_version = ? and id = ?"
                        .formatted(line.kind().table()))
                .params(version.value(), line.id().value())
                .update();
    }

    Optional<PlanLine> find(PlanVersionId version, PlanLineId id) {
        return jdbc.sql(LOOKUP)
                .param("version", version.value())
                .param("id", id.value())
                .query((row, number) ->
                        new PlanLine(id, LineKind.valueOf(row.getString("kind")), row.getString("title")))
                .optional();
    }

    /** Under the same ids: what others refer to stays what it is. */
    void copy(PlanVersionId from, PlanVersionId to) {
        for (var kind : LineKind.values()) {
            var kept = "id, position, created_by, created_at, " + kind.allColumns();
            jdbc.sql("insert into planning.%s (plan_version, %s) select ?, %s from planning.%s where plan_version = ?"
                            .formatted(kind.table(), kept, kept, kind.table()))
                    .params(to.value(), from.value())
                    .update();
        }
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
