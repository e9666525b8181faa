package yufang.year.budget.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.year.budget.FundBaseId;
import yufang.year.budget.domain.FundBaseStatus;

/** A fund base as its page shows it. */
public record FundBaseDetails(
        FundBaseId id,
        int version,
        String year,
        Money collected,
        String source,
        FundBaseStatus status,
        String enteredBy,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String returnReason,
        @Nullable String rulesVersion) {}
