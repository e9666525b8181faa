package yufang.year.delivery.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a change of a planned unit stands. The table below is the whole lifecycle. */
public enum ChangeStatus {
    PROPOSED,
    APPROVED,
    REFUSED;

    private static final Map<ChangeStatus, Set<ChangeStatus>> NEXT = new EnumMap<>(Map.of(
            PROPOSED, Set.of(APPROVED, REFUSED),
            APPROVED, Set.of(),
            REFUSED, Set.of()));

    public boolean canBecome(ChangeStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    ChangeStatus become(ChangeStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("delivery.change.closed-step", Wording.word("delivery.change.status", this));
        }
        return next;
    }
}
