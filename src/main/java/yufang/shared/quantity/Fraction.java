package yufang.shared.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import yufang.shared.Money;
import yufang.shared.Percentage;

/**
 * A quotient that is kept as such, so that nothing is rounded before the one rounding that the contract knows. 311 of
 * 320 stays {@code 311/320}. Always in lowest terms, the denominator positive.
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** @throws ArithmeticException where the denominator is zero */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction of nothing: " + numerator + "/0");
        }
        var common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * So much of the whole.
     *
     * @throws ArithmeticException where the whole is zero
     */
    public static Fraction of(Figure part, Figure whole) {
        return of(part.value()).dividedBy(of(whole.value()));
    }

    /**
     * So many of the whole, as in 150 of 182 hazards.
     *
     * @throws ArithmeticException where the whole is zero
     */
    public static Fraction of(long part, long whole) {
        return new Fraction(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    public static Fraction of(Percentage percentage) {
        return of(percentage.percent().movePointLeft(2));
    }

    /** Reads what {@link #toString()} wrote. */
    public static Fraction parse(String text) {
        var line = text.indexOf('/');
        if (line < 0) {
            throw new IllegalArgumentException("Not a fraction: " + text);
        }
        return new Fraction(new BigInteger(text.substring(0, line)), new BigInteger(text.substring(line + 1)));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient, which is again exact.
     *
     * @throws ArithmeticException where the other is zero
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) > 0 ? other : this;
    }

    /** So much of the amount, rounded half up to the fen. */
    public Money share(Money amount) {
        return new Money(times(of(amount.yuan())).rounded(2));
    }

    /** In percent, rounded half up to two decimals: for the eye, never for further arithmetic. */
    public Percentage percentage() {
        return new Percentage(times(of(100, 1)).rounded(2));
    }

    /** Rounded half up. */
    BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
