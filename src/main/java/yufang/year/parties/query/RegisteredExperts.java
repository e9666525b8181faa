package yufang.year.parties.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.year.parties.Expert;
import yufang.year.parties.Experts;

/** The people whom the region has registered as experts, by name; of several bodies the first counts. */
@Component
@Transactional(readOnly = true)
class RegisteredExperts implements Experts {

    private static final String SELECT = """
            select distinct on (p.name, p.id) p.id, p.name, o.id as organisation, o.name as organisation_name
            from people.report_affiliation a
            join people.report_person p on p.region = a.region and p.id = a.person
            join people.report_organisation o on o.region = a.region and o.id = a.organisation
            where a.role = 'EXPERT'
            """;

    private final JdbcClient jdbc;

    RegisteredExperts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Expert> all() {
        return jdbc.sql(SELECT + " order by p.name, p.id, o.name, o.id")
                .query((row, number) -> expert(row))
                .list();
    }

    @Override
    public Expert expert(PersonId id) {
        return jdbc.sql(SELECT + " and p.id = :id order by p.name, p.id, o.name, o.id")
                .param("id", id.value())
                .query((row, number) -> expert(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private static Expert expert(ResultSet row) throws SQLException {
        return new Expert(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"));
    }
}
