package yufang.ground.disclosure.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Whether an objection has its answer. The table below is the whole lifecycle. */
public enum ObjectionStatus {
    RECEIVED,
    ANSWERED;

    private static final Map<ObjectionStatus, Set<ObjectionStatus>> NEXT =
            new EnumMap<>(Map.of(RECEIVED, Set.of(ANSWERED), ANSWERED, Set.of()));

    public boolean canBecome(ObjectionStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    ObjectionStatus become(ObjectionStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because(
                    "disclosure.objection.closed-step", Wording.word("disclosure.objection.status", this));
        }
        return next;
    }
}
