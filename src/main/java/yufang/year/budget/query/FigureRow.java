package yufang.year.budget.query;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.budget.domain.FigureStatus;

/** A line of the list of fund bases, or of entries of the fund budget. */
public record FigureRow(
        UUID id,
        String year,
        Money amount,
        FigureStatus status,
        String enteredBy,
        String source,
        @Nullable LocalDate decidedOn) {}
