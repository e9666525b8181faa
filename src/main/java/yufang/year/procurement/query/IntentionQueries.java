package yufang.year.procurement.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.year.procurement.IntentionId;
import yufang.year.procurement.domain.IntentionStatus;

/** The published intentions of the region. */
@Component
@Transactional(readOnly = true)
public class IntentionQueries {

    private static final Map<String, String> SORTED = Map.of(
            "year", "i.year",
            "title", "i.title",
            "estimate", "i.estimate",
            "month", "i.expected_month",
            "published", "i.published_on",
            "status", "i.status");

    private final JdbcClient jdbc;

    IntentionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param year null for all
     * @param status null for all
     */
    public Found<IntentionRow> list(ListRequest list, @Nullable Integer year, @Nullable IntentionStatus status) {
        return Found.of(
                jdbc.sql("""
                select i.*, p.title as sub_project_title, count(*) over () as in_all
                from procurement.intention i
                left join programme.report_sub_project p on p.region = i.region and p.id = i.sub_project
                where (:year::integer is null or i.year = :year) and (:status::text is null or i.status = :status)
                  and (:text = '' or position(lower(:text) in lower(i.title)) > 0)
                order by %s limit :size offset :skipped
                """.formatted(list.order(SORTED, "i.published_on desc, i.id desc")))
                        .param("year", year, Types.INTEGER)
                        .param("status", status == null ? null : status.name(), Types.VARCHAR)
                        .param("text", list.text())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> row(row));
    }

    private static IntentionRow row(ResultSet row) throws SQLException {
        return new IntentionRow(
                new IntentionId(row.getObject("id", UUID.class)),
                row.getString("year"),
                row.getString("title"),
                new Money(row.getBigDecimal("estimate")),
                row.getObject("expected_month", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                IntentionStatus.valueOf(row.getString("status")),
                row.getString("sub_project_title"));
    }

    public IntentionDetails details(IntentionId id) {
        return jdbc.sql("""
                select i.*, p.title as sub_project_title, b.name as published_name, a.name as attached_name
                from procurement.intention i
                join people.report_person b on b.region = i.region and b.id = i.created_by
                left join people.report_person a on a.region = i.region and a.id = i.attached_by
                left join programme.report_sub_project p on p.region = i.region and p.id = i.sub_project
                where i.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static IntentionDetails details(ResultSet row) throws SQLException {
        return new IntentionDetails(
                new IntentionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("year"),
                row.getString("title"),
                row.getString("object"),
                new Money(row.getBigDecimal("estimate")),
                row.getObject("expected_month", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getString("published_name"),
                row.getString("rules_version"),
                new NoticeId(row.getObject("notice", UUID.class)),
                IntentionStatus.valueOf(row.getString("status")),
                attached(row));
    }

    private static IntentionDetails.@Nullable Attached attached(ResultSet row) throws SQLException {
        var subProject = row.getObject("sub_project", UUID.class);
        if (subProject == null) return null;
        return new IntentionDetails.Attached(
                new SubProjectId(subProject),
                row.getString("sub_project_title"),
                row.getString("attached_name"),
                row.getObject("attached_on", LocalDate.class));
    }
}
