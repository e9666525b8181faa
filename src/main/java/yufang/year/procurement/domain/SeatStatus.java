package yufang.year.procurement.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a member of a panel stands. The table below is the whole lifecycle. */
public enum SeatStatus {
    CALLED,
    /** Has declared that there is no conflict of interest. */
    CLEARED,
    RECUSED;

    private static final Map<SeatStatus, Set<SeatStatus>> NEXT = new EnumMap<>(Map.of(
            CALLED, Set.of(CLEARED, RECUSED),
            CLEARED, Set.of(RECUSED),
            RECUSED, Set.of()));

    public boolean canBecome(SeatStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    SeatStatus become(SeatStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("procurement.seat.closed-step", Wording.word("procurement.seat.status", this));
        }
        return next;
    }
}
