package yufang.year.planning.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Acting;
import yufang.shared.NotFound;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.domain.CirculationId;
import yufang.year.planning.domain.ItemStatus;
import yufang.year.planning.domain.OpinionId;
import yufang.year.planning.domain.OpinionItemId;
import yufang.year.planning.domain.OpinionStatus;

/** Opinions of the member units with their items: all for the officers, a liaison’s own by the row policies. */
@Component
@Transactional(readOnly = true)
public class OpinionQueries {

    private static final String SELECT = """
            select o.id, o.version, o.plan_version, o.circulation, c.year, c.snapshot #>> '{plan_version,0,title}' as title,
                   u.name as unit, o.status, c.circulated_on, c.answer_until, p.name as answered_by, o.answered_on,
                   i.id as item, i.version as item_version, i.said, i.status as item_status, i.reason
            from planning.opinion o
            join planning.circulation c on c.region = o.region and c.id = o.circulation
            join people.report_organisation u on u.region = o.region and u.id = o.organisation
            left join people.report_person p on p.region = o.region and p.id = o.answered_by
            left join planning.opinion_item i on i.region = o.region and i.opinion = o.id
            """;

    private final JdbcClient jdbc;

    OpinionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OpinionRow> about(PlanVersionId plan) {
        return collected(jdbc.sql(SELECT + " where o.plan_version = :plan order by u.name, o.id, i.position")
                .param("plan", plan.value()));
    }

    /** What the unit of the person who acts was asked, the latest first. */
    public List<OpinionRow> mine() {
        return collected(jdbc.sql(SELECT + """
                 where o.organisation = :unit order by c.circulated_on desc, o.id desc, i.position limit 200
                """)
                .param("unit", Acting.currentPerson().organisation().value()));
    }

    public OpinionRow mine(OpinionId id) {
        return collected(jdbc.sql(SELECT + " where o.id = :id and o.organisation = :unit order by i.position")
                        .param("id", id.value())
                        .param("unit", Acting.currentPerson().organisation().value()))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private static List<OpinionRow> collected(JdbcClient.StatementSpec statement) {
        var opinions = new LinkedHashMap<UUID, OpinionRow>();
        statement.query(row -> {
            var id = row.getObject("id", UUID.class);
            var known = opinions.get(id);
            opinions.put(id, known == null ? opinion(row) : with(known, item(row)));
        });
        return List.copyOf(opinions.values());
    }

    private static OpinionRow with(OpinionRow known, OpinionRow.Item item) {
        var items = new ArrayList<>(known.items());
        items.add(item);
        return new OpinionRow(
                known.id(),
                known.version(),
                known.plan(),
                known.circulation(),
                known.year(),
                known.title(),
                known.unit(),
                known.status(),
                known.askedOn(),
                known.until(),
                known.answeredBy(),
                known.answeredOn(),
                items);
    }

    private static OpinionRow opinion(ResultSet row) throws SQLException {
        return new OpinionRow(
                new OpinionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new PlanVersionId(row.getObject("plan_version", UUID.class)),
                new CirculationId(row.getObject("circulation", UUID.class)),
                row.getString("year"),
                row.getString("title"),
                row.getString("unit"),
                OpinionStatus.valueOf(row.getString("status")),
                row.getObject("circulated_on", LocalDate.class),
                row.getObject("answer_until", LocalDate.class),
                row.getString("answered_by"),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("item", UUID.class) == null ? List.of() : List.of(item(row)));
    }

    private static OpinionRow.Item item(ResultSet row) throws SQLException {
        return new OpinionRow.Item(
                new OpinionItemId(row.getObject("item", UUID.class)),
                row.getInt("item_version"),
                row.getString("said"),
                ItemStatus.valueOf(row.getString("item_status")),
                row.getString("reason"));
    }
}
