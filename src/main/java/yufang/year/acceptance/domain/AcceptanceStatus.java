package yufang.year.acceptance.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where an acceptance stands. The table below is the whole lifecycle. */
public enum AcceptanceStatus {
    APPLIED,
    INCOMPLETE,
    UNDER_REVIEW,
    PASSED,
    FAILED,
    RECTIFYING,
    FILED;

    private static final Map<AcceptanceStatus, Set<AcceptanceStatus>> NEXT = new EnumMap<>(Map.of(
            APPLIED, Set.of(INCOMPLETE, UNDER_REVIEW),
            INCOMPLETE, Set.of(APPLIED),
            UNDER_REVIEW, Set.of(PASSED, FAILED),
            PASSED, Set.of(FILED),
            FAILED, Set.of(RECTIFYING),
            RECTIFYING, Set.of(APPLIED),
            FILED, Set.of()));

    public boolean canBecome(AcceptanceStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** True while the provider prepares its next application. */
    public boolean isWithProvider() {
        return this == INCOMPLETE || this == RECTIFYING;
    }

    /** True where a freeze stands: deductions are taken from it. */
    public boolean hasFreeze() {
        return this == UNDER_REVIEW || isPassed();
    }

    public boolean isPassed() {
        return this == PASSED || this == FILED;
    }

    /** True once a review of it came to a conclusion that still stands. */
    public boolean mayTeach() {
        return isPassed() || this == FAILED || this == RECTIFYING;
    }

    AcceptanceStatus become(AcceptanceStatus next) {
        if (!canBecome(next)) {
            throw closedStep();
        }
        return next;
    }

    RuleViolated closedStep() {
        return RuleViolated.because("acceptance.closed-step", Wording.word("acceptance.status", this));
    }
}
