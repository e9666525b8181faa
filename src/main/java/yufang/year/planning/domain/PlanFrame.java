package yufang.year.planning.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a version of the plan says as a whole.
 *
 * @param principles how the programme is carried out, who leads it, who takes part
 * @param projectMonths how long the programme lasts, 1 to 60
 * @param serviceMonths within how many months from signing all services are rendered, 1 to 60
 */
public record PlanFrame(
        String title,
        @Nullable String principles,
        @Nullable Integer projectMonths,
        @Nullable Integer serviceMonths,
        @Nullable String serviceArea) {

    static PlanFrame titled(String title) {
        return new PlanFrame(title, null, null, null, null);
    }
}
