package yufang.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers which forms were carried out and where that led, in the transaction of the act. */
@Component
class Submissions {

    private static final Duration KEPT = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Submissions(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** False where this person has sent this form before; waits while the first one is still being carried out. */
    boolean claim(UUID token, String path) {
        return jdbc.sql("""
                        insert into platform.submission (person, token, path, at) values (:person, :token, :path, :at)
                        on conflict do nothing
                        """)
                        .param("person", Acting.currentPerson().id().value())
                        .param("token", token)
                        .param("path", path)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void remember(UUID token, String result) {
        jdbc.sql("update platform.submission set result = :result where person = :person and token = :token")
                .param("person", Acting.currentPerson().id().value())
                .param("token", token)
                .param("result", result)
                .update();
    }

    /** Where the first one led to; empty where the token belongs to another form. */
    Optional<String> resultOf(UUID token, String path) {
        return jdbc.sql("""
                select result from platform.submission
                where person = :person and token = :token and path = :path
                """)
                .param("person", Acting.currentPerson().id().value())
                .param("token", token)
                .param("path", path)
                .query(String.class)
                .optional();
    }

    /** A form that is older than this is not sent again. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    public void forgetOld() {
        new Acting.AsSystem("forget old forms")
                .run(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("delete from platform.submission where at < :before")
                                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                                .update()));
    }
}
