package yufang.year.supervision.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a finding stands. The table below is the whole lifecycle. */
public enum FindingStatus {
    OPEN,
    ANSWERED,
    CLOSED;

    private static final Map<FindingStatus, Set<FindingStatus>> NEXT = new EnumMap<>(Map.of(
            OPEN, Set.of(ANSWERED),
            ANSWERED, Set.of(CLOSED, OPEN),
            CLOSED, Set.of()));

    public boolean canBecome(FindingStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    FindingStatus become(FindingStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because(
                    "supervision.finding.closed-step", Wording.word("supervision.finding.status", this));
        }
        return next;
    }
}
