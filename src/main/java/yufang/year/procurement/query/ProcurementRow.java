package yufang.year.procurement.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.ProcurementStatus;

/**
 * A line of the agency's list of procurements.
 *
 * @param provider the one that was chosen, where it is decided
 */
public record ProcurementRow(
        ProcurementId id,
        String year,
        String title,
        int attempt,
        @Nullable Money ceiling,
        LocalDate receiveUntil,
        ProcurementStatus status,
        @Nullable String provider) {}
