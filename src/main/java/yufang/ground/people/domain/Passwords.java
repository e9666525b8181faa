package yufang.ground.people.domain;

import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.platform.Acting;
import yufang.platform.Sessions;
import yufang.platform.SignedIn;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/** Changes the password of whoever is signed in, and ends his other sessions. */
@Component
public class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST_IN_BYTES = 72;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final Sessions sessions;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, PlatformTransactionManager transactions, Sessions sessions) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.transaction = new TransactionTemplate(transactions);
        this.sessions = sessions;
    }

    public void change(SignedIn who, String current, String next, String again) {
        if (!next.equals(again)) throw refused("people.password.differs", "again");
        if (next.codePointCount(0, next.length()) < SHORTEST) {
            throw refused("people.password.short", "next", SHORTEST);
        }
        if (next.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            throw refused("people.password.long", "next", LONGEST_IN_BYTES);
        }
        if (next.equals(current) || next.equalsIgnoreCase(who.username())) {
            throw refused("people.password.same", "next");
        }
        if (!encoder.matches(shortened(current), hashOf(who))) throw refused("people.password.wrong", "current");
        store(who, String.valueOf(encoder.encode(next)));
        sessions.endAllOf(who.username());
    }

    private static String shortened(String current) {
        return current.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_IN_BYTES ? "" : current;
    }

    private String hashOf(SignedIn who) {
        return asSystem(() -> jdbc.sql("select password_hash from people.account where id = :id")
                .param("id", who.id().value())
                .query(String.class)
                .single());
    }

    private void store(SignedIn who, String hash) {
        asSystem(() -> jdbc.sql("update people.account set password_hash = :hash, must_change = false where id = :id")
                .param("hash", hash)
                .param("id", who.id().value())
                .update());
    }

    private <T> T asSystem(java.util.function.Supplier<T> work) {
        return new Acting.AsSystem("change a password")
                .call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static RuleViolated refused(String code, String field, Object... arguments) {
        return new RuleViolated(java.util.List.of(Problem.of(code, arguments).at(field)));
    }

    @Configuration(proxyBeanMethods = false)
    static class Encoding {

        @Bean
        PasswordEncoder passwordEncoder(@Value("${yufang.password.cost:12}") int cost) {
            return new BCryptPasswordEncoder(cost);
        }
    }
}
