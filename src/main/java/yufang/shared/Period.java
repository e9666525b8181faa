package yufang.shared;

import java.time.LocalDate;

/** Days from the first to the last, both counted. */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends before it begins: " + first + " to " + last);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
