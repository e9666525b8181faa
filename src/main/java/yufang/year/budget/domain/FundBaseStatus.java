package yufang.year.budget.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a fund base stands. The table below is the whole lifecycle. */
public enum FundBaseStatus {
    ENTERED,
    RETURNED,
    CONFIRMED;

    private static final Map<FundBaseStatus, Set<FundBaseStatus>> NEXT = new EnumMap<>(Map.of(
            ENTERED, Set.of(CONFIRMED, RETURNED),
            RETURNED, Set.of(ENTERED),
            CONFIRMED, Set.of()));

    public boolean canBecome(FundBaseStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    FundBaseStatus become(FundBaseStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("budget.base.closed-step", Wording.word("budget.base.status", this));
        }
        return next;
    }
}
