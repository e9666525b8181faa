package yufang.year.planning.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.domain.CirculationId;
import yufang.year.planning.domain.ItemStatus;
import yufang.year.planning.domain.OpinionId;
import yufang.year.planning.domain.OpinionItemId;
import yufang.year.planning.domain.OpinionStatus;

/**
 * What one member unit was asked and said.
 *
 * @param title of the plan as it was circulated
 * @param until null while the calendar of that year is not loaded
 */
public record OpinionRow(
        OpinionId id,
        int version,
        PlanVersionId plan,
        CirculationId circulation,
        String year,
        String title,
        String unit,
        OpinionStatus status,
        LocalDate askedOn,
        @Nullable LocalDate until,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        List<Item> items) {

    public OpinionRow {
        items = List.copyOf(items);
    }

    /** One thing that the unit wants changed. */
    public record Item(
            OpinionItemId id,
            int version,
            String said,
            ItemStatus status,
            @Nullable String reason) {}
}
