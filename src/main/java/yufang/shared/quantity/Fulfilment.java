package yufang.shared.quantity;

/**
 * How far a total has been kept.
 *
 * @param measure a total
 * @param verified what the agency has verified, {@code v}; what the bound promises is {@code r}
 */
public record Fulfilment(Measure measure, Figure verified) {

    public Fulfilment {
        if (!measure.isTotal()) {
            throw new IllegalArgumentException("Held for each unit, not as a total: " + measure);
        }
    }

    /** {@code min(1, v ÷ r)}, unrounded; of an {@code AT_MOST} 1 where it is kept and 0 where it is not. */
    public Fraction fraction() {
        if (isCeiling()) return measure.bound().isKeptBy(verified) ? Fraction.ONE : Fraction.ZERO;
        return Fraction.of(verified, required()).min(Fraction.ONE);
    }

    public Figure required() {
        return measure.bound().figure();
    }

    /** What is missing; an {@code AT_MOST} misses nothing. */
    public Figure shortfall() {
        return isCeiling() ? Figure.ZERO : required().above(verified);
    }

    /** What was done beyond the promise: shown, never paid. */
    public Figure surplus() {
        return isCeiling() ? Figure.ZERO : verified.above(required());
    }

    /** By how much an {@code AT_MOST} was broken. */
    public Figure excess() {
        return isCeiling() ? verified.above(required()) : Figure.ZERO;
    }

    /** @throws IllegalStateException in a plan, where nothing has a weight yet */
    Fraction weighted() {
        var weight = measure.weight();
        if (weight == null) {
            throw new IllegalStateException("No weight: " + measure);
        }
        return weight.fraction().times(fraction());
    }

    private boolean isCeiling() {
        return measure.bound().kind() == Bound.Kind.AT_MOST;
    }
}
