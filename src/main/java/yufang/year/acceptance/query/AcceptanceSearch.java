package yufang.year.acceptance.query;

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
import yufang.year.acceptance.domain.AcceptanceStatus;

/** Finds acceptances by contract, provider and filing number. There are few a year, so that no index is asked. */
@Component
@Transactional(readOnly = true)
class AcceptanceSearch implements SearchSource {

    private final JdbcClient jdbc;

    AcceptanceSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String title() {
        return "acceptance.list";
    }

    @Override
    public Set<Role> openTo() {
        var readers = Role.readers();
        readers.add(Role.PROVIDER_MANAGER);
        return readers;
    }

    @Override
    public List<SearchHit> find(SearchText text, int most) {
        return jdbc.sql("""
                select id, title, contract_number, provider_name, status from acceptance.acceptance_case
                where platform.holds(concat_ws(' ', title, contract_number, provider_name, filing_number), :words)
                order by applied_on desc, id desc limit :most
                """)
                .param("words", text.joined())
                .param("most", most)
                .query((row, number) -> SearchHit.named(
                        row.getString("title"),
                        Wording.of(
                                "acceptance.found",
                                row.getString("contract_number"),
                                row.getString("provider_name"),
                                Wording.word("acceptance.status", AcceptanceStatus.valueOf(row.getString("status")))),
                        "/supervision/acceptances/" + row.getString("id")))
                .list();
    }
}
