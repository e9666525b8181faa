package yufang.year.parties.query;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.shared.OrganisationId;
import yufang.year.parties.Provider;
import yufang.year.parties.Providers;

/** The organisations that the region has registered as providers, by name. */
@Component
@Transactional(readOnly = true)
class RegisteredProviders implements Providers {

    private final JdbcClient jdbc;

    RegisteredProviders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Provider> all() {
        return jdbc.sql("""
                select id, name from people.report_organisation where kind = 'PROVIDER' order by name, id
                """)
                .query((row, number) ->
                        new Provider(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Override
    public Provider provider(OrganisationId id) {
        return jdbc.sql("select name from people.report_organisation where kind = 'PROVIDER' and id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(name -> new Provider(id, name))
                .orElseThrow(() -> new NotFound(id));
    }
}
