package yufang.year.budget.domain;

import java.math.BigDecimal;
import yufang.shared.Money;
import yufang.shared.Wording;

/**
 * What a cost line says.
 *
 * @param kind code of the table of cost kinds
 * @param unitPrice in yuan, more than zero
 * @param quantity more than zero, at most three decimals
 * @param basis where the unit price comes from
 */
public record CostItem(
        String title, String kind, Purpose purpose, Money unitPrice, BigDecimal quantity, String unit, String basis) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_UNIT = 20;
    public static final int LONGEST_BASIS = 300;
    static final int DECIMALS = 3;

    public CostItem {
        quantity = quantity.setScale(DECIMALS);
    }

    /** Unit price × quantity, rounded half up to the fen; computed, never stored. */
    public Money amount() {
        return unitPrice.times(quantity);
    }

    static Wording word(String kind) {
        return Wording.of("budget.cost-kind." + kind);
    }
}
