package yufang.year.planning;

import org.jspecify.annotations.Nullable;

/**
 * When and where services are rendered, for all sub-projects of a version (M-1).
 *
 * @param projectMonths how long a project lasts; null where the plan leaves it open
 * @param months from signing on, within which all services are rendered; null where the plan leaves it open
 * @param area null where the plan leaves it open
 */
public record ServiceFrame(
        @Nullable Integer projectMonths,
        @Nullable Integer months,
        @Nullable String area) {}
