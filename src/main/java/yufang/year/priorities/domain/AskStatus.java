package yufang.year.priorities.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a question to a member unit stands. The table below is the whole lifecycle. */
public enum AskStatus {
    ASKED,
    ANSWERED,
    /** It was asked anew, the candidates changed after it, or the study went on without it. */
    OVERTAKEN;

    private static final Map<AskStatus, Set<AskStatus>> NEXT = new EnumMap<>(Map.of(
            ASKED, Set.of(ANSWERED, OVERTAKEN),
            ANSWERED, Set.of(OVERTAKEN),
            OVERTAKEN, Set.of()));

    public boolean canBecome(AskStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    AskStatus become(AskStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("priorities.ask.closed-step", Wording.word("priorities.ask.status", this));
        }
        return next;
    }
}
