package yufang.year.planning;

import org.jspecify.annotations.Nullable;

/**
 * How long and where an issued version has the year carried out (M-1), which each contract keeps within.
 *
 * @param projectMonths how long a project lasts; null where the plan leaves it open
 * @param serviceMonths within how many months from signing all services are rendered
 */
public record PlannedScope(
        @Nullable Integer projectMonths,
        @Nullable Integer serviceMonths,
        @Nullable String serviceArea) {}
