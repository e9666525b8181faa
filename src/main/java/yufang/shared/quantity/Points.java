package yufang.shared.quantity;

import java.math.BigDecimal;
import yufang.shared.RuleViolated;

/** Points of an acceptance: weights, sheets, scores, the pass mark. Never negative, two decimals at most. */
public record Points(BigDecimal value) implements Comparable<Points> {

    public static final Points ZERO = Points.of("0");
    public static final Points HUNDRED = Points.of("100");

    /** @throws RuleViolated outside of that */
    public Points {
        if (value.signum() < 0 || value.stripTrailingZeros().scale() > 2) {
            throw RuleViolated.because("quantity.points.range", value.toPlainString());
        }
        value = value.setScale(2);
    }

    public static Points of(String value) {
        return new Points(new BigDecimal(value));
    }

    /** Rounded half up to two decimals. */
    static Points rounded(Fraction value) {
        return new Points(value.rounded(2));
    }

    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    public boolean exceeds(Points other) {
        return compareTo(other) > 0;
    }

    Fraction fraction() {
        return Fraction.of(value);
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
