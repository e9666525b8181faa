package yufang.year.planning;

import org.jspecify.annotations.Nullable;

/**
 * When and where services are rendered, for all sub-projects of a version.
 *
 * @param months from signing on, within which all services are rendered; null where the plan leaves it open
 * @param area null where the plan leaves it open
 */
public record ServiceFrame(
        @Nullable Integer months, @Nullable String area) {}
