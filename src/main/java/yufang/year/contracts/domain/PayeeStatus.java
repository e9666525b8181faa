package yufang.year.contracts.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where a payee stands. A correction is a new payee, so that there is no way back. */
public enum PayeeStatus {
    ENTERED,
    CONFIRMED;

    private static final Map<PayeeStatus, Set<PayeeStatus>> NEXT =
            new EnumMap<>(Map.of(ENTERED, Set.of(CONFIRMED), CONFIRMED, Set.of()));

    public boolean canBecome(PayeeStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    PayeeStatus become(PayeeStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("contracts.closed-step", Wording.word("contracts.payee.status", this));
        }
        return next;
    }
}
