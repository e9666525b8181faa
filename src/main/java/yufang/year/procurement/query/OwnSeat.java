package yufang.year.procurement.query;

import org.jspecify.annotations.Nullable;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.ProcurementStatus;
import yufang.year.procurement.domain.SeatId;
import yufang.year.procurement.domain.SeatStatus;
import yufang.year.procurement.domain.SheetStatus;

/**
 * A seat as its own member sees it.
 *
 * @param recommendedBy who recommended him
 * @param sheet null until he has declared that he has no interest
 * @param sheetVersion of the sheet, 0 where there is none
 */
public record OwnSeat(
        SeatId id,
        int version,
        ProcurementId procurement,
        String year,
        String title,
        ProcurementStatus procurementStatus,
        SeatStatus status,
        String recommendedBy,
        @Nullable String recusal,
        @Nullable SheetStatus sheet,
        int sheetVersion) {

    public String address() {
        return "/procurement/seats/" + id.value();
    }

    /** He may score now. */
    public boolean scores() {
        return procurementStatus == ProcurementStatus.SCORING
                && status == SeatStatus.CLEARED
                && sheet == SheetStatus.OPEN;
    }
}
