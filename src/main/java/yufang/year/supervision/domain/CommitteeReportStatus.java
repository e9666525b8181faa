package yufang.year.supervision.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a report to the committee stands. The table below is the whole lifecycle. */
public enum CommitteeReportStatus {
    DRAFT,
    HANDED_IN,
    RECEIVED;

    private static final Map<CommitteeReportStatus, Set<CommitteeReportStatus>> NEXT = new EnumMap<>(Map.of(
            DRAFT, Set.of(HANDED_IN),
            HANDED_IN, Set.of(RECEIVED),
            RECEIVED, Set.of()));

    public boolean canBecome(CommitteeReportStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    CommitteeReportStatus become(CommitteeReportStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because(
                    "supervision.committee.closed-step", Wording.word("supervision.committee.status", this));
        }
        return next;
    }
}
