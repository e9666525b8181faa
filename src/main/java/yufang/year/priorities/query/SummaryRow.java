package yufang.year.priorities.query;

import org.jspecify.annotations.Nullable;
import yufang.year.priorities.IndustryRowId;
import yufang.year.priorities.domain.IndustryFigures;

/** A row of the data summary; its rates are asked of the figures. */
public record SummaryRow(
        IndustryRowId id, String name, @Nullable String code, IndustryFigures figures, String source) {}
