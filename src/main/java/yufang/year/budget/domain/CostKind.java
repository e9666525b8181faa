package yufang.year.budget.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a cost line pays for: a row of the table of cost kinds.
 *
 * @param purpose null where lines of this kind can be for either
 * @param fundable false where the prevention fee never pays it (plan M-6)
 */
public record CostKind(String code, @Nullable Purpose purpose, boolean fundable) {}
