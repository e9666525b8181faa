package yufang.year.payments.domain;

import yufang.shared.Money;
import yufang.shared.Percentage;
import yufang.shared.quantity.Balance;

/**
 * What a payment comes to: computed from the contract, its deductions and what was paid before, never typed.
 *
 * @param advance the contract's share for the advance
 * @param balance without the payment itself that is asked about
 */
public record AmountDue(PaymentKind kind, Percentage advance, Balance balance) {

    /** In yuan, never negative. */
    public Money amount() {
        return switch (kind) {
            // An advance that the bank returned after the balance was paid is never more than what is left.
            case ADVANCE -> agreed().min(balance.payable());
            case BALANCE -> balance.payable();
        };
    }

    /** The contract's percentage of its total; for the balance it is only shown beside the amount. */
    public Money agreed() {
        return switch (kind) {
            case ADVANCE -> advance.of(balance.contractTotal());
            case BALANCE -> balance.agreed();
        };
    }

    /** What the provider has to give back, where he has received more than the work was worth. */
    public Money claim() {
        return balance.toRecover();
    }
}
