package yufang.year.acceptance.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.Points;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.AcceptanceStatus;

/**
 * An acceptance in the list.
 *
 * @param total of the latest conclusion that still stands
 */
public record CaseRow(
        AcceptanceCaseId id,
        String title,
        String contractNumber,
        String providerName,
        AcceptanceStatus status,
        int application,
        LocalDate appliedOn,
        @Nullable Points total) {}
