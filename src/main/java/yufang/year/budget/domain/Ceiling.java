package yufang.year.budget.domain;

import yufang.shared.Money;
import yufang.shared.Percentage;
import yufang.shared.RuleReference;

/**
 * How much a year’s prevention fee may come to: a share of the contributions collected in the year before.
 *
 * @param rule the share stands on; its source is the province’s document where that raised it
 */
public record Ceiling(Money collected, Percentage share, RuleReference rule) {

    /** Rounded half up to the fen. */
    public Money amount() {
        return share.of(collected);
    }
}
