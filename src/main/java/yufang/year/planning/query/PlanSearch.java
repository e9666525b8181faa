package yufang.year.planning.query;

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

/** Finds versions of annual plans by title and issue number. There are few in a year, so that no index is asked. */
@Component
@Transactional(readOnly = true)
class PlanSearch implements SearchSource {

    private final JdbcClient jdbc;

    PlanSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "planning.search";
    }

    @Override
    public Set<Role> openTo() {
        return Role.readers();
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select id, year, number, title, status from planning.plan_version
                where platform.holds(concat_ws(' ', title, issue_number), :words)
                order by year desc, number desc limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> SearchHit.named(
                        row.getString("title"),
                        Wording.of(
                                "planning.search.about",
                                row.getString("year"),
                                row.getInt("number"),
                                Wording.of("planning.status." + row.getString("status"))),
                        "/plans/" + row.getString("id")))
                .list();
    }
}
