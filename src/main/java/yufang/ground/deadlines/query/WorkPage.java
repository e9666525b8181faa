package yufang.ground.deadlines.query;

import java.time.LocalDate;
import java.util.List;

/**
 * One page of somebody's work list with the figures of the whole.
 *
 * @param today the business day of the region
 * @param overdue items whose day has passed
 * @param soon items due within the week from today
 */
public record WorkPage(LocalDate today, List<WorkRow> rows, int total, int overdue, int soon) {

    public WorkPage {
        rows = List.copyOf(rows);
    }
}
