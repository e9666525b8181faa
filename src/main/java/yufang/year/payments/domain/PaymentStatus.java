package yufang.year.payments.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/**
 * Where a payment stands. The table below is the whole lifecycle: who was refused, or whose money came back, asks anew,
 * and that is another case, which names this one.
 */
public enum PaymentStatus {
    REQUESTED,
    CHECKED,
    SECONDED,
    PAID,
    REJECTED,
    RETURNED_BY_BANK;

    private static final Map<PaymentStatus, Set<PaymentStatus>> NEXT = new EnumMap<>(Map.of(
            REQUESTED, Set.of(CHECKED, REJECTED),
            CHECKED, Set.of(SECONDED, REJECTED),
            SECONDED, Set.of(PAID, REJECTED),
            PAID, Set.of(RETURNED_BY_BANK),
            REJECTED, Set.of(),
            RETURNED_BY_BANK, Set.of()));

    /** Somebody still has to do something with it. */
    public static Set<PaymentStatus> openOnes() {
        return EnumSet.of(REQUESTED, CHECKED, SECONDED);
    }

    public boolean isOpen() {
        return openOnes().contains(this);
    }

    /** Open or paid: there is one such case of a contract and kind. */
    public boolean stands() {
        return isOpen() || this == PAID;
    }

    /** Whose turn it is. */
    public Optional<Role> turn() {
        return switch (this) {
            case REQUESTED -> Optional.of(Role.AGENCY_OFFICER);
            case CHECKED -> Optional.of(Role.AGENCY_REVIEWER);
            case SECONDED -> Optional.of(Role.AGENCY_CASHIER);
            case PAID, REJECTED, RETURNED_BY_BANK -> Optional.empty();
        };
    }

    public boolean canBecome(PaymentStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    PaymentStatus become(PaymentStatus next) {
        if (!canBecome(next)) {
            throw RuleViolated.because("payments.closed-step", Wording.word("payments.status", this));
        }
        return next;
    }
}
