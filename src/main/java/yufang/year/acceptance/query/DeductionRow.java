package yufang.year.acceptance.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.quantity.DeductionLine;
import yufang.year.acceptance.DeductionId;
import yufang.year.acceptance.domain.DeductionStatus;
import yufang.year.contracts.ObligationId;

/** A deduction with who proposed it and who decided. */
public record DeductionRow(
        DeductionId id,
        int version,
        int application,
        DeductionLine.Cause cause,
        @Nullable ObligationId obligation,
        String particulars,
        @Nullable String term,
        Money amount,
        DeductionStatus status,
        LocalDate proposedOn,
        String proposedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String rejection) {}
