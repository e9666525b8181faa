package yufang.year.planning.domain;

/**
 * What the year before taught.
 *
 * @param source where it stands: the acceptance report of last year
 * @param reason why it is adopted or not; always said
 */
public record Lesson(PlanLineId id, String said, String source, boolean adopted, String reason) {}
