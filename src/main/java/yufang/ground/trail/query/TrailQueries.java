package yufang.ground.trail.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.Found;
import yufang.platform.Wordings;
import yufang.shared.EntityId;
import yufang.shared.Role;
import yufang.shared.Wording;

/** Reads the trail: of one thing for its page, of the whole region for the auditor. */
@Component
@Transactional(readOnly = true)
public class TrailQueries implements SubjectTrail {

    private static final String COLUMNS = "id, at, business_date, actor, role, act, arguments, reason";

    private final JdbcClient jdbc;

    TrailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TrailEntry> of(EntityId subject) {
        return jdbc.sql("select " + COLUMNS + """
                 from trail.entry where subject = :subject order by id desc limit 200
                """)
                .param("subject", subject.value())
                .query(TrailQueries::entry)
                .list();
    }

    /** A page of the region's trail, the latest first. */
    public Found<TrailEntry> search(String actor, int size, int skipped) {
        return Found.of(
                jdbc.sql("select " + COLUMNS + """
                , count(*) over () as in_all from trail.entry
                where :actor = '' or position(:actor in actor) > 0 order by id desc limit :size offset :skipped
                """)
                        .param("actor", actor)
                        .param("size", size)
                        .param("skipped", skipped),
                TrailQueries::entry);
    }

    private static TrailEntry entry(ResultSet row, int number) throws SQLException {
        var role = row.getString("role");
        return new TrailEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("business_date", LocalDate.class),
                row.getString("actor"),
                role == null ? null : Role.valueOf(role),
                new Wording(row.getString("act"), Wordings.read(row.getString("arguments"))),
                row.getString("reason"));
    }
}
