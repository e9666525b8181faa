package yufang.year.priorities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share in percent with two decimals, rounded half up: how many of a hundred insured were injured, or the ratio of
 * benefits paid to contributions collected (支缴率). It is computed whenever it is shown and stored nowhere.
 */
public record Rate(BigDecimal percent) implements Comparable<Rate> {

    private static final int HUNDRED = 2;

    public Rate {
        percent = percent.setScale(2, RoundingMode.HALF_UP);
    }

    /** Null, which is unknown, where one of them is unknown or nothing stands below the line. */
    public static @Nullable Rate of(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) return null;
        return new Rate(part.movePointRight(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP));
    }

    public static @Nullable Rate of(@Nullable Integer part, @Nullable Integer whole) {
        return of(part == null ? null : BigDecimal.valueOf(part), whole == null ? null : BigDecimal.valueOf(whole));
    }

    @Override
    public int compareTo(Rate other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String toString() {
        return percent.toPlainString();
    }
}
