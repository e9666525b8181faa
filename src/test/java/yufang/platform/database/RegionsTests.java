package yufang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.platform.Acting;
import yufang.platform.NobodyActs;
import yufang.shared.RegionCode;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;

@ProgramTest
class RegionsTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Cities cities;

    City here;
    City there;
    UUID body;

    @BeforeEach
    void found() {
        here = cities.found();
        there = cities.found();
        body = here.person("health").body().value();
    }

    @Test
    void aRegionSeesOnlyItsOwnRows() {
        assertThat(here.asTask(() -> count(body))).isOne();
        assertThat(there.asTask(() -> count(body))).isZero();
    }

    @Test
    void anAuditorReadsTheGrantedRegionsAndChangesNone() {
        var both = new Acting.Across(Set.of(here.code(), there.code()), "auditor");

        assertThat(cities.as(both, () -> count(body))).isOne();
        assertThat(cities.as(new Acting.Across(Set.of(there.code()), "auditor"), () -> count(body)))
                .isZero();
        assertThat(here.as("auditor", () -> count(body))).isOne();
        assertThat(there.as("auditor", () -> count(body))).isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> here.as("auditor", () -> insert(here.code().value())))
                .withStackTraceContaining("permission denied for table organisation");
    }

    @Test
    void noRowCanBeWrittenIntoAnotherRegion() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> there.asTask(() -> insert(here.code().value())))
                .withStackTraceContaining("row-level security policy");
    }

    @Test
    void noRowCanPointIntoAnotherRegion() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> there.asTask(() -> jdbc.sql("""
                        insert into people.affiliation (id, person, organisation, role)
                        values (gen_random_uuid(), :person, :body, 'LIAISON')
                        """)
                        .param("person", there.person("health").id().value())
                        .param("body", body)
                        .update()))
                .withStackTraceContaining("violates foreign key constraint");
    }

    @Test
    void withoutATransactionReadsFail() {
        here.asTask(() -> count(UUID.randomUUID()));
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
        assertThat(here.asTask(() -> count(UUID.randomUUID()))).isZero();
    }

    @Test
    void systemWorkReachesNoBusinessTable() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> cities.as(new Acting.AsSystem("test"), () -> bases()))
                .withStackTraceContaining("permission denied for schema budget");
    }

    @Test
    void nobodyElseCanActInsideATransaction() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> here.asTask(() -> there.asTask(this::currentRegion)))
                .withMessageContaining("The transaction that runs acts for");
    }

    @Test
    void theNextTransactionOnTheSameConnectionIsClean() {
        cities.as(new Acting.AsSystem("test"), () -> 1);
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("yufang_app");
    }

    @Test
    void virtualThreadsDoNotMixUpTheirRegions() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var regions = IntStream.range(0, 500)
                    .mapToObj(i -> new RegionCode(Integer.toString(330000 + i)))
                    .toList();
            var seen = threads.invokeAll(regions.stream()
                    .<java.util.concurrent.Callable<String>>map(
                            region -> () -> cities.as(Acting.task(region, "test"), this::currentRegion))
                    .toList());
            for (int i = 0; i < regions.size(); i++) {
                assertThat(seen.get(i).get()).isEqualTo(regions.get(i).value());
            }
        }
    }

    private int insert(String region) {
        return jdbc.sql(
                        "insert into people.organisation (region, id, name, kind) values (:region, :id, cast(:id as text), 'AUDIT')")
                .param("region", region)
                .param("id", UUID.randomUUID())
                .update();
    }

    private int count(UUID organisation) {
        return jdbc.sql("select count(*) from people.organisation where id = :id")
                .param("id", organisation)
                .query(Integer.class)
                .single();
    }

    private int bases() {
        return jdbc.sql("select count(*) from budget.fund_base")
                .query(Integer.class)
                .single();
    }

    private String currentRegion() {
        return jdbc.sql("select platform.acting_region()").query(String.class).single();
    }
}
