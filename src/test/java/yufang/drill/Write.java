package yufang.drill;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yufang.testing.Answer;
import yufang.testing.FilledForm;

/**
 * One form that is sent, and how to recognise that it was carried out.
 *
 * @param route as the route table names it
 * @param trail true for the one entry that it leaves in the trail
 * @param sha256 of the file that goes with it; null where there is none. No two writes upload the same content
 */
record Write(
        String route,
        FilledForm form,
        Predicate<TrailRow> trail,
        @Nullable String sha256) {

    static Write of(String route, FilledForm form, Predicate<TrailRow> trail) {
        return new Write(route, form, trail, null);
    }

    /** Sends it without following where it leads; sent again, its token is the same. */
    Answer send() {
        return form.sendOnce();
    }

    static boolean carriedOut(Answer answer) {
        return answer.status() == 302 && !answer.location().startsWith("/sign-in");
    }

    @Override
    public String toString() {
        return route + " with token " + form.value("token");
    }
}
