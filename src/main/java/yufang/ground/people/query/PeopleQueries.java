package yufang.ground.people.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.people.OrganisationKind;
import yufang.ground.people.domain.AffiliationId;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.shared.NotFound;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
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

    public Found<PersonRow> people(ListRequest list) {
        var statement = jdbc.sql("""
                select p.id, p.name, o.name as body, a.role, count(*) over () as in_all
                from people.person p
                left join people.affiliation a on a.region = p.region and a.person = p.id and a.ended_at is null
                left join people.organisation o on o.region = a.region and o.id = a.organisation
                where :text = '' or position(:text in p.name) > 0 or position(:text in o.name) > 0
                order by o.name, p.name, a.id limit :size offset :skipped
                """)
                .param("text", list.text())
                .param("size", list.size())
                .param("skipped", list.skipped());
        return Found.of(statement, (row, number) -> person(row));
    }

    private static PersonRow person(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return new PersonRow(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("body"),
                role == null ? null : Role.valueOf(role));
    }

    /** @throws NotFound where nobody of this id works in the region, or ever did */
    public PersonDetails person(PersonId id) {
        var positions = jdbc.sql("""
                select a.id, a.role, a.waiting, o.name as body from people.affiliation a
                join people.organisation o on o.region = a.region and o.id = a.organisation
                where a.person = :person and a.ended_at is null order by a.id
                """)
                .param("person", id.value())
                .query((row, number) -> new PersonDetails.Position(
                        new AffiliationId(row.getObject("id", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        row.getString("body"),
                        row.getBoolean("waiting")))
                .list();
        return jdbc.sql("""
                select p.name, c.* from people.person p cross join lateral people.account_of(p.id) c where p.id = :person
                """)
                .param("person", id.value())
                .query((row, number) -> details(id, row, positions))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private PersonDetails details(PersonId id, ResultSet row, List<PersonDetails.Position> positions)
            throws SQLException {
        var locked = row.getTimestamp("locked_until");
        return new PersonDetails(
                id,
                row.getString("name"),
                row.getString("username"),
                row.getBoolean("closed"),
                row.getBoolean("must_change"),
                locked == null ? null : locked.toInstant(),
                row.getBoolean("elsewhere"),
                positions,
                lastPassword(id));
    }

    /** The latest time that an administrator made one, the opening of the account included. */
    private PersonDetails.@Nullable Password lastPassword(PersonId id) {
        return jdbc.sql("""
                select c.asked_at, k.name as asked_by, d.name as decided_by, c.status
                from people.change c
                join people.person k on k.region = c.region and k.id = c.asked_by
                left join people.person d on d.region = c.region and d.id = c.decided_by
                where c.person = :person and c.kind <> 'ROLE' order by c.asked_at desc, c.id desc limit 1
                """)
                .param("person", id.value())
                .query((row, number) -> new PersonDetails.Password(
                        row.getTimestamp("asked_at").toInstant(),
                        row.getString("asked_by"),
                        row.getString("decided_by"),
                        row.getString("status")))
                .optional()
                .orElse(null);
    }

    public record Body(OrganisationId id, String name, OrganisationKind kind) {}

    /** Somebody in one of his roles; both are null where he has none any more. */
    public record PersonRow(
            PersonId id,
            String name,
            @Nullable String body,
            @Nullable Role role) {}
}
