package yufang.year.delivery.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a version of an execution plan stands. The table below is the whole lifecycle. */
public enum ExecutionPlanStatus {
    DRAFTING,
    SUBMITTED,
    RETURNED,
    APPROVED;

    private static final Map<ExecutionPlanStatus, Set<ExecutionPlanStatus>> NEXT = new EnumMap<>(Map.of(
            DRAFTING, Set.of(SUBMITTED),
            SUBMITTED, Set.of(RETURNED, APPROVED),
            RETURNED, Set.of(SUBMITTED),
            APPROVED, Set.of()));

    public boolean canBecome(ExecutionPlanStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** True while its units are drafted. */
    public boolean isOpen() {
        return canBecome(SUBMITTED);
    }

    ExecutionPlanStatus become(ExecutionPlanStatus next) {
        if (!canBecome(next)) throw closedStep();
        return next;
    }

    RuleViolated closedStep() {
        return RuleViolated.because("delivery.plan.closed-step", Wording.word("delivery.plan.status", this));
    }
}
