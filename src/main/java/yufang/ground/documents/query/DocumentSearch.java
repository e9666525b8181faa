package yufang.ground.documents.query;

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

/** Finds documents by their names, among those that whoever acts may download. */
@Component
@Transactional(readOnly = true)
class DocumentSearch implements SearchSource {

    private final JdbcClient jdbc;

    DocumentSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "documents.search";
    }

    /** The administrator keeps accounts and does no business. */
    @Override
    public Set<Role> openTo() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select d.id, d.name, d.kind, d.by_name from documents.document d
                where d.id in (select documents.found(:words)) and platform.holds(d.name, :words)
                order by d.at desc, d.id desc limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> SearchHit.named(
                        row.getString("name"),
                        Wording.of(
                                "documents.search.about", Wording.of(row.getString("kind")), row.getString("by_name")),
                        "/documents/" + row.getString("id")))
                .list();
    }
}
