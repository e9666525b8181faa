package yufang.ground.disclosure.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.ObjectionId;
import yufang.ground.disclosure.domain.ObjectionStatus;
import yufang.shared.NotFound;

/** The objections of the region. */
@Component
@Transactional(readOnly = true)
public class ObjectionQueries {

    private final JdbcClient jdbc;

    ObjectionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ObjectionDetails details(ObjectionId id) {
        return jdbc.sql("""
                select o.*, e.name as entered_name, a.name as answered_name
                from disclosure.objection o
                join people.report_person e on e.region = o.region and e.id = o.created_by
                left join people.report_person a on a.region = o.region and a.id = o.answered_by
                where o.id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** In the order in which they came: only columns that are granted to the public are named. */
    public List<PublicObjection> published(NoticeId notice) {
        return jdbc.sql("""
                select received_on, summary, answer, answered_on from disclosure.objection
                where notice = :notice order by received_on, id
                """)
                .param("notice", notice.value())
                .query((row, number) -> new PublicObjection(
                        row.getObject("received_on", LocalDate.class),
                        row.getString("summary"),
                        row.getString("answer"),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }

    private static ObjectionDetails details(ResultSet row) throws SQLException {
        return new ObjectionDetails(
                new ObjectionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new NoticeId(row.getObject("notice", UUID.class)),
                row.getString("objector"),
                row.getString("contact"),
                row.getString("said"),
                row.getObject("received_on", LocalDate.class),
                row.getString("entered_name"),
                ObjectionStatus.valueOf(row.getString("status")),
                row.getString("summary"),
                row.getString("answer"),
                row.getString("answered_name"),
                row.getObject("answered_on", LocalDate.class));
    }
}
