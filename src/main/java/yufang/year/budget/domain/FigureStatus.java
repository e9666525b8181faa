package yufang.year.budget.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a figure of the fund stands. The table below is the whole lifecycle. */
public enum FigureStatus {
    ENTERED,
    RETURNED,
    CONFIRMED,
    /** Entered by mistake, such as for a wrong year; never confirmed. */
    WITHDRAWN;

    private static final Map<FigureStatus, Set<FigureStatus>> NEXT = new EnumMap<>(Map.of(
            ENTERED, Set.of(CONFIRMED, RETURNED, WITHDRAWN),
            RETURNED, Set.of(ENTERED, WITHDRAWN),
            CONFIRMED, Set.of(),
            WITHDRAWN, Set.of()));

    public boolean canBecome(FigureStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    FigureStatus become(FigureStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("budget.closed-step", Wording.word("budget.figure.status", this));
        }
        return next;
    }
}
