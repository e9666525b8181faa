package yufang.ground.disclosure.query;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.PublishedNotice;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.NotFound;

/** The notices of the region as visitors read them: only columns that are granted to the public are named. */
@Component
@Transactional(readOnly = true)
public class NoticeQueries {

    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public Found<PublishedNotice> list(ListRequest list) {
        return Found.of(
                jdbc.sql("""
                select id, kind, title, body, published_on, stands_until, stands_unknown, count(*) over () as in_all
                from disclosure.notice
                where :text = '' or position(lower(:text) in lower(title || ' ' || body)) > 0
                order by published_on desc, id desc limit :size offset :skipped
                """)
                        .param("text", list.text())
                        .param("size", list.size())
                        .param("skipped", list.skipped()),
                (row, number) -> NoticeReading.notice(row));
    }

    public PublishedNotice notice(NoticeId id) {
        return jdbc.sql("""
                select id, kind, title, body, published_on, stands_until, stands_unknown
                from disclosure.notice where id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> NoticeReading.notice(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }
}
