package yufang.year.priorities.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a study of key areas stands. The table below is the whole lifecycle. */
public enum StudyStatus {
    COLLECTING,
    PROPOSED,
    DECIDED,
    PUBLISHED;

    private static final Map<StudyStatus, Set<StudyStatus>> NEXT = new EnumMap<>(Map.of(
            COLLECTING, Set.of(PROPOSED),
            PROPOSED, Set.of(DECIDED, COLLECTING),
            DECIDED, Set.of(PUBLISHED),
            PUBLISHED, Set.of()));

    public boolean canBecome(StudyStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    StudyStatus become(StudyStatus next) {
        if (!canBecome(next)) throw closed();
        return next;
    }

    RuleViolated closed() {
        return RuleViolated.because("priorities.closed-step", Wording.word("priorities.status", this));
    }
}
