package yufang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.SpringDatabaseTest;
import yufang.platform.Acting;
import yufang.platform.NobodyActs;
import yufang.shared.RegionCode;

@SpringDatabaseTest
class RegionsTests {

    static final RegionCode HANGZHOU = new RegionCode("330100");
    static final RegionCode NINGBO = new RegionCode("330200");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aRegionSeesAndChangesOnlyItsOwnRows() {
        var plan = draft(HANGZHOU, 2041);

        assertThat(in(NINGBO, () -> count(plan))).isZero();
        assertThat(in(NINGBO, () -> approve(plan))).isZero();
        assertThat(in(HANGZHOU, () -> count(plan))).isOne();
        assertThat(in(HANGZHOU, () -> approve(plan))).isOne();
    }

    @Test
    void anAuditorReadsSeveralRegionsAndChangesNone() {
        var plan = draft(HANGZHOU, 2042);
        var auditor = new Acting.Across(Set.of(HANGZHOU, NINGBO), "auditor");

        assertThat(transactional(auditor, () -> count(plan))).isOne();
        assertThat(transactional(new Acting.Across(Set.of(NINGBO), "auditor"), () -> count(plan)))
                .isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transactional(auditor, () -> approve(plan)))
                .withStackTraceContaining("permission denied for table annual_plan");
    }

    @Test
    void noRowCanBeWrittenIntoAnotherRegion() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> in(NINGBO, () -> jdbc.sql("""
                        insert into planning.annual_plan (id, region, year, status, version)
                        values (gen_random_uuid(), '330100', 2043, 'DRAFT', 0)
                        """).update()))
                .withStackTraceContaining("row-level security policy");
    }

    @Test
    void noRowCanPointIntoAnotherRegion() {
        var plan = draft(HANGZHOU, 2044);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> in(NINGBO, () -> jdbc.sql("""
                        insert into planning.target_group (plan_id, name) values (:plan, 'couriers')
                        """).param("plan", plan).update()))
                .withStackTraceContaining("violates foreign key constraint");
    }

    @Test
    void withoutATransactionReadsFail() {
        in(HANGZHOU, () -> count(UUID.randomUUID()));
        for (int connection = 0; connection < 12; connection++) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> count(UUID.randomUUID()))
                    .withStackTraceContaining("nobody acts in a region here");
        }
    }

    @Test
    void withoutAnActingRegionThereIsNoTransaction() {
        for (int attempt = 0; attempt < 50; attempt++) {
            assertThatExceptionOfType(CannotCreateTransactionException.class)
                    .isThrownBy(() -> new TransactionTemplate(transactions).execute(status -> 1))
                    .withCauseInstanceOf(NobodyActs.class);
        }
        assertThat(in(HANGZHOU, () -> count(UUID.randomUUID()))).isZero();
    }

    @Test
    void systemWorkReachesNoBusinessTable() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transactional(new Acting.AsSystem("test"), () -> count(UUID.randomUUID())))
                .withStackTraceContaining("permission denied for schema planning");
    }

    @Test
    void nobodyElseCanActInsideATransaction() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> in(HANGZHOU, () -> in(NINGBO, this::currentRegion)))
                .withMessageContaining("The transaction that runs acts for");
    }

    @Test
    void theNextTransactionOnTheSameConnectionIsClean() {
        transactional(new Acting.AsSystem("test"), () -> 1);
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("yufang_app");
    }

    @Test
    void virtualThreadsDoNotMixUpTheirRegions() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var regions = IntStream.range(0, 500)
                    .mapToObj(i -> new RegionCode(Integer.toString(330000 + i)))
                    .toList();
            var seen = threads.invokeAll(regions.stream()
                    .<java.util.concurrent.Callable<String>>map(region -> () -> in(region, this::currentRegion))
                    .toList());
            for (int i = 0; i < regions.size(); i++) {
                assertThat(seen.get(i).get()).isEqualTo(regions.get(i).value());
            }
        }
    }

    private UUID draft(RegionCode region, int year) {
        var id = UUID.randomUUID();
        in(region, () -> jdbc.sql("""
                insert into planning.annual_plan (id, year, status, version) values (:id, :year, 'DRAFT', 0)
                """).param("id", id).param("year", year).update());
        return id;
    }

    private int count(UUID plan) {
        return jdbc.sql("select count(*) from planning.annual_plan where id = :id")
                .param("id", plan)
                .query(Integer.class)
                .single();
    }

    private int approve(UUID plan) {
        return jdbc.sql("update planning.annual_plan set status = 'APPROVED' where id = :id")
                .param("id", plan)
                .update();
    }

    private String currentRegion() {
        return jdbc.sql("select platform.acting_region()").query(String.class).single();
    }

    private <T> T in(RegionCode region, java.util.function.Supplier<T> work) {
        return transactional(Acting.in(region, "planner"), work);
    }

    private <T> T transactional(Acting acting, java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(
                acting.call(() -> new TransactionTemplate(transactions).execute(status -> work.get())));
    }
}
