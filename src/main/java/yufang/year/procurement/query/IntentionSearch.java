package yufang.year.procurement.query;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.SearchHit;
import yufang.platform.SearchSource;
import yufang.platform.SearchText;
import yufang.shared.Role;
import yufang.shared.Wording;

/** Finds intentions to buy by title and object. There are a few a year, so that no index is asked. */
@Component
@Transactional(readOnly = true)
class IntentionSearch implements SearchSource {

    private final JdbcClient jdbc;

    IntentionSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "intention.list";
    }

    @Override
    public Set<Role> openTo() {
        return Role.readers();
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select id, year, title, status from procurement.intention
                where platform.holds(concat_ws(' ', title, object), :words)
                order by year desc, created_at desc limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> SearchHit.named(
                        row.getString("title"),
                        Wording.of(
                                "intention.search.about",
                                row.getString("year"),
                                Wording.of("intention.status." + row.getString("status"))),
                        "/procurement/intentions/" + row.getString("id")))
                .list();
    }
}
