package yufang.shared.quantity;

import yufang.shared.Money;
import yufang.shared.RuleViolated;

/**
 * Money that the provider has: paid, and not returned by the bank.
 *
 * @param particulars what it was: the advance, with the bank's reference
 */
public record PaidLine(String particulars, Money amount) {

    /** @throws RuleViolated where it is negative */
    public PaidLine {
        if (amount.isNegative()) {
            throw RuleViolated.because("quantity.balance.negative", amount);
        }
    }
}
