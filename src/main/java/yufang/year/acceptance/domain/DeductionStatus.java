package yufang.year.acceptance.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Whether a deduction has been confirmed. The table below is the whole lifecycle. */
public enum DeductionStatus {
    PROPOSED,
    CONFIRMED,
    REJECTED;

    private static final Map<DeductionStatus, Set<DeductionStatus>> NEXT = new EnumMap<>(Map.of(
            PROPOSED, Set.of(CONFIRMED, REJECTED),
            CONFIRMED, Set.of(),
            REJECTED, Set.of()));

    public boolean canBecome(DeductionStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** A rejected one is proposed anew and counts no longer. */
    public boolean stands() {
        return this != REJECTED;
    }

    DeductionStatus become(DeductionStatus next) {
        if (!canBecome(next)) {
            throw closedStep();
        }
        return next;
    }

    RuleViolated closedStep() {
        return RuleViolated.because(
                "acceptance.deduction.closed-step", Wording.word("acceptance.deduction.status", this));
    }
}
