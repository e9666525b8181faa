package yufang.year.budget.query;

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

/** Finds fund bases by year and source. There is one a year, so that no index is asked. */
@Component
@Transactional(readOnly = true)
class FundBaseSearch implements SearchSource {

    private final JdbcClient jdbc;

    FundBaseSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "budget.base.list";
    }

    @Override
    public Set<Role> openTo() {
        return Role.readers();
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select id, year, source from budget.fund_base
                where platform.holds(year || ' ' || source, :words) order by year desc limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> new SearchHit(
                        Wording.of("budget.base.title", row.getString("year")),
                        Wording.of("search.text", row.getString("source")),
                        "/money/fund-bases/" + row.getString("id")))
                .list();
    }
}
