package yufang.year.planning.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.EntityId;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.CountedTable;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Points;
import yufang.shared.quantity.Scope;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.DocumentNumber;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PerformanceTargetId;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.PlannedDeliverable;
import yufang.year.planning.PlannedSubProject;

/**
 * Reads what a version of the plan says: as it stands, or as it stood when it was circulated. One statement for each
 * kind of line, however many there are.
 */
@Component
@Transactional(readOnly = true)
public class PlanContents {

    private final JdbcClient jdbc;
    private final CountedTable countable = CountedTable.shipped();

    PlanContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PlanContent of(PlanVersionId version) {
        return content(version, "planning.%1$s where %2$s = :id");
    }

    /** What the member units were asked about. */
    public PlanContent circulated(CirculationId circulation) {
        return content(circulation, """
                jsonb_populate_recordset(null::planning.%1$s,
                    (select c.snapshot -> '%1$s' from planning.circulation c where c.id = :id))
                """);
    }

    /** The sub-projects alone, which is all that later steps ask for. */
    public List<PlannedSubProject> subProjects(PlanVersionId version) {
        return new Lines(version, "planning.%1$s where %2$s = :id").subProjects();
    }

    private PlanContent content(EntityId id, String source) {
        var lines = new Lines(id, source);
        return new PlanContent(
                lines.frame(),
                lines.of(LineKind.BASIS, PlanContents::basis),
                lines.of(LineKind.OBJECTIVE, (row, number) -> new Objective(line(row), row.getString("said"))),
                lines.of(LineKind.LESSON, PlanContents::lesson),
                lines.of(LineKind.STEP, PlanContents::step),
                lines.subProjects());
    }

    private static PlanLineId line(ResultSet row) throws SQLException {
        return new PlanLineId(uuid(row, "id"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static BasisDocument basis(ResultSet row, int number) throws SQLException {
        var text = row.getString("document_number");
        return new BasisDocument(
                line(row),
                row.getString("title"),
                row.getString("issuer"),
                text == null ? null : new DocumentNumber(text));
    }

    private static Lesson lesson(ResultSet row, int number) throws SQLException {
        return new Lesson(
                line(row),
                row.getString("said"),
                row.getString("source"),
                row.getBoolean("adopted"),
                row.getString("reason"));
    }

    private static PlannedStep step(ResultSet row, int number) throws SQLException {
        return new PlannedStep(line(row), row.getInt("step"), month(row, "first_month"), month(row, "last_month"));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }

    private static PerformanceTarget target(ResultSet row) throws SQLException {
        return new PerformanceTarget(
                new PerformanceTargetId(uuid(row, "id")),
                row.getString("indicator"),
                row.getString("unit"),
                row.getBigDecimal("target"),
                PerformanceTarget.How.valueOf(row.getString("how")),
                new Points(row.getBigDecimal("weight")));
    }

    private Measure measure(ResultSet row) throws SQLException {
        var upper = row.getBigDecimal("upper");
        return new Measure(
                new MeasureId(uuid(row, "id")),
                countable.find(row.getString("counted")).orElseThrow(),
                Scope.valueOf(row.getString("scope")),
                Bound.of(
                        Bound.Kind.valueOf(row.getString("bound")),
                        new Figure(row.getBigDecimal("figure")),
                        upper == null ? null : new Figure(upper)),
                condition(row),
                null);
    }

    private static @Nullable Condition condition(ResultSet row) throws SQLException {
        var key = row.getString("condition_fact");
        if (key == null) return null;
        return new Condition(
                DeliverableKind.known(key).orElseThrow(),
                Condition.Comparison.valueOf(row.getString("condition_comparison")),
                row.getString("condition_value"));
    }

    /** The lines of one version; its source is SQL with places for the table and for the column of the version. */
    private final class Lines {

        private final EntityId id;
        private final String source;

        Lines(EntityId id, String source) {
            this.id = id;
            this.source = source;
        }

        <T> List<T> of(LineKind kind, RowMapper<T> mapper) {
            return read(source.formatted(kind.table(), "plan_version") + " order by position", mapper);
        }

        private <T> List<T> read(String from, RowMapper<T> mapper) {
            return jdbc.sql("select * from " + from)
                    .param("id", id.value())
                    .query(mapper)
                    .list();
        }

        PlanFrame frame() {
            return read(
                            source.formatted("plan_version", "id"),
                            (row, number) -> new PlanFrame(
                                    row.getString("title"),
                                    row.getString("principles"),
                                    row.getObject("project_months", Integer.class),
                                    row.getObject("service_months", Integer.class),
                                    row.getString("service_area")))
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFound(id));
        }

        private <T> Map<UUID, List<T>> grouped(LineKind kind, String owner, Reading<T> reading) {
            return of(kind, (row, number) -> Map.entry(uuid(row, owner), reading.of(row))).stream()
                    .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        }

        List<PlannedSubProject> subProjects() {
            var measures = grouped(LineKind.MEASURE, "deliverable", PlanContents.this::measure);
            var deliverables = grouped(LineKind.DELIVERABLE, "sub_project", row -> deliverable(row, measures));
            var targets = grouped(LineKind.TARGET, "sub_project", PlanContents::target);
            return of(LineKind.SUB_PROJECT, (row, number) -> {
                var project = uuid(row, "id");
                return new PlannedSubProject(
                        new SubProjectId(project),
                        row.getString("title"),
                        new Money(row.getBigDecimal("budget")),
                        row.getString("aim"),
                        deliverables.getOrDefault(project, List.of()),
                        targets.getOrDefault(project, List.of()));
            });
        }

        private static PlannedDeliverable deliverable(ResultSet row, Map<UUID, List<Measure>> measures)
                throws SQLException {
            var deliverable = uuid(row, "id");
            return new PlannedDeliverable(
                    new DeliverableId(deliverable),
                    new DeliverableKind(row.getString("kind")),
                    row.getString("title"),
                    row.getString("particulars"),
                    row.getString("target_group"),
                    measures.getOrDefault(deliverable, List.of()));
        }
    }

    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }
}
