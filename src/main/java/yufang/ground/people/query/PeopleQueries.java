package yufang.ground.people.query;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.people.OrganisationKind;
import yufang.platform.ListRequest;
import yufang.shared.OrganisationId;
import yufang.shared.Role;

/** Who works in the region, and in which bodies. */
@Component
@Transactional(readOnly = true)
public class PeopleQueries {

    private final JdbcClient jdbc;

    PeopleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Body> bodies() {
        return jdbc.sql("select id, name, kind from people.organisation order by kind, name")
                .query((row, number) -> new Body(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        OrganisationKind.valueOf(row.getString("kind"))))
                .list();
    }

    public Found people(ListRequest list) {
        var total = new long[1];
        var rows = jdbc.sql("""
                select p.name, o.name as body, a.role, count(*) over () as total
                from people.affiliation a
                join people.person p on p.region = a.region and p.id = a.person
                join people.organisation o on o.region = a.region and o.id = a.organisation
                where :text = '' or position(:text in p.name) > 0 or position(:text in o.name) > 0
                order by o.name, p.name, a.id limit :size offset :skipped
                """)
                .param("text", list.text())
                .param("size", list.size())
                .param("skipped", list.skipped())
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return new PersonRow(
                            row.getString("name"), row.getString("body"), Role.valueOf(row.getString("role")));
                })
                .list();
        return new Found(rows, total[0]);
    }

    public record Body(OrganisationId id, String name, OrganisationKind kind) {}

    public record PersonRow(String name, String body, Role role) {}

    /** Rows of one page, and how many there are in all. */
    public record Found(List<PersonRow> rows, long total) {

        public Found {
            rows = List.copyOf(rows);
        }
    }
}
