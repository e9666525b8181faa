package yufang.shared.quantity;

import java.math.BigDecimal;
import yufang.shared.RuleViolated;

/** The share of an obligation's amount that hangs on a measure: more than 0, at most 1. */
public record Weight(BigDecimal share) {

    public static final Weight ALL = Weight.of("1");

    /** @throws RuleViolated outside of that; a weight of nothing would drop the measure from the promise */
    public Weight {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw RuleViolated.because("quantity.weight.range", share.toPlainString());
        }
        share = share.stripTrailingZeros();
    }

    public static Weight of(String share) {
        return new Weight(new BigDecimal(share));
    }

    Fraction fraction() {
        return Fraction.of(share);
    }

    @Override
    public String toString() {
        return share.toPlainString();
    }
}
