package yufang.ground.deadlines;

import org.jspecify.annotations.Nullable;
import yufang.shared.EntityId;
import yufang.shared.Wording;

/**
 * A piece of work that somebody has to do next.
 *
 * @param subject what it is about; {@code act} what is to be done with it: both together name it
 * @param title what the work list says
 * @param href where it is done
 * @param step of the nine, 0 where it belongs to none
 * @param until by when, null where no term runs
 */
public record Work(
        EntityId subject,
        String act,
        Addressee to,
        Wording title,
        String href,
        int step,
        @Nullable Term until) {

    public static Work of(EntityId subject, String act, Addressee to, Wording title, String href, int step) {
        return new Work(subject, act, to, title, href, step, null);
    }

    public Work until(Term term) {
        return new Work(subject, act, to, title, href, step, term);
    }
}
