package yufang.ground.deadlines.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Wording;

/** A line of somebody's work list. */
public record WorkRow(
        Wording title,
        String href,
        int step,
        String from,
        LocalDate openedOn,
        @Nullable LocalDate due,
        @Nullable Integer unknownYear) {}
