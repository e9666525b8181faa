package yufang.year.planning.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** What became of one item of an opinion. The table below is the whole lifecycle. */
public enum ItemStatus {
    OPEN,
    ADOPTED,
    REFUSED;

    private static final Map<ItemStatus, Set<ItemStatus>> NEXT = new EnumMap<>(Map.of(
            OPEN, Set.of(ADOPTED, REFUSED),
            ADOPTED, Set.of(),
            REFUSED, Set.of()));

    public boolean canBecome(ItemStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    ItemStatus become(ItemStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("planning.item.closed-step", Wording.word("planning.item.status", this));
        }
        return next;
    }
}
