package yufang.ground.disclosure.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.disclosure.Discloser;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.query.NoticeReading;
import yufang.shared.NotFound;

/** Finds the notice that somebody objects to, and the module that owns what it is about. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ObjectedNotices {

    private final JdbcClient jdbc;
    private final ObjectProvider<Discloser> owners;

    ObjectedNotices(JdbcClient jdbc, ObjectProvider<Discloser> owners) {
        this.jdbc = jdbc;
        this.owners = owners;
    }

    Objected notice(NoticeId id) {
        return jdbc.sql("""
                select id, kind, title, body, published_on, stands_until, stands_unknown, owner, subject, step
                from disclosure.notice where id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> objected(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static Objected objected(ResultSet row) throws SQLException {
        var notice = NoticeReading.notice(row);
        return new Objected(
                notice.id(),
                notice.kind(),
                notice.title(),
                notice.publishedOn(),
                notice.stands(),
                row.getString("owner"),
                new Objected.Subject(row.getObject("subject", UUID.class)),
                row.getInt("step"));
    }

    Discloser ownerOf(Objected notice) {
        return owners.stream()
                .filter(owner -> owner.owner().equals(notice.owner()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(notice.owner() + " discloses, and hears no objections"));
    }
}
