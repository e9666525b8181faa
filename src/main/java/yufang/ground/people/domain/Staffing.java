package yufang.ground.people.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.people.OrganisationKind;
import yufang.ground.trail.Trail;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** What an administrator does in his region: enters bodies and opens accounts for the people who work there. */
@Component
@Transactional
public class Staffing {

    private static final int PASSWORD_BYTES = 9;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Staffing(JdbcClient jdbc, PasswordEncoder passwords, Trail trail, Clock clock) {
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

    /** @return the first password, which is shown once and must be changed */
    public String openAccount(String username, String fullName, OrganisationId body, Role role) {
        requireFit(body, role);
        var password = firstPassword();
        var id = new PersonId(UuidCreator.getTimeOrderedEpoch());
        var opened = jdbc.sql("select people.open_account(:id, :username, :fullName, :hash, :at)")
                .param("id", id.value())
                .param("username", username)
                .param("fullName", fullName)
                .param("hash", String.valueOf(passwords.encode(password)))
                .param("at", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
        if (!opened) throw refused("people.account.exists", "username", username);
        jdbc.sql("""
                insert into people.affiliation (id, person, organisation, role)
                values (:id, :person, :body, :role)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("person", id.value())
                .param("body", body.value())
                .param("role", role.name())
                .update();
        trail.record("people.act.account", id, fullName, username, Wording.word("role", role));
        return password;
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

    private String firstPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static RuleViolated refused(String code, String field, Object... arguments) {
        return new RuleViolated(List.of(Problem.of(code, arguments).at(field)));
    }
}
