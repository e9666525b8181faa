package yufang.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in yuan, always with two decimals; it may be negative where something is to be given back. */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    public static final Money ZERO = Money.of("0");

    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    /** Rounded half up to the fen. */
    public static Money rounded(BigDecimal yuan) {
        return new Money(yuan.setScale(2, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    /** Unit price × quantity, rounded half up to the fen. */
    public Money times(BigDecimal quantity) {
        return rounded(yuan.multiply(quantity));
    }

    public Money min(Money other) {
        return exceeds(other) ? other : this;
    }

    public Money max(Money other) {
        return exceeds(other) ? this : other;
    }

    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
