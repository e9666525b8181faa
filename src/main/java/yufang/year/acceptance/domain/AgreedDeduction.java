package yufang.year.acceptance.domain;

import java.util.List;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.quantity.DeductionLine.Cause;

/**
 * A deduction that the contract agrees besides shortfalls.
 *
 * @param cause late or penalty; what an obligation lacks is computed, never stated
 * @param particulars what happened, such as two monthly reports that came late
 * @param term where the contract says so
 * @param amount in yuan, more than zero
 */
public record AgreedDeduction(Cause cause, String particulars, String term, Money amount) {

    List<Problem> problems() {
        if (cause == Cause.SHORTFALL) {
            return List.of(Problem.of("acceptance.deduction.computed").at("cause"));
        }
        return amount.compareTo(Money.ZERO) <= 0
                ? List.of(Problem.of("form.bad.not-positive").at("amount"))
                : List.of();
    }
}
