package yufang.year.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.Occurrence;
import yufang.shared.Problem;
import yufang.shared.RegionCode;
import yufang.shared.RuleViolated;

class AnnualPlanTests {

    static final Money CEILING = Money.of("100000");
    static final Occurrence NOW = new Occurrence(
            UUID.randomUUID(),
            new RegionCode("330100"),
            "planner",
            UUID.randomUUID(),
            Instant.parse("2026-11-01T08:00:00Z"));

    AnnualPlan plan = AnnualPlan.draft(new FiscalYear(2026));

    @Test
    void submitsAPlanWithinTheCeiling() {
        plan.add(new PlannedProject("Training for welders", Money.of("100000")));

        plan.submit(CEILING, NOW);

        assertThat(plan.status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void refusesAPlanAboveTheCeiling() {
        plan.add(new PlannedProject("Training for welders", Money.of("100000.01")));

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> plan.submit(CEILING, NOW))
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(Problem::code)
                        .containsExactly("planning.plan.over-ceiling"));
    }

    @Test
    void refusesAnEmptyPlan() {
        assertThat(plan.problemsBeforeSubmission(CEILING))
                .extracting(Problem::code)
                .containsExactly("planning.plan.empty");
    }
}
