package yufang.year.procurement.query;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import yufang.year.procurement.domain.DemandStatus;

/**
 * Which demands are asked for; what makes no sense is taken as not said.
 *
 * @param year null for all
 * @param state name of a {@link DemandStatus}, or {@link #WAITING}; null for all
 */
public record DemandFilter(@Nullable Integer year, @Nullable String state) {

    /** Sub-projects of the plan in force for which nobody has drafted one. */
    public static final String WAITING = "WAITING";

    public static DemandFilter of(@Nullable String year, @Nullable String state) {
        return new DemandFilter(
                year != null && year.matches("20\\d\\d") ? Integer.valueOf(year) : null,
                state != null && isKnown(state) ? state : null);
    }

    private static boolean isKnown(String state) {
        return state.equals(WAITING)
                || Arrays.stream(DemandStatus.values())
                        .anyMatch(status -> status.name().equals(state));
    }
}
