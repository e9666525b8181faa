package yufang.year.procurement.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.year.procurement.domain.Seat;
import yufang.year.procurement.domain.SeatId;
import yufang.year.procurement.domain.SeatStatus;
import yufang.year.procurement.domain.SheetStatus;

/**
 * A member of a panel as the agency's page lists him.
 *
 * @param replaces the name of who stepped down and in whose place he was called
 * @param vacant he stepped down, and nobody was called in his place
 * @param sheet null until he has declared that he has no interest
 */
public record SeatRow(
        SeatId id,
        int version,
        String name,
        Seat.Kind kind,
        String from,
        String recommendedBy,
        @Nullable String replaces,
        SeatStatus status,
        @Nullable LocalDate clearedOn,
        @Nullable LocalDate recusedOn,
        @Nullable String recusal,
        boolean vacant,
        @Nullable SheetStatus sheet) {}
