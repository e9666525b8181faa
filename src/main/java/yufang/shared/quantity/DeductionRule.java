package yufang.shared.quantity;

import java.util.List;
import yufang.shared.Money;
import yufang.shared.RuleViolated;

/** What the contract takes off an obligation's amount for what is missing. */
public sealed interface DeductionRule {

    /** What holds where the contract says nothing else. */
    DeductionRule PRO_RATA = new ProRata();

    DeductionRule NONE = new None();

    static DeductionRule perMissing(Money price) {
        return new PerMissing(price);
    }

    /** Never negative, never more than the amount, rounded half up to the fen once. */
    Money deduction(Money amount, List<Fulfilment> totals);

    /** The amount × (1 − the sum of weight × fulfilment). */
    record ProRata() implements DeductionRule {

        @Override
        public Money deduction(Money amount, List<Fulfilment> totals) {
            var kept = totals.stream().map(Fulfilment::weighted).reduce(Fraction.ZERO, Fraction::plus);
            return Fraction.ONE.minus(kept).share(amount);
        }
    }

    /**
     * A price for each one missing, up to the amount.
     *
     * @param price in yuan, above zero
     */
    record PerMissing(Money price) implements DeductionRule {

        public PerMissing {
            if (!price.exceeds(Money.ZERO)) {
                throw RuleViolated.because("quantity.deduction.price");
            }
        }

        @Override
        public Money deduction(Money amount, List<Fulfilment> totals) {
            var missing = totals.stream().map(Fulfilment::shortfall).reduce(Figure.ZERO, Figure::plus);
            return amount.min(price.times(missing.value()));
        }
    }

    /** Nothing, whatever is missing. */
    record None() implements DeductionRule {

        @Override
        public Money deduction(Money amount, List<Fulfilment> totals) {
            return Money.ZERO;
        }
    }
}
