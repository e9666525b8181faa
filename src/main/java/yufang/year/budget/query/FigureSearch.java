package yufang.year.budget.query;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import yufang.platform.SearchHit;
import yufang.platform.SearchSource;
import yufang.platform.SearchText;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.budget.domain.FigureKind;

/** Finds figures of the fund by year and source. There are few in a year, so that no index is asked. */
@Transactional(readOnly = true)
class FigureSearch implements SearchSource {

    private final JdbcClient jdbc;
    private final FigureKind kind;

    FigureSearch(JdbcClient jdbc, FigureKind kind) {
        this.jdbc = jdbc;
        this.kind = kind;
    }

    @Override
    public String title() {
        return kind.key("list");
    }

    @Override
    public Set<Role> openTo() {
        return Role.readers();
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select id, year, source from budget.%s
                where platform.holds(year || ' ' || source, :words) order by year desc, created_at desc limit :most
                """.formatted(kind.table()))
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> new SearchHit(
                        Wording.of(kind.key("title"), row.getString("year")),
                        Wording.of("search.text", row.getString("source")),
                        kind.pages() + "/" + row.getString("id")))
                .list();
    }

    @Configuration(proxyBeanMethods = false)
    static class Both {

        @Bean
        SearchSource fundBaseSearch(JdbcClient jdbc) {
            return new FigureSearch(jdbc, FigureKind.BASE);
        }

        @Bean
        SearchSource fundBudgetSearch(JdbcClient jdbc) {
            return new FigureSearch(jdbc, FigureKind.ENTRY);
        }
    }
}
