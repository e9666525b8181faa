package yufang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.SpringDatabaseTest;
import yufang.ground.trail.Trail;
import yufang.platform.Acting;
import yufang.shared.EntityId;
import yufang.shared.RegionCode;

/** People of other organisations: what nobody granted them is denied, also where a query forgets to ask. */
@SpringDatabaseTest
class OutsidersTests {

    static final RegionCode REGION = new RegionCode("330300");
    static final UUID HEALTH = UUID.randomUUID();
    static final UUID TRANSPORT = UUID.randomUUID();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trail trail;

    @Autowired
    PlatformTransactionManager transactions;

    final UUID plan = UUID.randomUUID();

    @BeforeEach
    void circulate() {
        as(Acting.in(REGION, "planner"), () -> {
            jdbc.sql("insert into planning.annual_plan (id, year, status, version) values (:plan, :year, 'DRAFT', 0)")
                    .param("plan", plan)
                    .param("year", 2000 + Math.abs(plan.hashCode() % 90_000))
                    .update();
            for (var unit : List.of(HEALTH, TRANSPORT)) {
                jdbc.sql("insert into planning.opinion (plan_id, organisation) values (:plan, :unit)")
                        .param("plan", plan)
                        .param("unit", unit)
                        .update();
            }
            return plan;
        });
    }

    @Test
    void seeAndChangeOnlyTheirOwnRows() {
        assertThat(as(health(), () -> answer("AGREED"))).isOne();
        assertThat(as(health(), this::units)).containsExactly(HEALTH);
        assertThat(as(Acting.in(REGION, "planner"), this::units)).containsExactlyInAnyOrder(HEALTH, TRANSPORT);
    }

    @Test
    void anAnswerCountsWithoutBeingShown() {
        as(health(), () -> answer("OPINED"));

        assertThat(as(Acting.outside(REGION, "liaison", TRANSPORT), () -> jdbc.sql(
                                "select asked || ' asked, ' || answered || ' answered' from planning.answers(:plan)")
                        .param("plan", plan)
                        .query(String.class)
                        .single()))
                .isEqualTo("2 asked, 1 answered");
    }

    @Test
    void reachNoTableThatWasNotOpenedToThem() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(health(), () -> jdbc.sql("select count(*) from planning.annual_plan")
                        .query(Integer.class)
                        .single()))
                .withStackTraceContaining("permission denied for table annual_plan");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(health(), () -> jdbc.sql("update planning.opinion set organisation = :other")
                        .param("other", TRANSPORT)
                        .update()))
                .withStackTraceContaining("permission denied for table opinion");
    }

    @Test
    void leaveATrailThatTheyCannotRead() {
        as(health(), () -> {
            trail.record("planning.plan.answered", new PlanId(plan), "");
            return plan;
        });

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(health(), this::trailEntries))
                .withStackTraceContaining("permission denied for table entry");
        assertThat(as(Acting.in(REGION, "auditor"), this::trailEntries)).isOne();
    }

    private static Acting health() {
        return Acting.outside(REGION, "liaison", HEALTH);
    }

    private int answer(String answer) {
        return jdbc.sql("update planning.opinion set answer = :answer where plan_id = :plan")
                .param("answer", answer)
                .param("plan", plan)
                .update();
    }

    private List<UUID> units() {
        return jdbc.sql("select organisation from planning.opinion where plan_id = :plan")
                .param("plan", plan)
                .query(UUID.class)
                .list();
    }

    private int trailEntries() {
        return jdbc.sql("select count(*) from trail.entry where subject = :plan")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    private <T> T as(Acting acting, Supplier<T> work) {
        return Objects.requireNonNull(
                acting.call(() -> new TransactionTemplate(transactions).execute(status -> work.get())));
    }

    private record PlanId(UUID value) implements EntityId {}
}
