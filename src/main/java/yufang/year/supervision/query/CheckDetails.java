package yufang.year.supervision.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.supervision.SpotCheckId;
import yufang.year.supervision.domain.CheckStatus;
import yufang.year.supervision.domain.Sighting;

/**
 * A spot check as its page shows it.
 *
 * @param about the unit that was looked at, or the project where it was none
 */
public record CheckDetails(
        SpotCheckId id,
        int version,
        ContractId contract,
        String provider,
        @Nullable UnitId unit,
        String about,
        Sighting sighting,
        CheckStatus status,
        String recordedBy,
        @Nullable String concludedBy,
        @Nullable LocalDate concludedOn,
        @Nullable String rulesVersion,
        List<FindingRow> findings) {

    public CheckDetails {
        findings = List.copyOf(findings);
    }
}
