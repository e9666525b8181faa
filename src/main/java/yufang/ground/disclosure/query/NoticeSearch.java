package yufang.ground.disclosure.query;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.Acting;
import yufang.platform.SearchHit;
import yufang.platform.SearchSource;
import yufang.platform.SearchText;
import yufang.shared.Role;
import yufang.shared.Wording;

/** Finds published notices by what they say; they are for everybody. */
@Component
@Transactional(readOnly = true)
class NoticeSearch implements SearchSource {

    private final JdbcClient jdbc;

    NoticeSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "disclosure.search";
    }

    @Override
    public Set<Role> openTo() {
        return Role.all();
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc
                .sql("""
                select id, kind, title, body, published_on, stands_until, stands_unknown from disclosure.notice
                where id in (select disclosure.found(:words)) and platform.holds(title || ' ' || body, :words)
                order by published_on desc, id desc limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> NoticeReading.notice(row))
                .list()
                .stream()
                .map(notice -> SearchHit.named(
                        notice.title(),
                        Wording.of(
                                "disclosure.search.about", notice.publishedOn().toString()),
                        notice.address(Acting.currentIn().region())))
                .toList();
    }
}
