package yufang.drill;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry that a person left in the trail, as the table has it. */
record TrailRow(
        long id,
        String act,
        UUID subject,
        String arguments,
        @Nullable String reason) {

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
}
