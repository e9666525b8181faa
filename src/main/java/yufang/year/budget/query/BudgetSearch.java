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

/** Finds budgets by year, plan and cost lines. There are few in a year, so that no index is asked. */
@Component
@Transactional(readOnly = true)
class BudgetSearch implements SearchSource {

    private final JdbcClient jdbc;

    BudgetSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "budget.list";
    }

    @Override
    public Set<Role> openTo() {
        return Role.readers();
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select b.id, b.year, b.status, v.number from budget.budget b
                join planning.report_plan_version v on v.region = b.region and v.id = b.plan
                where platform.holds(b.year || ' ' || v.title, :words)
                   or exists (select from budget.cost_line l where l.region = b.region and l.budget = b.id
                              and platform.holds(l.title, :words))
                order by b.year desc, b.created_at desc limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> new SearchHit(
                        Wording.of("budget.title", row.getString("year"), row.getInt("number")),
                        Wording.of("budget.status." + row.getString("status")),
                        "/money/budgets/" + row.getString("id")))
                .list();
    }
}
