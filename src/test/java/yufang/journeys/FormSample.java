package yufang.journeys;

import yufang.testing.FilledForm;

/**
 * A form that can be filled in on the way.
 *
 * @param route the declared path, such as {@code /money/budgets/{id}/submission}
 * @param who has it on his desk, by the name of a trying-out account
 * @param page where it stands
 */
public record FormSample(String route, String who, String page) {

    /** As it lies before whoever has it. */
    FilledForm form(Journey journey) {
        return journey.crew().get(who, page).formEnding(route.substring(route.lastIndexOf('/')));
    }
}
