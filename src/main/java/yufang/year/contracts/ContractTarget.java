package yufang.year.contracts;

import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.MeasureId;
import yufang.year.planning.PerformanceTarget;

/**
 * A performance target that the contract takes over from the plan, and where its figure comes from.
 *
 * @param measure the total whose verified figure it is; null where the figure comes with a document (an examination, a
 *     questionnaire) or experts judge
 */
public record ContractTarget(
        PerformanceTarget target, @Nullable MeasureId measure) {}
