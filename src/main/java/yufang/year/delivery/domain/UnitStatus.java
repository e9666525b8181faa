package yufang.year.delivery.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.shared.quantity.UnitState;

/** Where a unit stands, and where it may go from there. The table below is the whole lifecycle. */
public enum UnitStatus {
    PLANNED,
    CARRIED_OUT,
    SUBMITTED,
    VERIFIED,
    REJECTED,
    CANCELLED;

    private static final Map<UnitStatus, Set<UnitStatus>> NEXT = new EnumMap<>(Map.of(
            PLANNED, Set.of(CARRIED_OUT, CANCELLED),
            CARRIED_OUT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(VERIFIED, REJECTED),
            VERIFIED, Set.of(SUBMITTED),
            REJECTED, Set.of(SUBMITTED),
            CANCELLED, Set.of()));

    public boolean canBecome(UnitStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** True while the provider enters what was done, or mends it. */
    public boolean isEntered() {
        return canBecome(SUBMITTED);
    }

    /** As the ledger counts it. */
    public UnitState state() {
        return UnitState.valueOf(name());
    }

    UnitStatus become(UnitStatus next) {
        if (!canBecome(next)) throw closedStep();
        return next;
    }

    RuleViolated closedStep() {
        return RuleViolated.because("delivery.unit.closed-step", Wording.word("delivery.unit.status", this));
    }
}
