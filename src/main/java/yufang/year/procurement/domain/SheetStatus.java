package yufang.year.procurement.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;

/** Where a score sheet stands. The table below is the whole lifecycle. */
public enum SheetStatus {
    OPEN,
    LOCKED;

    private static final Map<SheetStatus, Set<SheetStatus>> NEXT =
            new EnumMap<>(Map.of(OPEN, Set.of(LOCKED), LOCKED, Set.of()));

    public boolean canBecome(SheetStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    SheetStatus become(SheetStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("procurement.sheet.locked");
        }
        return next;
    }
}
