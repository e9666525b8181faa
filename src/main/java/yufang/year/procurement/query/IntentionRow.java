package yufang.year.procurement.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.procurement.IntentionId;
import yufang.year.procurement.domain.IntentionStatus;

/** A line of the list of intentions. */
public record IntentionRow(
        IntentionId id,
        String year,
        String title,
        Money estimate,
        LocalDate expectedMonth,
        LocalDate publishedOn,
        IntentionStatus status,
        @Nullable String subProject) {}
