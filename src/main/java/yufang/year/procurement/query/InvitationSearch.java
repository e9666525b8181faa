package yufang.year.procurement.query;

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

/** Finds for a provider the procurements that it is invited to, from their opening to responses on. */
@Component
@Transactional(readOnly = true)
class InvitationSearch implements SearchSource {

    private final JdbcClient jdbc;

    InvitationSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "procurement.list.invited";
    }

    @Override
    public Set<Role> openTo() {
        return Set.of(Role.PROVIDER_MANAGER);
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select i.id, p.year, p.attempt, p.status, s.title from procurement.invitation i
                join procurement.procurement p on p.region = i.region and p.id = i.procurement
                join programme.report_sub_project s on s.region = p.region and s.id = p.sub_project
                where i.organisation = :organisation and p.begun_on is not null
                  and platform.holds(s.title, :words)
                order by p.year desc, p.id desc limit :most
                """)
                .param("organisation", Acting.currentPerson().organisation().value())
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> SearchHit.named(
                        row.getString("title"),
                        Wording.of(
                                "procurement.search.about",
                                row.getString("year"),
                                row.getInt("attempt"),
                                Wording.of("procurement.status." + row.getString("status"))),
                        "/procurement/invitations/" + row.getString("id")))
                .list();
    }
}
