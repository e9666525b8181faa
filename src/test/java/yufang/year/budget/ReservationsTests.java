package yufang.year.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.SpringDatabaseTest;
import yufang.platform.Acting;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.RegionCode;
import yufang.year.planning.domain.AnnualPlanning;
import yufang.year.planning.domain.PlannedProject;

@SpringDatabaseTest
class ReservationsTests {

    @Autowired
    AnnualPlanning planning;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aSubmittedPlanIsReservedInItsOwnRegion() {
        var plan = in("330300", () -> {
            jdbc.sql("insert into budget.annual_ceiling (year, ceiling) values (2061, 500000)")
                    .update();
            var id = planning.draft(new FiscalYear(2061));
            planning.addProject(id, new PlannedProject("Training for welders", Money.of("300000")));
            planning.submit(id);
            return id;
        });

        await().untilAsserted(
                        () -> assertThat(in("330300", this::reserved)).containsExactly(new BigDecimal("300000.00")));
        assertThat(in("330200", this::reserved)).isEmpty();
        await().untilAsserted(() -> assertThat(jdbc.sql("""
                select status from events.event_publication where serialized_event like :plan
                """)
                        .param("plan", "%" + plan.value() + "%")
                        .query(String.class)
                        .list())
                .containsExactly("COMPLETED"));
    }

    private List<BigDecimal> reserved() {
        return jdbc.sql("select amount from budget.reservation")
                .query(BigDecimal.class)
                .list();
    }

    private <T> T in(String region, Supplier<T> work) {
        return Objects.requireNonNull(Acting.in(new RegionCode(region), "planner")
                .call(() -> new TransactionTemplate(transactions).execute(status -> work.get())));
    }
}
