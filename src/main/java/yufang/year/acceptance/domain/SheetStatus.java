package yufang.year.acceptance.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where the sheet of a panel member stands. The table below is the whole lifecycle. */
public enum SheetStatus {
    CALLED,
    OPEN,
    LOCKED,
    RECUSED,
    RELEASED;

    private static final Map<SheetStatus, Set<SheetStatus>> NEXT = new EnumMap<>(Map.of(
            CALLED, Set.of(OPEN, RECUSED, RELEASED),
            OPEN, Set.of(LOCKED, RECUSED, RELEASED),
            LOCKED, Set.of(),
            RECUSED, Set.of(),
            RELEASED, Set.of()));

    public boolean canBecome(SheetStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** False for those who stepped down: they are not counted. */
    public boolean isOfPanel() {
        return this != RECUSED && this != RELEASED;
    }

    SheetStatus become(SheetStatus next) {
        if (!canBecome(next)) {
            throw closedStep();
        }
        return next;
    }

    RuleViolated closedStep() {
        return RuleViolated.because("acceptance.sheet.closed-step", Wording.word("acceptance.sheet.status", this));
    }
}
