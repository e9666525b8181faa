package yufang.ground.people.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.people.OrganisationKind;
import yufang.ground.trail.Trail;
import yufang.platform.Acting;
import yufang.shared.NotFound;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/**
 * What an administrator does in his region: enters bodies, opens accounts for the people who work there, gives and ends
 * roles, closes accounts. Never his own.
 */
@Component
@Transactional
public class Staffing {

    private final JdbcClient jdbc;
    private final FirstPasswords passwords;
    private final Trail trail;
    private final Clock clock;

    Staffing(JdbcClient jdbc, FirstPasswords passwords, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    public OrganisationId enterBody(String name, OrganisationKind kind) {
        var id = new OrganisationId(UuidCreator.getTimeOrderedEpoch());
        var entered = jdbc.sql("""
                insert into people.organisation (id, name, kind) values (:id, :name, :kind)
                on conflict (region, name) do nothing
                """)
                .param("id", id.value())
                .param("name", name)
                .param("kind", kind.name())
                .update();
        if (entered == 0) throw refused("people.body.exists", "name", name);
        trail.record("people.act.body", id, name, Wording.word("people.kind", kind));
        return id;
    }

    public FirstPassword openAccount(String username, String fullName, OrganisationId body, Role role) {
        requireFit(body, role);
        var password = passwords.next();
        var id = new PersonId(UuidCreator.getTimeOrderedEpoch());
        var opened = jdbc.sql("select people.open_account(:id, :username, :fullName, :hash, :at)")
                .param("id", id.value())
                .param("username", username)
                .param("fullName", fullName)
                .param("hash", passwords.hash(password))
                .param("at", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
        if (!opened) throw refused("people.account.exists", "username", username);
        affiliate(id, body, role);
        trail.record("people.act.account", id, fullName, username, Wording.word("role", role));
        return new FirstPassword(username, password);
    }

    /** One more role for somebody who works here already. */
    public void giveRole(PersonId person, OrganisationId body, Role role) {
        var name = name(person);
        requireFit(body, role);
        if (!affiliate(person, body, role)) throw refused("people.role.has", "role", Wording.word("role", role));
        trail.record("people.act.role-given", person, name, Wording.word("role", role));
        endSessions(person);
    }

    private boolean affiliate(PersonId person, OrganisationId body, Role role) {
        return jdbc.sql("""
                        insert into people.affiliation (id, person, organisation, role)
                        values (:id, :person, :body, :role) on conflict do nothing
                        """)
                        .param("id", UuidCreator.getTimeOrderedEpoch())
                        .param("person", person.value())
                        .param("body", body.value())
                        .param("role", role.name())
                        .update()
                == 1;
    }

    /** What he began in it stays as it is; he is signed out, since a session keeps its roles. */
    public void endRole(PersonId person, AffiliationId id) {
        requireAnother(person);
        var role = jdbc.sql("""
                        update people.affiliation set ended_at = :at, ended_by = :by
                        where id = :id and person = :person and ended_at is null returning role
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", Acting.currentPerson().id().value())
                .param("id", id.value())
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(Role::valueOf)
                .orElseThrow(() -> new NotFound(id));
        trail.record("people.act.role-ended", person, name(person), Wording.word("role", role));
        endSessions(person);
    }

    /** He is signed out, and has to change it when he signs in with it. */
    public FirstPassword resetPassword(PersonId person) {
        requireReachable(person);
        var password = passwords.next();
        var done = jdbc.sql("select people.reset_password(:person, :hash)")
                .param("person", person.value())
                .param("hash", passwords.hash(password))
                .query(Boolean.class)
                .single();
        if (!done) throw RuleViolated.because("people.account.is-closed");
        trail.record("people.act.reset", person, name(person));
        return new FirstPassword(name(person), password);
    }

    public void closeAccount(PersonId person, String reason) {
        setClosed(person, true, "people.account.is-closed");
        trail.recordBecause(reason, "people.act.closed", person, name(person));
    }

    public void reopenAccount(PersonId person, String reason) {
        setClosed(person, false, "people.account.is-open");
        trail.recordBecause(reason, "people.act.reopened", person, name(person));
    }

    private void setClosed(PersonId person, boolean closing, String otherwise) {
        requireReachable(person);
        var done = jdbc.sql("select people.close_account(:person, :closing)")
                .param("person", person.value())
                .param("closing", closing)
                .query(Boolean.class)
                .single();
        if (!done) throw RuleViolated.because(otherwise);
    }

    /** Nobody locks himself out, and nobody reaches the account of somebody who acts in another region too. */
    private void requireReachable(PersonId person) {
        requireAnother(person);
        var elsewhere = jdbc.sql("select elsewhere from people.account_of(:person)")
                .param("person", person.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow(() -> new NotFound(person));
        if (elsewhere) throw RuleViolated.because("people.account.elsewhere");
    }

    private static void requireAnother(PersonId person) {
        if (person.equals(Acting.currentPerson().id())) throw RuleViolated.because("people.account.own");
    }

    private String name(PersonId person) {
        return jdbc.sql("select name from people.person where id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound(person));
    }

    private void endSessions(PersonId person) {
        jdbc.sql("select people.end_sessions(:person)")
                .param("person", person.value())
                .query((row, number) -> person)
                .single();
    }

    /** Someone of a provider is no officer, and nobody of another body is the agency’s reviewer. */
    private void requireFit(OrganisationId body, Role role) {
        var kind = jdbc.sql("select kind from people.organisation where id = :id")
                .param("id", body.value())
                .query(String.class)
                .optional()
                .map(OrganisationKind::valueOf)
                .orElseThrow(() -> refused("people.body.unknown", "body"));
        if (!kind.roles().contains(role)) {
            throw refused("people.role.unfit", "role", Wording.word("role", role), Wording.word("people.kind", kind));
        }
    }

    private static RuleViolated refused(String code, String field, Object... arguments) {
        return new RuleViolated(List.of(Problem.of(code, arguments).at(field)));
    }

    /** Shown once to the administrator, who tells it in person; it must be changed. */
    public record FirstPassword(String name, String password) {}
}
