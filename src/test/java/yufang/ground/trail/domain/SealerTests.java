package yufang.ground.trail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.SpringDatabaseTest;
import yufang.ground.trail.Trail;
import yufang.platform.Acting;
import yufang.platform.database.DatabaseRole;
import yufang.platform.database.EmbeddedPostgres;
import yufang.shared.RegionCode;
import yufang.year.planning.AnnualPlanId;

@SpringDatabaseTest
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

    @Test
    void anEntryThatCommitsLateIsSealedLater() throws Exception {
        var late = new AnnualPlanId(UUID.randomUUID());
        var soon = new AnnualPlanId(UUID.randomUUID());
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = threads.submit(() -> inHangzhou(() -> {
                record(late);
                written.countDown();
                await(commit);
            }));
            await(written);
            inHangzhou(() -> record(soon));
            sealer.sealAll();
            assertThat(isSealed(soon)).isTrue();
            assertThat(isSealed(late)).isFalse();
            commit.countDown();
            slow.get();
        }
        sealer.sealAll();

        assertThat(isSealed(late)).isTrue();
        assertThat(verification.firstBrokenLink()).isEmpty();
    }

    @Test
    @SuppressWarnings("FutureReturnValueIgnored") // what failed is missed below
    void manySlowTransactionsAndTwoSealersLeaveNoGap() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 300; i++) {
                threads.submit(() -> inHangzhou(() -> {
                    record(new AnnualPlanId(UUID.randomUUID()));
                    pause(ThreadLocalRandom.current().nextInt(40));
                }));
                if (i % 10 == 0) {
                    threads.submit(sealer::sealAll);
                }
            }
        }
        sealer.sealAll();

        assertThat(asSystem("select count(*) from trail.unsealed")).isZero();
        assertThat(asSystem("select count(*) from trail.entry"))
                .isEqualTo(asSystem("select count(*) from trail.seal"))
                .isEqualTo(asSystem("select max(position) from trail.seal"))
                .isGreaterThanOrEqualTo(300);
        assertThat(verification.firstBrokenLink()).isEmpty();
    }

    @Test
    void namesTheEntryThatTheOwnerOfTheDatabaseChanged() {
        var subject = new AnnualPlanId(UUID.randomUUID());
        inHangzhou(() -> record(subject));
        inHangzhou(() -> record(new AnnualPlanId(UUID.randomUUID())));
        sealer.sealAll();
        var position = asSystem(
                "select s.position from trail.seal s join trail.entry e on e.id = s.entry where e.subject = '%s'"
                        .formatted(subject.value()));

        asSuperuser("update trail.entry set actor = 'nobody' where subject = '%s'".formatted(subject.value()));
        assertThat(verification.firstBrokenLink())
                .hasValueSatisfying(broken -> assertThat(broken.position()).isEqualTo(position));

        asSuperuser("update trail.entry set actor = 'planner' where subject = '%s'".formatted(subject.value()));
        assertThat(verification.firstBrokenLink()).isEmpty();
    }

    @Test
    void theProgramCannotChangeItsTrail() {
        for (var statement : new String[] {
            "update trail.entry set actor = ''",
            "delete from trail.entry",
            "insert into trail.unsealed values (0)",
            "delete from trail.seal",
            "delete from trail.unsealed"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> inHangzhou(() -> jdbc.sql(statement).update()))
                    .withStackTraceContaining("permission denied");
        }
    }

    private void record(AnnualPlanId subject) {
        trail.record("planning.plan.submitted", subject, "{}");
    }

    private boolean isSealed(AnnualPlanId subject) {
        return asSystem("select count(*) from trail.seal s join trail.entry e on e.id = s.entry where e.subject = '%s'"
                        .formatted(subject.value()))
                == 1;
    }

    private long asSystem(String query) {
        return new Acting.AsSystem("test")
                .call(() -> java.util.Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(query).query(Long.class).single())));
    }

    private void inHangzhou(Runnable work) {
        Acting.in(new RegionCode("330100"), "planner")
                .run(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
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
}
