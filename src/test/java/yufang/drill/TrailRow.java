package yufang.drill;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that a person left in the trail, as the table has it.
 *
 * @param ordinal the how manieth of its act on its subject since the clients began, from 1
 */
record TrailRow(
        long id,
        String act,
        UUID subject,
        String arguments,
        @Nullable String reason,
        int ordinal) {

    /** The only one of its act on its subject. */
    TrailRow(long id, String act, UUID subject, String arguments, @Nullable String reason) {
        this(id, act, subject, arguments, reason, 1);
    }

    /** Whether the act's arguments hold this amount. */
    boolean tells(String wanted, String amount) {
        return act.equals(wanted) && arguments.contains("\"" + amount + "\"");
    }

    boolean says(String wanted, String because) {
        return act.equals(wanted) && because.equals(reason);
    }

    boolean concerns(String wanted, UUID thing) {
        return act.equals(wanted) && subject.equals(thing);
    }

    /** Where nothing else tells one act on a thing from the next. */
    boolean isNth(String wanted, UUID thing, int number) {
        return concerns(wanted, thing) && ordinal == number;
    }
}
