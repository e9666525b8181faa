package yufang.ground.people.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.people.OrganisationKind;
import yufang.ground.people.domain.AccountChange.Kind;
import yufang.ground.people.domain.FirstPasswords.Halves;
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
 * roles, closes accounts. Never his own; and what lets somebody act waits for a second person ({@link Confirming}).
 */
@Component
@Transactional
public class Staffing {

    private final JdbcClient jdbc;
    private final FirstPasswords passwords;
    private final AccountChanges changes;
    private final Trail trail;
    private final Clock clock;

    Staffing(JdbcClient jdbc, FirstPasswords passwords, AccountChanges changes, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.changes = changes;
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
        var given = affiliate(id, body, role);
        trail.record("people.act.account", id, fullName, username, Wording.word("role", role));
        return FirstPassword.told(username, password, changes.ofPassword(Kind.OPENING, id, given, password.second()));
    }

    /** One more role for somebody who works here already. */
    public void giveRole(PersonId person, OrganisationId body, Role role) {
        requireAnother(person);
        var name = name(person);
        requireFit(body, role);
        requireApart(person, role);
        var given = affiliate(person, body, role);
        trail.record("people.act.role-given", person, name, Wording.word("role", role));
        changes.ofRole(person, given);
        endSessions(person);
    }

    private AffiliationId affiliate(PersonId person, OrganisationId body, Role role) {
        var id = new AffiliationId(UuidCreator.getTimeOrderedEpoch());
        var given = jdbc.sql("""
                insert into people.affiliation (id, person, organisation, role)
                values (:id, :person, :body, :role) on conflict do nothing
                """)
                .param("id", id.value())
                .param("person", person.value())
                .param("body", body.value())
                .param("role", role.name())
                .update();
        if (given == 0) throw refused("people.role.has", "role", Wording.word("role", role));
        return id;
    }

    /** Whoever keeps the accounts could give himself what he does not have to ask for: he has no business at all. */
    private void requireApart(PersonId person, Role role) {
        var roles = jdbc.sql("select role from people.affiliation where person = :person and ended_at is null")
                .param("person", person.value())
                .query(String.class)
                .list();
        if (roles.stream().anyMatch(has -> has.equals(Role.ADMINISTRATOR.name()) != (role == Role.ADMINISTRATOR))) {
            throw refused("people.role.administrator", "role");
        }
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
        changes.lapseWith(person, id);
        trail.record("people.act.role-ended", person, name(person), Wording.word("role", role));
        endSessions(person);
    }

    /** He is signed out, and has to change it when he signs in with both halves. */
    public FirstPassword resetPassword(PersonId person) {
        requireReachable(person);
        var told = firstPassword(Kind.RESET, person);
        trail.record("people.act.reset", person, name(person));
        return told;
    }

    private FirstPassword firstPassword(Kind kind, PersonId person) {
        var password = passwords.next();
        var waits = changes.ofPassword(kind, person, null, password.second());
        var done = jdbc.sql("select people.reset_password(:person, :hash)")
                .param("person", person.value())
                .param("hash", passwords.hash(password))
                .query(Boolean.class)
                .single();
        if (!done) throw RuleViolated.because("people.account.is-closed");
        return FirstPassword.told(name(person), password, waits);
    }

    public void closeAccount(PersonId person, String reason) {
        setClosed(person, true, "people.account.is-closed");
        trail.recordBecause(reason, "people.act.closed", person, name(person));
    }

    /** With a first password: nobody knows who has learned the old one meanwhile. */
    public FirstPassword reopenAccount(PersonId person, String reason) {
        setClosed(person, false, "people.account.is-open");
        var told = firstPassword(Kind.REOPENING, person);
        trail.recordBecause(reason, "people.act.reopened", person, name(person));
        return told;
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

    /** What one person is told of a first password, once, and tells its owner. */
    public record FirstPassword(String name, String password, Part part) {

        /** Which half it is; the whole where a region is being founded and nobody could confirm. */
        public enum Part {
            FIRST,
            SECOND,
            WHOLE
        }

        private static FirstPassword told(String name, Halves password, boolean waits) {
            return waits
                    ? new FirstPassword(name, password.first(), Part.FIRST)
                    : new FirstPassword(name, password.whole(), Part.WHOLE);
        }
    }
}
