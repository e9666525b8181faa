package yufang.shared.quantity;

import java.math.BigDecimal;

/** A number of people, copies, minutes: exact, never negative, the same whether written 9.5 or 9.50. */
public record Figure(BigDecimal value) implements Comparable<Figure> {

    public static final Figure ZERO = Figure.of(0);
    public static final Figure ONE = Figure.of(1);

    public Figure {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A figure is never negative: " + value.toPlainString());
        }
        value = value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    public static Figure of(long figure) {
        return new Figure(BigDecimal.valueOf(figure));
    }

    public static Figure of(String figure) {
        return new Figure(new BigDecimal(figure));
    }

    public Figure plus(Figure other) {
        return new Figure(value.add(other.value));
    }

    /** By how much it is more than the other; zero where it is not. */
    public Figure above(Figure other) {
        return exceeds(other) ? new Figure(value.subtract(other.value)) : ZERO;
    }

    public Figure min(Figure other) {
        return exceeds(other) ? other : this;
    }

    public boolean exceeds(Figure other) {
        return compareTo(other) > 0;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isWhole() {
        return value.scale() == 0;
    }

    @Override
    public int compareTo(Figure other) {
        return value.compareTo(other.value);
    }

    /** As an argument of a sentence, where whole numbers are grouped and others are not. */
    public Object said() {
        return isWhole() && value.precision() <= 18 ? value.longValueExact() : toString();
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
