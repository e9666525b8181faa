package yufang.ground.programme.query;

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

/** Finds sub-projects by title and year. A region has few, so that no index is asked. */
@Component
@Transactional(readOnly = true)
class SubProjectSearch implements SearchSource {

    private final JdbcClient jdbc;

    SubProjectSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "programme.search";
    }

    @Override
    public Set<Role> openTo() {
        return Role.readers();
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select id, year, title from programme.sub_project
                where platform.holds(title || ' ' || year, :words) order by year desc, position limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> SearchHit.named(
                        row.getString("title"),
                        Wording.of("programme.title", row.getString("year")),
                        "/programmes/" + row.getString("year") + "/" + row.getString("id")))
                .list();
    }
}
