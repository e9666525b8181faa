package yufang.ground.people;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.RegionCode;
import yufang.shared.Role;

/** Registers organisations, accounts and who acts for whom. Acts as the system: an account belongs to no region. */
@Component
@Transactional
public class Registration {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{1,40}");

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Registration(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** True before the first account. */
    public boolean nobody() {
        return jdbc.sql("select not exists (select from people.account)")
                .query(Boolean.class)
                .single();
    }

    /** A password as it may be stored, made once for many accounts that share it. Asks no database. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String hash(String password) {
        return String.valueOf(passwords.encode(password));
    }

    public OrganisationId organisation(RegionCode region, String name, OrganisationKind kind) {
        var id = new OrganisationId(UuidCreator.getTimeOrderedEpoch());
        jdbc.sql("insert into people.organisation (region, id, name, kind) values (:region, :id, :name, :kind)")
                .param("region", region.value())
                .param("id", id.value())
                .param("name", name)
                .param("kind", kind.name())
                .update();
        return id;
    }

    /** @param mustChange true for a first password that somebody else knows */
    public PersonId account(String username, String fullName, String passwordHash, boolean mustChange) {
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("Not a username: " + username);
        }
        var id = new PersonId(UuidCreator.getTimeOrderedEpoch());
        jdbc.sql("""
                insert into people.account (id, username, full_name, password_hash, must_change, created_at)
                values (:id, :username, :fullName, :hash, :mustChange, :at)
                """)
                .param("id", id.value())
                .param("username", username)
                .param("fullName", fullName)
                .param("hash", passwordHash)
                .param("mustChange", mustChange)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    public void affiliate(RegionCode region, PersonId person, OrganisationId organisation, Role role) {
        jdbc.sql("""
                insert into people.person (region, id, name)
                select :region, id, full_name from people.account where id = :person
                on conflict do nothing
                """)
                .param("region", region.value())
                .param("person", person.value())
                .update();
        jdbc.sql("""
                insert into people.affiliation (region, id, person, organisation, role)
                values (:region, :id, :person, :organisation, :role)
                """)
                .param("region", region.value())
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("role", role.name())
                .update();
    }
}
