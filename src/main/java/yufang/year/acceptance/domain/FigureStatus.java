package yufang.year.acceptance.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Whether a figure that came with a document has been checked. The table below is the whole lifecycle. */
public enum FigureStatus {
    ENTERED,
    CONFIRMED,
    REJECTED;

    private static final Map<FigureStatus, Set<FigureStatus>> NEXT = new EnumMap<>(Map.of(
            ENTERED, Set.of(CONFIRMED, REJECTED),
            CONFIRMED, Set.of(),
            REJECTED, Set.of()));

    public boolean canBecome(FigureStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    FigureStatus become(FigureStatus next) {
        if (!canBecome(next)) {
            throw closedStep();
        }
        return next;
    }

    RuleViolated closedStep() {
        return RuleViolated.because("acceptance.figure.closed-step", Wording.word("acceptance.figure.status", this));
    }
}
