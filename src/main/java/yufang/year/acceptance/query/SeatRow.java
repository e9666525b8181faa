package yufang.year.acceptance.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.year.acceptance.domain.PanelSeatId;
import yufang.year.acceptance.domain.SheetStatus;

/** A seat on the panel: who sits there and how far he is, never how he scores. */
public record SeatRow(
        PanelSeatId id,
        int version,
        String name,
        String recommendedBy,
        SheetStatus status,
        @Nullable LocalDate declaredOn,
        @Nullable LocalDate lockedOn,
        @Nullable String reason) {}
