package yufang.year.supervision.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a monthly report stands. The table below is the whole lifecycle; {@code LAPSED} is a move of the calendar. */
public enum ReportStatus {
    DUE,
    SUBMITTED,
    RETURNED,
    TAKEN_NOTE,
    /** The contract ended before the report was due. */
    LAPSED;

    private static final Map<ReportStatus, Set<ReportStatus>> NEXT = new EnumMap<>(Map.of(
            DUE, Set.of(SUBMITTED, LAPSED),
            SUBMITTED, Set.of(TAKEN_NOTE, RETURNED),
            RETURNED, Set.of(SUBMITTED),
            TAKEN_NOTE, Set.of(),
            LAPSED, Set.of()));

    public boolean canBecome(ReportStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    ReportStatus become(ReportStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because(
                    "supervision.report.closed-step", Wording.word("supervision.report.status", this));
        }
        return next;
    }
}
