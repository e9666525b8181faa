package yufang.year.payments.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Where the statement stands that the bank returned a payment. */
public enum BankReturnStatus {
    STATED,
    CONFIRMED,
    REFUSED;

    private static final Map<BankReturnStatus, Set<BankReturnStatus>> NEXT =
            new EnumMap<>(Map.of(STATED, Set.of(CONFIRMED, REFUSED), CONFIRMED, Set.of(), REFUSED, Set.of()));

    public boolean canBecome(BankReturnStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    BankReturnStatus become(BankReturnStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("payments.return.closed-step", Wording.word("payments.return.status", this));
        }
        return next;
    }
}
