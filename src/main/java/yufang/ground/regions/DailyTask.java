package yufang.ground.regions;

import java.time.LocalDate;

/**
 * What the calendar does by itself in a region when a business day begins: a term ends, a report falls due. Runs in one
 * transaction with all tasks of that day, once.
 */
public interface DailyTask {

    /** As it stands in the trail. */
    String name();

    void on(LocalDate day);
}
