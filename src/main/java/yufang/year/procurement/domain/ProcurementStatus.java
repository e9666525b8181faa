package yufang.year.procurement.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a procurement stands. The table below is the whole lifecycle. */
public enum ProcurementStatus {
    PREPARED,
    RECEIVING,
    OPENED,
    SCORING,
    RANKED,
    DECIDED,
    PUBLISHED,
    AWARDED,
    FAILED;

    private static final Map<ProcurementStatus, Set<ProcurementStatus>> NEXT = new EnumMap<>(Map.of(
            PREPARED, Set.of(RECEIVING),
            RECEIVING, Set.of(OPENED, FAILED),
            OPENED, Set.of(SCORING, FAILED),
            SCORING, Set.of(RANKED, FAILED),
            RANKED, Set.of(DECIDED, FAILED),
            DECIDED, Set.of(PUBLISHED, FAILED),
            PUBLISHED, Set.of(AWARDED, FAILED),
            AWARDED, Set.of(),
            FAILED, Set.of()));

    public boolean canBecome(ProcurementStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** While it is, members of the panel are called and step down. */
    public boolean formsPanel() {
        return this == PREPARED || this == RECEIVING || this == OPENED || this == SCORING;
    }

    /** The names of the providers are known: a member can say whether he has an interest in one. */
    public boolean asksForDeclarations() {
        return this == OPENED || this == SCORING;
    }

    ProcurementStatus become(ProcurementStatus next) {
        if (!canBecome(next)) {
            throw closedStep();
        }
        return next;
    }

    RuleViolated closedStep() {
        return RuleViolated.because("procurement.closed-step", Wording.word("procurement.status", this));
    }
}
