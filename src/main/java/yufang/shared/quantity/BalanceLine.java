package yufang.shared.quantity;

import yufang.shared.Money;

/**
 * A line of the explanation of a balance.
 *
 * @param particulars what a deduction or payment was for; empty for the others
 * @param amount with the sign under which it is added: deductions and payments are negative
 */
public record BalanceLine(Entry entry, String particulars, Money amount) {

    /** What a line stands for. */
    public enum Entry {
        CONTRACT,
        SHORTFALL,
        LATE,
        PENALTY,
        PAID,
        /** What the lines before it add up to. */
        DUE,
        /** The contract's balance percentage of the contract's total, beside it. */
        AGREED,
        /** What has been paid so far beyond the rest of the contract's total, negative where it was less. */
        PAID_BEYOND,
        /** The agreed one less the one due. */
        DIFFERENCE
    }
}
