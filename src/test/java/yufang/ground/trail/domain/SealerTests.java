package yufang.ground.trail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.ground.trail.BrokenLink;
import yufang.ground.trail.Trail;
import yufang.platform.Acting;
import yufang.platform.database.DatabaseRole;
import yufang.platform.database.EmbeddedPostgres;
import yufang.shared.EntityId;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;

@ProgramTest
class SealerTests {

    @Autowired
    Trail trail;

    @Autowired
    Sealer sealer;

    @Autowired
    Verification verification;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EmbeddedPostgres postgres;

    @Autowired
    Cities cities;

    City city;

    @BeforeEach
    void found() {
        city = cities.found();
    }

    @Test
    void anEntryThatCommitsLateIsSealedLater() throws Exception {
        var late = new Thing(UUID.randomUUID());
        var soon = new Thing(UUID.randomUUID());
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = threads.submit(() -> inTheCity(() -> {
                record(late);
                written.countDown();
                await(commit);
            }));
            await(written);
            inTheCity(() -> record(soon));
            sealEverything();
            assertThat(isSealed(soon)).isTrue();
            assertThat(isSealed(late)).isFalse();
            commit.countDown();
            slow.get();
        }
        sealEverything();

        assertThat(isSealed(late)).isTrue();
        assertThat(verification.verify(city.code()).broken()).isNull();
    }

    @Test
    @SuppressWarnings("FutureReturnValueIgnored") // what failed is missed below
    void manySlowTransactionsAndTwoSealersLeaveNoGap() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 300; i++) {
                threads.submit(() -> inTheCity(() -> {
                    record(new Thing(UUID.randomUUID()));
                    pause(ThreadLocalRandom.current().nextInt(40));
                }));
                if (i % 10 == 0) {
                    threads.submit(sealer::sealAll);
                }
            }
        }
        sealEverything();

        var check = verification.verify(city.code());
        assertThat(check.waiting()).isZero();
        assertThat(check.sealed()).isEqualTo(300);
        assertThat(check.broken()).isNull();
    }

    @Test
    void namesTheEntryThatTheOwnerOfTheDatabaseChanged() {
        var subject = new Thing(UUID.randomUUID());
        inTheCity(() -> record(subject));
        inTheCity(() -> record(new Thing(UUID.randomUUID())));
        sealEverything();
        var position = asSystem(
                "select s.position from trail.seal s join trail.entry e on e.id = s.entry where e.subject = '%s'"
                        .formatted(subject.value()));

        asSuperuser("update trail.entry set actor = 'nobody' where subject = '%s'".formatted(subject.value()));
        assertThat(verification.verify(city.code()).broken())
                .isEqualTo(new BrokenLink(position, "trail.broken.changed-entry"));
        assertThat(verification.verify(cities.found().code()).broken()).isNull();

        asSuperuser("update trail.entry set actor = 'test' where subject = '%s'".formatted(subject.value()));
        assertThat(verification.verify(city.code()).broken()).isNull();
    }

    @Test
    void noticesAnEntryThatWasTakenOutAndOneThatWasPutIn() {
        inTheCity(() -> record(new Thing(UUID.randomUUID())));
        inTheCity(() -> record(new Thing(UUID.randomUUID())));
        sealEverything();

        asSuperuser("update trail.seal set position = position + 10 where position = 2 and region = '%s'"
                .formatted(city.code()));
        assertThat(verification.verify(city.code()).broken()).isEqualTo(new BrokenLink(2, "trail.broken.missing-seal"));
    }

    /** Whoever owns the database can put an entry in without the trigger that has it sealed. */
    @Test
    void noticesAnEntryThatWasPutInBesideTheChain() {
        inTheCity(() -> record(new Thing(UUID.randomUUID())));
        sealEverything();

        asSuperuser("""
                set session_replication_role = replica;
                insert into trail.entry (region, at, business_date, actor, cause, act, subject, arguments)
                values ('%s', now(), '2026-02-02', 'nobody', gen_random_uuid(), 'x', gen_random_uuid(), '[]')
                """.formatted(city.code()));

        assertThat(verification.verify(city.code()).broken())
                .isEqualTo(new BrokenLink(2, "trail.broken.unsealed-entry"));
    }

    @Test
    void theProgramCannotChangeItsTrail() {
        for (var statement : new String[] {
            "update trail.entry set actor = ''",
            "delete from trail.entry",
            "insert into trail.unsealed values ('330100', 0)",
            "delete from trail.seal",
            "delete from trail.unsealed"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> inTheCity(() -> jdbc.sql(statement).update()))
                    .withStackTraceContaining("permission denied");
        }
    }

    /** The sealer that works by itself may hold the region's lock for a moment; then it seals, and not we. */
    private void sealEverything() {
        sealer.sealAll();
        for (int attempt = 0; attempt < 200 && verification.verify(city.code()).waiting() > 0; attempt++) {
            pause(20);
            sealer.sealAll();
        }
    }

    private void record(Thing subject) {
        trail.record("work.open", subject);
    }

    private boolean isSealed(Thing subject) {
        return asSystem("select count(*) from trail.seal s join trail.entry e on e.id = s.entry where e.subject = '%s'"
                        .formatted(subject.value()))
                == 1;
    }

    private long asSystem(String query) {
        return new Acting.AsSystem("test")
                .call(() -> java.util.Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(query).query(Long.class).single())));
    }

    private void inTheCity(Runnable work) {
        city.asTask(() -> {
            work.run();
            return city;
        });
    }

    private void asSuperuser(String statement) {
        var superuser = new DriverManagerDataSource(
                postgres.url(), DatabaseRole.SUPERUSER.login(), postgres.password(DatabaseRole.SUPERUSER));
        JdbcClient.create(superuser).sql(statement).update();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private record Thing(UUID value) implements EntityId {}
}
