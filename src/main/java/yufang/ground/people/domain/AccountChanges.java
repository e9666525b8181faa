package yufang.ground.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.people.SecondPerson;
import yufang.ground.people.domain.AccountChange.Kind;
import yufang.platform.Acting;
import yufang.shared.PersonId;
import yufang.shared.Role;

/** Keeps what administrators did with accounts and roles until a second person has decided on it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountChanges {

    private static final String WAITING = """
            select c.id, c.kind, c.person, p.name, c.affiliation, a.role, c.asked_by, k.name as asked_by_name, c.asked_at,
                   people.confirming_role(c.person) as confirmer, people.founding() as founding, o.closed
            from people.change c
            join people.person p on p.region = c.region and p.id = c.person
            join people.person k on k.region = c.region and k.id = c.asked_by
            left join people.affiliation a on a.region = c.region and a.id = c.affiliation
            cross join lateral people.account_of(c.person) o
            where c.person = :person and c.status = 'WAITING' order by c.asked_at, c.id
            """;

    private final JdbcClient jdbc;
    private final SecondPerson second;
    private final Clock clock;

    AccountChanges(JdbcClient jdbc, SecondPerson second, Clock clock) {
        this.jdbc = jdbc;
        this.second = second;
        this.clock = clock;
    }

    /**
     * A role, which waits from now on.
     *
     * @return false where nobody could confirm it: for the leader of a region that is being founded
     */
    boolean ofRole(PersonId person, AffiliationId given) {
        return add(Kind.ROLE, person, given, null);
    }

    /**
     * A first password; one that waits already is replaced by it, with the role that waits beside.
     *
     * @param given the role that comes with a new account
     * @param half that whoever confirms is told
     * @return false where nobody could confirm it
     */
    boolean ofPassword(Kind kind, PersonId person, @Nullable AffiliationId given, String half) {
        var before = waiting(person).stream()
                .filter(AccountChange::hasPassword)
                .findFirst()
                .orElse(null);
        if (before == null) return add(kind, person, given, half);
        lapse(before);
        return add(before.kind(), person, before.affiliation(), half);
    }

    private boolean add(Kind kind, PersonId person, @Nullable AffiliationId given, @Nullable String half) {
        var id = ChangeId.next();
        var founds = jdbc.sql("select people.founds(:person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
        jdbc.sql("""
                insert into people.change (id, kind, person, affiliation, asked_by, asked_at, status)
                values (:id, :kind, :person, :affiliation, :by, :at, :status)
                """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("person", person.value())
                .param("affiliation", given == null ? null : given.value(), Types.OTHER)
                .param("by", Acting.currentPerson().id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("status", founds ? "FOUNDED" : "WAITING")
                .update();
        if (founds) return false;
        if (half != null) keep(id, half);
        ask(person, id);
        return true;
    }

    private void keep(ChangeId id, String half) {
        jdbc.sql("insert into people.second_half (change, half) values (:change, :half)")
                .param("change", id.value())
                .param("half", half)
                .update();
    }

    private void ask(PersonId person, ChangeId id) {
        waiting(person).stream()
                .filter(change -> change.id().equals(id))
                .forEach(change -> second.ask(
                        id,
                        change.confirmer(),
                        change.said("people.change.work." + change.kind()),
                        "/people/" + person.value()));
    }

    @Transactional(readOnly = true)
    public List<AccountChange> waiting(PersonId person) {
        return jdbc.sql(WAITING)
                .param("person", person.value())
                .query((row, number) -> change(row))
                .list();
    }

    /** What waits with a role that is ended before anybody has decided on it. */
    void lapseWith(PersonId person, AffiliationId ended) {
        waiting(person).stream()
                .filter(change -> ended.equals(change.affiliation()))
                .forEach(this::lapse);
    }

    private void lapse(AccountChange change) {
        decide(change.id(), "LAPSED");
    }

    /** @return the second half of the password; empty where it comes with none, or is refused */
    String decide(ChangeId id, String outcome) {
        second.settled(id);
        return jdbc.sql("select coalesce(people.decide_change(:id, :outcome, :at), '')")
                .param("id", id.value())
                .param("outcome", outcome)
                .param("at", Timestamp.from(clock.instant()))
                .query(String.class)
                .single();
    }

    private static AccountChange change(ResultSet row) throws SQLException {
        var affiliation = row.getObject("affiliation", UUID.class);
        var role = row.getString("role");
        return new AccountChange(
                new ChangeId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                affiliation == null ? null : new AffiliationId(affiliation),
                role == null ? null : Role.valueOf(role),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant(),
                Role.valueOf(row.getString("confirmer")),
                row.getBoolean("founding"),
                row.getBoolean("closed"));
    }
}
