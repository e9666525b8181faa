package yufang.drill;

import java.util.UUID;
import java.util.function.Predicate;

/** The n-th entry of an act on one thing, where nothing in the entry tells one from another. Entries come by id. */
final class Nth implements Predicate<TrailRow> {

    private final String act;
    private final UUID subject;
    private final int number;
    private long last = -1;
    private int seen;

    /** @param number from 1 */
    Nth(String act, UUID subject, int number) {
        this.act = act;
        this.subject = subject;
        this.number = number;
    }

    /** A smaller id begins another pass over the trail. */
    @Override
    public boolean test(TrailRow row) {
        if (row.id() <= last) seen = 0;
        last = row.id();
        return row.concerns(act, subject) && ++seen == number;
    }
}
