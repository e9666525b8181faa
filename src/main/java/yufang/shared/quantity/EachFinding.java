package yufang.shared.quantity;

import org.jspecify.annotations.Nullable;

/**
 * How one unit stands to a measure that each unit must keep.
 *
 * @param figure that was looked at; null where nobody stated one, which keeps nothing
 */
public record EachFinding(
        UnitId unit, Measure measure, @Nullable Figure figure) {

    public boolean isKept() {
        return figure != null && measure.bound().isKeptBy(figure);
    }
}
