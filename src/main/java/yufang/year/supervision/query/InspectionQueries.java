package yufang.year.supervision.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.NotFound;
import yufang.year.supervision.domain.Inspection;
import yufang.year.supervision.domain.InspectionId;

/** The inspections of the region, and the sub-projects that can be inspected. */
@Component
@Transactional(readOnly = true)
public class InspectionQueries {

    private static final Map<String, String> SORTED =
            Map.of("day", "i.inspected_on", "title", "p.title", "kind", "i.kind");

    private static final String SELECT = """
            select i.*, p.title, p.year, r.name as recorded_name, count(*) over () as in_all
            from supervision.inspection i
            join programme.report_sub_project p on p.region = i.region and p.id = i.sub_project
            join people.report_person r on r.region = i.region and r.id = i.created_by
            """;

    private final JdbcClient jdbc;

    InspectionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found<InspectionRow> list(ListRequest list) {
        return Found.of(
                jdbc.sql(SELECT + """
                 where :text = '' or position(:text in p.title) > 0 or position(:text in i.inspectors) > 0
                order by %s limit :size offset :skipped
                """.formatted(list.order(SORTED, "i.inspected_on desc, i.id desc")))
                        .param("text", list.text())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> row(row));
    }

    public InspectionRow details(InspectionId id) {
        return jdbc.sql(SELECT + " where i.id = :id")
                .param("id", id.value())
                .query((row, number) -> row(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static InspectionRow row(ResultSet row) throws SQLException {
        return new InspectionRow(
                new InspectionId(row.getObject("id", UUID.class)),
                new SubProjectId(row.getObject("sub_project", UUID.class)),
                row.getString("title"),
                row.getString("year"),
                Inspection.Kind.valueOf(row.getString("kind")),
                row.getObject("inspected_on", LocalDate.class),
                row.getString("inspectors"),
                row.getString("result"),
                row.getString("recorded_name"),
                row.getObject("recorded_on", LocalDate.class),
                row.getString("rules_version"));
    }

    /** The latest year first. */
    public List<SubProject> subProjects() {
        return jdbc.sql(
                        "select id, year, title from programme.report_sub_project order by year desc, position limit 200")
                .query((row, number) -> new SubProject(
                        new SubProjectId(row.getObject("id", UUID.class)),
                        row.getString("year"),
                        row.getString("title")))
                .list();
    }

    public record SubProject(SubProjectId id, String year, String title) {}
}
