package yufang.journeys;

/**
 * A form that tests fill with nonsense.
 *
 * @param route the declared path, such as {@code /money/budgets/{id}/submission}
 * @param who has it on his desk, by the name of a trying-out account
 * @param page where it stands
 */
public record FormSample(String route, String who, String page) {}
