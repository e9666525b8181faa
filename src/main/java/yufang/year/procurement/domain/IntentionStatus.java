package yufang.year.procurement.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Whether a published intention belongs to a sub-project. The table below is the whole lifecycle. */
public enum IntentionStatus {
    PUBLISHED,
    ATTACHED;

    private static final Map<IntentionStatus, Set<IntentionStatus>> NEXT =
            new EnumMap<>(Map.of(PUBLISHED, Set.of(ATTACHED), ATTACHED, Set.of(PUBLISHED)));

    public boolean canBecome(IntentionStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    IntentionStatus become(IntentionStatus next) {
        if (!canBecome(next)) throw closedStep();
        return next;
    }

    RuleViolated closedStep() {
        return RuleViolated.because("intention.closed-step", Wording.word("intention.status", this));
    }
}
