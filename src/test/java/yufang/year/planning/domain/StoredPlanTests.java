package yufang.year.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.SpringDatabaseTest;
import yufang.platform.Acting;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.RegionCode;

/** The region column is PostgreSQL's: no Java class of planning knows it, and aggregates are stored all the same. */
@SpringDatabaseTest
class StoredPlanTests {

    @Autowired
    AnnualPlanRepository plans;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void comesBackWithItsChildren() {
        var plan = AnnualPlan.draft(new FiscalYear(2051));
        plan.add(new PlannedProject("Posters", Money.of("1200.50")));
        plan.add(new PlannedProject("Helmets", Money.of("99.99")));
        plan.aimAt(new TargetGroup("couriers"));
        plan.aimAt(new TargetGroup("welders"));
        inHangzhou(() -> plans.save(plan));

        var stored = inHangzhou(() -> plans.findById(plan.id()).orElseThrow());

        assertThat(stored.projects()).isEqualTo(plan.projects());
        assertThat(stored.targetGroups()).isEqualTo(plan.targetGroups());
        assertThat(stored.total()).isEqualTo(Money.of("1300.49"));
    }

    @Test
    void refusesAChangeOfAnOutdatedPlan() {
        var plan = AnnualPlan.draft(new FiscalYear(2052));
        inHangzhou(() -> plans.save(plan));
        var outdated = inHangzhou(() -> plans.findById(plan.id()).orElseThrow());
        inHangzhou(() -> {
            var current = plans.findById(plan.id()).orElseThrow();
            current.add(new PlannedProject("Posters", Money.of("1")));
            return plans.save(current);
        });

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> inHangzhou(() -> plans.save(outdated)));
    }

    private <T> T inHangzhou(Supplier<T> work) {
        return Objects.requireNonNull(Acting.in(new RegionCode("330100"), "planner")
                .call(() -> new TransactionTemplate(transactions).execute(status -> work.get())));
    }
}
