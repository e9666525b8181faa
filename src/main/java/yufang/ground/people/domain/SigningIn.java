package yufang.ground.people.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.platform.Accounts;
import yufang.platform.Acting;
import yufang.platform.Affiliation;
import yufang.platform.SignedIn;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.RegionCode;
import yufang.shared.Role;

/**
 * Signs people in. After several failures in a row an account is locked for a while; a name that nobody has, and a
 * locked one, take as long to refuse as a wrong password, so that names cannot be guessed. The hash is computed outside
 * of transactions.
 */
@Component
class SigningIn implements Accounts {

    private static final int LONGEST_NAME = 40;
    /** Whatever else was typed is nobody's name. */
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1," + LONGEST_NAME + "}");
    /** bcrypt reads no more. */
    private static final int LONGEST_PASSWORD = 72;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Lockout lockout;
    private final String nobodysHash;

    SigningIn(
            JdbcClient jdbc,
            PasswordEncoder passwords,
            PlatformTransactionManager transactions,
            Clock clock,
            Lockout lockout) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.lockout = lockout;
        this.nobodysHash = String.valueOf(passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    public SignedIn signIn(String username, String password, String address) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        var account = NAME.matcher(name).matches() ? find(name) : null;
        var right = matches(password, account == null ? nobodysHash : account.hash());
        if (account != null && account.lockedAt(clock.instant())) {
            log(name, address, "LOCKED");
            throw new LockedException("locked");
        }
        if (account == null || !right) {
            refuse(account, name, address);
            throw new BadCredentialsException("refused");
        }
        return welcome(account, address);
    }

    private boolean matches(String password, String hash) {
        var fits = password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= LONGEST_PASSWORD;
        return passwords.matches(fits ? password : "", hash) && fits;
    }

    private void refuse(@Nullable AccountRow account, String name, String address) {
        asSystem(() -> {
            if (account != null) {
                jdbc.sql("""
                        update people.account set
                            failures = case when failures + 1 >= :most then 0 else failures + 1 end,
                            locked_until = case when failures + 1 >= :most then :until else locked_until end
                        where id = :id
                        """)
                        .param("most", lockout.failures())
                        .param("until", Timestamp.from(clock.instant().plus(lockout.time())))
                        .param("id", account.id())
                        .update();
            }
            insertLog(name, address, "REFUSED");
            return name;
        });
    }

    private SignedIn welcome(AccountRow account, String address) {
        var signedIn = asSystem(() -> {
            var open = unlock(account.id());
            insertLog(account.username(), address, open ? "DONE" : "LOCKED");
            return open ? Optional.of(signedIn(account)) : Optional.<SignedIn>empty();
        });
        return signedIn.orElseThrow(() -> new LockedException("locked"));
    }

    /**
     * Guesses that run side by side may have locked it since it was read, or somebody closed it: then it is too late.
     */
    private boolean unlock(UUID account) {
        return jdbc.sql("""
                        update people.account set failures = 0, locked_until = null
                        where id = :id and not closed and (locked_until is null or locked_until <= :now)
                        """)
                        .param("id", account)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private SignedIn signedIn(AccountRow account) {
        return SignedIn.of(
                new PersonId(account.id()),
                account.username(),
                account.fullName(),
                affiliations(account.id()),
                account.mustChange());
    }

    private @Nullable AccountRow find(String username) {
        return asSystem(() -> jdbc.sql("""
                        select id, username, full_name, password_hash as hash, must_change, locked_until
                        from people.account where username = :username and not closed
                        """)
                        .param("username", username)
                        .query(SigningIn::account)
                        .list())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Affiliation> affiliations(UUID person) {
        return jdbc.sql("""
                select a.region, r.name as region_name, a.organisation, o.name as organisation_name, a.role, r.zone
                from people.affiliation a
                join people.organisation o on o.region = a.region and o.id = a.organisation
                join regions.report_region r on r.region = a.region
                where a.person = :person and a.ended_at is null and not a.waiting
                order by a.id
                """)
                .param("person", person)
                .query(SigningIn::affiliation)
                .list();
    }

    private void log(String username, String address, String outcome) {
        asSystem(() -> {
            insertLog(username, address, outcome);
            return outcome;
        });
    }

    private void insertLog(String username, String address, String outcome) {
        jdbc.sql(
                        "insert into people.sign_in (id, at, username, address, outcome) values (:id, :at, :name, :from, :how)")
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("at", Timestamp.from(clock.instant()))
                .param("name", legible(username))
                .param("from", address)
                .param("how", outcome)
                .update();
    }

    private static String legible(String username) {
        return username.substring(0, Math.min(LONGEST_NAME, username.length())).replaceAll("\\p{Cntrl}", "?");
    }

    private <T> T asSystem(java.util.function.Supplier<T> work) {
        return new Acting.AsSystem("sign somebody in")
                .call(() -> java.util.Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static AccountRow account(ResultSet row, int number) throws SQLException {
        var locked = row.getTimestamp("locked_until");
        return new AccountRow(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("hash"),
                row.getBoolean("must_change"),
                locked == null ? null : locked.toInstant());
    }

    private static Affiliation affiliation(ResultSet row, int number) throws SQLException {
        return new Affiliation(
                new RegionCode(row.getString("region")),
                row.getString("region_name"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                Role.valueOf(row.getString("role")),
                row.getString("zone"));
    }

    private record AccountRow(
            UUID id,
            String username,
            String fullName,
            String hash,
            boolean mustChange,
            @Nullable Instant lockedUntil) {

        boolean lockedAt(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    /** How many failures in a row lock an account, and for how long. */
    @Component
    record Lockout(
            @Value("${yufang.sign-in.failures:5}") int failures,
            @Value("${yufang.sign-in.locked:15m}") Duration time) {}
}
