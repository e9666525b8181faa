package yufang.year.supervision.query;

import java.time.LocalDate;
import yufang.year.contracts.ContractId;
import yufang.year.supervision.SpotCheckId;
import yufang.year.supervision.domain.CheckStatus;

/**
 * A line of the list of spot checks.
 *
 * @param findings of them {@code open} are not closed
 */
public record CheckRow(
        SpotCheckId id,
        ContractId contract,
        String provider,
        String about,
        LocalDate day,
        String place,
        CheckStatus status,
        int findings,
        int open) {}
