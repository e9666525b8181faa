package yufang.shared.quantity;

import yufang.shared.Money;
import yufang.shared.RuleViolated;

/**
 * A confirmed deduction as the balance counts it.
 *
 * @param particulars what it is for: the obligation's title, or the contract's term
 */
public record DeductionLine(Cause cause, String particulars, Money amount) {

    /** Why money is taken off. */
    public enum Cause {
        /** Less was verified than an obligation asks for. */
        SHORTFALL,
        /** Something came late. */
        LATE,
        /** A penalty that the contract agrees. */
        PENALTY
    }

    /** @throws RuleViolated where it is negative */
    public DeductionLine {
        if (amount.isNegative()) {
            throw RuleViolated.because("quantity.balance.negative", amount);
        }
    }
}
