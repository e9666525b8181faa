package yufang.year.planning.domain;

import java.time.YearMonth;
import java.util.List;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/**
 * In which months one of the nine steps is to be taken.
 *
 * @param step 1 to 9
 */
public record PlannedStep(PlanLineId id, int step, YearMonth first, YearMonth last) {

    private static final int STEPS = 9;

    public PlannedStep {
        if (step < 1 || step > STEPS) {
            throw new IllegalArgumentException("No such step: " + step);
        }
        if (last.isBefore(first)) {
            throw new RuleViolated(List.of(Problem.of("planning.step.reversed").at("last")));
        }
    }
}
