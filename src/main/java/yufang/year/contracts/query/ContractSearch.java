package yufang.year.contracts.query;

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

/** Finds contracts by number, title and provider; the row policies show a provider what was laid before it. */
@Component
@Transactional(readOnly = true)
class ContractSearch implements SearchSource {

    private final JdbcClient jdbc;

    ContractSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "contracts.list";
    }

    @Override
    public Set<Role> openTo() {
        var roles = EnumSet.copyOf(Role.readers());
        roles.add(Role.PROVIDER_MANAGER);
        return roles;
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select id, number, title, provider_name,
                       case when status = 'DRAFTED' and offered_on is not null and back_because is null
                            then 'offered' else status end as status
                from contracts.contract
                where id in (select contracts.found(:words))
                  and platform.holds(concat_ws(' ', number, title, provider_name), :words)
                order by year desc, number desc limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> new SearchHit(
                        Wording.of("contracts.search.named", row.getString("number"), row.getString("title")),
                        Wording.of(
                                "contracts.search.about",
                                row.getString("provider_name"),
                                Wording.of("contracts.status." + row.getString("status"))),
                        "/procurement/contracts/" + row.getString("id")))
                .list();
    }
}
