package yufang.year.acceptance.domain;

import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.contracts.ObligationId;

/**
 * What the freeze takes off an obligation, with its arithmetic.
 *
 * @param amount null where the contract’s terms are no longer those of the freeze
 */
public record ComputedDeduction(
        ObligationId obligation,
        String title,
        @Nullable Money amount,
        @Nullable String arithmetic) {

    public boolean isNothing() {
        return Money.ZERO.equals(amount);
    }
}
