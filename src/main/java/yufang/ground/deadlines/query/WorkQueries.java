package yufang.ground.deadlines.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Acting;
import yufang.platform.BusinessClock;
import yufang.platform.Wordings;
import yufang.platform.WorkCount;
import yufang.platform.ui.Section;
import yufang.shared.Wording;

/** The open work of whoever acts. */
@Component
@Transactional(readOnly = true)
public class WorkQueries implements WorkCount {

    private static final int WEEK = 7;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    WorkQueries(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the list is narrowed to. */
    public enum Narrowing {
        ALL,
        OVERDUE,
        SOON
    }

    /** By day due, then by age; one statement, whatever the number of items. */
    public WorkPage page(Narrowing narrowing, int page, int size) {
        var today = clock.today();
        var acting = Acting.currentPerson();
        var rows = new ArrayList<WorkRow>();
        var figures = new int[3];
        jdbc.sql("""
                with mine as materialized (
                    select id, title, arguments, href, step, opened_by, opened_at, opened_on, due, due_unknown
                    from deadlines.work_item
                    where region = :region and closed_at is null
                      and (person = :person or (organisation = :organisation and role = :role))
                ), figures as (
                    select count(*) as total, count(*) filter (where due < :today) as overdue,
                           count(*) filter (where due between :today and :soon) as soon from mine
                )
                select f.total, f.overdue, f.soon, m.* from figures f left join lateral (
                    select * from mine
                    where :narrowing = 'ALL' or (:narrowing = 'OVERDUE' and due < :today)
                       or (:narrowing = 'SOON' and due between :today and :soon)
                    order by due nulls last, opened_at, id limit :size offset :skipped) m on true
                """)
                .param("region", acting.region().value())
                .param("person", acting.id().value())
                .param("organisation", acting.organisation().value())
                .param("role", acting.role().name())
                .param("today", today)
                .param("soon", today.plusDays(WEEK))
                .param("narrowing", narrowing.name())
                .param("size", size)
                .param("skipped", (page - 1) * size)
                .query(row -> {
                    figures[0] = row.getInt("total");
                    figures[1] = row.getInt("overdue");
                    figures[2] = row.getInt("soon");
                    if (row.getString("title") != null) rows.add(row(row));
                });
        return new WorkPage(today, rows, figures[0], figures[1], figures[2]);
    }

    /** What whoever acts has done since the first of the month, the latest first; at most ten, each once. */
    public List<DoneRow> doneThisMonth() {
        var acting = Acting.currentPerson();
        return jdbc.sql("""
                select * from (
                    select distinct on (subject, act) title, arguments, href, closed_on, closed_at
                    from deadlines.work_item
                    where region = :region and closed_by = :person and closed_at is not null and closed_on >= :from
                    order by subject, act, closed_at desc) done
                order by closed_at desc limit 10
                """)
                .param("region", acting.region().value())
                .param("person", acting.id().value())
                .param("from", clock.today().withDayOfMonth(1))
                .query((row, number) -> new DoneRow(
                        new Wording(row.getString("title"), Wordings.read(row.getString("arguments"))),
                        row.getString("href"),
                        row.getObject("closed_on", LocalDate.class)))
                .list();
    }

    /** A piece of work that is done. */
    public record DoneRow(Wording title, String href, LocalDate on) {}

    @Override
    public Map<Section, Integer> open() {
        if (!(Acting.current() instanceof Acting.Person acting)) return Map.of();
        var open = jdbc.sql("""
                select count(*) from deadlines.work_item
                where region = :region and closed_at is null
                  and (person = :person or (organisation = :organisation and role = :role))
                """)
                .param("region", acting.region().value())
                .param("person", acting.id().value())
                .param("organisation", acting.organisation().value())
                .param("role", acting.role().name())
                .query(Integer.class)
                .single();
        return Map.of(Section.WORK, open);
    }

    private static WorkRow row(ResultSet row) throws SQLException {
        return new WorkRow(
                new Wording(row.getString("title"), Wordings.read(row.getString("arguments"))),
                row.getString("href"),
                row.getInt("step"),
                row.getString("opened_by"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("due_unknown", Integer.class));
    }
}
