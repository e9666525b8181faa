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

/**
 * Finds procurements by their sub-project and the provider that got the award. A region has a few dozen in a year and
 * the names stand elsewhere, so that no index is asked.
 */
@Component
@Transactional(readOnly = true)
class ProcurementSearch implements SearchSource {

    private final JdbcClient jdbc;

    ProcurementSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "procurement.list";
    }

    @Override
    public Set<Role> openTo() {
        return Role.readers();
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select p.id, p.year, p.attempt, p.status, s.title from procurement.procurement p
                join programme.report_sub_project s on s.region = p.region and s.id = p.sub_project
                left join procurement.award a on a.region = p.region and a.procurement = p.id
                left join people.report_organisation o on o.region = a.region and o.id = a.organisation
                where platform.holds(concat_ws(' ', s.title, o.name), :words)
                order by p.year desc, p.id desc limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> SearchHit.named(
                        row.getString("title"),
                        Wording.of(
                                "procurement.search.about",
                                row.getString("year"),
                                row.getInt("attempt"),
                                Wording.of("procurement.status." + row.getString("status"))),
                        "/procurement/procurements/" + row.getString("id")))
                .list();
    }
}
