package yufang.year.supervision.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a spot check stands. The table below is the whole lifecycle. */
public enum CheckStatus {
    /** What was seen is being written down; the provider knows nothing of it yet. */
    RECORDED,
    /** It never changes again. */
    CONCLUDED;

    private static final Map<CheckStatus, Set<CheckStatus>> NEXT =
            new EnumMap<>(Map.of(RECORDED, Set.of(CONCLUDED), CONCLUDED, Set.of()));

    public boolean canBecome(CheckStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    CheckStatus become(CheckStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("supervision.check.closed-step", Wording.word("supervision.check.status", this));
        }
        return next;
    }
}
