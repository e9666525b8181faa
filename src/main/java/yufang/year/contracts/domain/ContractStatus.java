package yufang.year.contracts.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a contract stands. The table below is the whole lifecycle. */
public enum ContractStatus {
    DRAFTED,
    AGREED,
    SIGNED,
    RUNNING,
    ACCEPTED,
    CLOSED,
    TERMINATED;

    private static final Map<ContractStatus, Set<ContractStatus>> NEXT = new EnumMap<>(Map.of(
            DRAFTED, Set.of(AGREED, TERMINATED),
            AGREED, Set.of(SIGNED, DRAFTED, TERMINATED),
            SIGNED, Set.of(RUNNING, TERMINATED),
            RUNNING, Set.of(ACCEPTED, TERMINATED),
            ACCEPTED, Set.of(CLOSED),
            CLOSED, Set.of(ACCEPTED),
            TERMINATED, Set.of()));

    public boolean canBecome(ContractStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    ContractStatus become(ContractStatus next) {
        if (!canBecome(next)) {
            throw closedStep();
        }
        return next;
    }

    RuleViolated closedStep() {
        return RuleViolated.because("contracts.closed-step", Wording.word("contracts.status", this));
    }
}
