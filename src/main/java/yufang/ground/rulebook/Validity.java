package yufang.ground.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a value holds, first and last included; null where none is stated on that side. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Validity UNLIMITED = new Validity(null, null);

    public Validity {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A validity ends before it begins: " + from + " to " + until);
        }
    }

    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Validity other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Validity other) {
        return until != null && other.from != null && until.isBefore(other.from);
    }
}
