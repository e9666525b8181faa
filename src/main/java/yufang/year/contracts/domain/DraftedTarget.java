package yufang.year.contracts.domain;

import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.MeasureId;
import yufang.year.contracts.ContractTarget;
import yufang.year.planning.PerformanceTarget;

/**
 * A performance target that a contract has taken over from the plan.
 *
 * @param source null until somebody has said where its figure comes from
 * @param measure the total whose figure it is, where it comes from the ledger
 */
public record DraftedTarget(
        PerformanceTarget target,
        @Nullable TargetSource source,
        @Nullable MeasureId measure) {

    /** As the plan sets it: who judges is known, where a figure comes from is not. */
    static DraftedTarget of(PerformanceTarget target) {
        return new DraftedTarget(
                target, target.how() == PerformanceTarget.How.JUDGED ? TargetSource.JUDGED : null, null);
    }

    /** As later steps read it. */
    public ContractTarget agreed() {
        return new ContractTarget(target, measure);
    }
}
