package yufang.year.procurement.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a demand stands. The table below is the whole lifecycle. */
public enum DemandStatus {
    /** Also while the reviewer looks at it, and after he has sent it back. */
    DRAFTING,
    REVIEWED,
    DISCLOSED,
    CLOSED,
    WITHDRAWN;

    private static final Map<DemandStatus, Set<DemandStatus>> NEXT = new EnumMap<>(Map.of(
            DRAFTING, Set.of(REVIEWED, WITHDRAWN),
            REVIEWED, Set.of(DISCLOSED, WITHDRAWN),
            DISCLOSED, Set.of(CLOSED, WITHDRAWN),
            CLOSED, Set.of(),
            WITHDRAWN, Set.of()));

    /** A sub-project has at most one demand in these. */
    static Set<DemandStatus> inWork() {
        return EnumSet.range(DRAFTING, DISCLOSED);
    }

    public boolean isInWork() {
        return inWork().contains(this);
    }

    public boolean canBecome(DemandStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    DemandStatus become(DemandStatus next) {
        if (!canBecome(next)) throw closedStep();
        return next;
    }

    RuleViolated closedStep() {
        return RuleViolated.because("demand.closed-step", Wording.word("demand.status", this));
    }
}
