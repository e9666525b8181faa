package yufang.year.budget.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a budget stands. The table below is the whole lifecycle. */
public enum BudgetStatus {
    DRAFTING,
    SUBMITTED,
    RETURNED,
    APPROVED;

    private static final Map<BudgetStatus, Set<BudgetStatus>> NEXT = new EnumMap<>(Map.of(
            DRAFTING, Set.of(SUBMITTED),
            SUBMITTED, Set.of(RETURNED, APPROVED),
            RETURNED, Set.of(SUBMITTED),
            APPROVED, Set.of()));

    public boolean canBecome(BudgetStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    BudgetStatus become(BudgetStatus next) {
        if (!canBecome(next)) throw closedStep();
        return next;
    }

    /** True where its lines may still change. */
    public boolean isOpen() {
        return canBecome(SUBMITTED);
    }

    RuleViolated closedStep() {
        return RuleViolated.because("budget.closed-step", Wording.word("budget.status", this));
    }
}
