package yufang.year.delivery.domain;

import java.util.List;

/**
 * A roster that was taken over.
 *
 * @param doubtful lines of the pasted text whose number has a wrong check digit
 */
public record RosterTaken(int entries, List<Integer> doubtful) {

    public RosterTaken {
        doubtful = List.copyOf(doubtful);
    }
}
