package yufang.year.procurement.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
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
import yufang.year.planning.PlanVersionId;
import yufang.year.procurement.DemandId;
import yufang.year.procurement.domain.DemandStatus;
import yufang.year.procurement.domain.DemandText;

/** The demands of the region, and the sub-projects that wait for one. */
@Component
@Transactional(readOnly = true)
public class DemandQueries {

    private static final Map<String, String> SORTED = Map.of(
            "year", "l.year",
            "title", "l.title",
            "ceiling", "l.ceiling",
            "until", "l.stands_until",
            "status", "l.status");

    private static final String LINES = """
            select d.year, d.sub_project, p.title, p.position, d.id, d.status, d.ceiling, d.disclosed_on, d.stands_until,
                   d.closed_on, d.created_at
            from procurement.demand d
            join programme.report_sub_project p on p.region = d.region and p.id = d.sub_project
            union all
            select s.year, s.id, s.title, s.position, null, 'WAITING', null, null, null, null, null
            from planning.report_sub_project s
            where s.in_force and not exists (select from procurement.demand d
                                             where d.region = s.region and d.sub_project = s.id
                                               and d.status <> 'WITHDRAWN')
            """;

    private final JdbcClient jdbc;

    DemandQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Found<DemandRow> list(ListRequest list, DemandFilter filter) {
        return Found.of(
                jdbc.sql("""
                select l.*, count(*) over () as in_all,
                       (select count(*) from disclosure.report_objection o
                        where o.subject = l.id and o.status = 'RECEIVED') as open_objections
                from (%s) l
                where (:year::integer is null or l.year = :year) and (:state::text is null or l.status = :state)
                  and (:text = '' or position(lower(:text) in lower(l.title)) > 0)
                order by %s limit :size offset :skipped
                """.formatted(
                                LINES, list.order(SORTED, "l.year desc, l.position, l.created_at desc nulls first")))
                        .param("year", filter.year(), Types.INTEGER)
                        .param("state", filter.state(), Types.VARCHAR)
                        .param("text", list.text())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> row(row));
    }

    /** How many are in each state, by its name. */
    public Map<String, Integer> states(DemandFilter filter) {
        var states = new HashMap<String, Integer>();
        jdbc.sql("""
                select l.status, count(*) as number from (%s) l
                where :year::integer is null or l.year = :year group by l.status
                """.formatted(LINES))
                .param("year", filter.year(), Types.INTEGER)
                .query(row -> {
                    states.put(row.getString("status"), row.getInt("number"));
                });
        return states;
    }

    private static DemandRow row(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ceiling = row.getBigDecimal("ceiling");
        return new DemandRow(
                row.getString("year"),
                new SubProjectId(row.getObject("sub_project", UUID.class)),
                row.getString("title"),
                id == null ? null : new DemandId(id),
                id == null ? null : DemandStatus.valueOf(row.getString("status")),
                ceiling == null ? null : new Money(ceiling),
                day(row, "disclosed_on"),
                day(row, "stands_until"),
                day(row, "closed_on"),
                row.getInt("open_objections"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public DemandDetails details(DemandId id) {
        return jdbc.sql("""
                select d.*, v.issue_number, f.name as drafted_name, r.name as reviewed_name, s.name as disclosed_name,
                       c.name as closed_name, w.name as withdrawn_name
                from procurement.demand d
                join planning.report_plan_version v on v.region = d.region and v.id = d.plan_version
                join people.report_person f on f.region = d.region and f.id = d.drafted_by
                left join people.report_person r on r.region = d.region and r.id = d.reviewed_by
                left join people.report_person s on s.region = d.region and s.id = d.disclosed_by
                left join people.report_person c on c.region = d.region and c.id = d.closed_by
                left join people.report_person w on w.region = d.region and w.id = d.withdrawn_by
                where d.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static DemandDetails details(ResultSet row) throws SQLException {
        return new DemandDetails(
                new DemandId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new SubProjectId(row.getObject("sub_project", UUID.class)),
                row.getString("year"),
                DemandStatus.valueOf(row.getString("status")),
                new DemandDetails.Content(
                        new PlanVersionId(row.getObject("plan_version", UUID.class)),
                        row.getString("issue_number"),
                        new Money(row.getBigDecimal("ceiling")),
                        row.getString("content")),
                text(row),
                hands(row),
                disclosed(row));
    }

    private static DemandText text(ResultSet row) throws SQLException {
        return new DemandText(
                row.getString("title"),
                row.getString("details"),
                row.getString("service"),
                row.getString("quality"),
                row.getString("conditions"),
                row.getString("contact"),
                row.getInt("surveyed"));
    }

    private static DemandDetails.Hands hands(ResultSet row) throws SQLException {
        var closed = row.getString("closed_rules");
        return new DemandDetails.Hands(
                row.getString("drafted_name"),
                row.getString("return_reason"),
                row.getString("reviewed_name"),
                day(row, "reviewed_on"),
                row.getString("closed_name"),
                day(row, "closed_on"),
                row.getString("withdrawn_name"),
                day(row, "withdrawn_on"),
                row.getString("withdrawal_reason"),
                closed == null ? row.getString("disclosed_rules") : closed);
    }

    private static DemandDetails.@Nullable Disclosed disclosed(ResultSet row) throws SQLException {
        var notice = row.getObject("notice", UUID.class);
        if (notice == null) return null;
        return new DemandDetails.Disclosed(
                new NoticeId(notice),
                row.getString("disclosed_name"),
                row.getObject("disclosed_on", LocalDate.class),
                day(row, "stands_until"));
    }
}
