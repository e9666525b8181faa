package yufang.year.acceptance.query;

import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.Points;
import yufang.year.contracts.ContractTarget;

/** A target on an expert’s own sheet; without a score while he has given none. */
public record SheetScoreRow(
        ContractTarget target,
        @Nullable Points score,
        @Nullable String remark) {}
