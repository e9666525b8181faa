package yufang.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in percent: {@code Percentage.of("3")} of 86,450,000.00 yuan is 2,593,500.00 yuan. */
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {

    private static final int HUNDRED = 2;

    public Percentage {
        percent = percent.stripTrailingZeros();
    }

    public static Percentage of(String percent) {
        return new Percentage(new BigDecimal(percent));
    }

    /** Rounded half up to the fen. */
    public Money of(Money amount) {
        return new Money(amount.yuan().multiply(percent).movePointLeft(HUNDRED).setScale(2, RoundingMode.HALF_UP));
    }

    public Percentage plus(Percentage other) {
        return new Percentage(percent.add(other.percent));
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return percent.hashCode();
    }

    @Override
    public String toString() {
        return percent.toPlainString() + "%";
    }
}
