package yufang.year.budget.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.budget.domain.FigureStatus;

/** A figure of the fund as its page shows it. */
public record FigureDetails(
        UUID id,
        int version,
        String year,
        Money amount,
        String source,
        FigureStatus status,
        String enteredBy,
        @Nullable Decision decision) {

    /** What the second person decided; {@code on} is the business day. */
    public record Decision(
            String by,
            Instant at,
            LocalDate on,
            @Nullable String returnReason,
            @Nullable String rulesVersion) {}
}
