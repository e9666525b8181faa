package yufang.year.delivery.query;

import java.util.EnumSet;
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

/** Finds units of approved plans by title, place and the people in charge; a provider finds its own. */
@Component
@Transactional(readOnly = true)
class UnitSearch implements SearchSource {

    private final JdbcClient jdbc;

    UnitSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "delivery.units";
    }

    @Override
    public Set<Role> openTo() {
        var roles = EnumSet.copyOf(Role.readers());
        roles.add(Role.PROVIDER_MANAGER);
        roles.add(Role.PROVIDER_FIELD);
        return roles;
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select u.id, u.title, u.first_day, u.place, u.status from delivery.unit u
                join delivery.execution_plan p on p.region = u.region and p.id = u.plan and p.status = 'APPROVED'
                where u.id in (select delivery.found(:words))
                  and platform.holds(concat_ws(' ', u.title, u.place, u.in_charge), :words)
                order by u.first_day desc, u.id desc limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> SearchHit.named(
                        row.getString("title"),
                        Wording.of(
                                "delivery.search.about",
                                row.getString("first_day"),
                                row.getString("place"),
                                Wording.of("delivery.unit.status." + row.getString("status"))),
                        "/delivery/units/" + row.getString("id")))
                .list();
    }
}
