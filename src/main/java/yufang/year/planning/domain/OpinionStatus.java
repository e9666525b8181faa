package yufang.year.planning.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Whether a member unit has answered. The table below is the whole lifecycle. */
public enum OpinionStatus {
    ASKED,
    AGREED,
    OPINED,
    SILENT;

    private static final Map<OpinionStatus, Set<OpinionStatus>> NEXT = new EnumMap<>(Map.of(
            ASKED, Set.of(AGREED, OPINED, SILENT),
            AGREED, Set.of(),
            OPINED, Set.of(),
            SILENT, Set.of()));

    public boolean canBecome(OpinionStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    OpinionStatus become(OpinionStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("planning.opinion.closed-step", Wording.word("planning.opinion.status", this));
        }
        return next;
    }
}
