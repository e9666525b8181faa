package yufang.year.acceptance.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.Fraction;
import yufang.shared.quantity.FrozenFigures;
import yufang.shared.quantity.Points;
import yufang.shared.quantity.TargetScore;
import yufang.year.contracts.ContractTarget;
import yufang.year.planning.PerformanceTarget;

/**
 * A performance target with everything that its score is made of.
 *
 * @param frozen the total of the frozen ledger that it names; null where it names none
 * @param stated the confirmed figure of a document; null where the ledger has it, experts judge, or nobody confirmed
 *     one
 * @param sheets of the locked sheets, in the order of the seats; empty where it is not judged or they are still sealed
 */
public record ScoredTarget(
        ContractTarget target,
        @Nullable FrozenFigures frozen,
        @Nullable StatedFigure stated,
        List<Points> sheets) {

    public ScoredTarget {
        sheets = List.copyOf(sheets);
    }

    public boolean isJudged() {
        return target.target().how() == PerformanceTarget.How.JUDGED;
    }

    /** True where somebody has to enter its figure with a document. */
    public boolean needsDocument() {
        return !isJudged() && target.measure() == null;
    }

    /** Empty while something of it is missing. */
    public Optional<TargetScore> score() {
        var weight = target.target().weight();
        if (isJudged()) return sheets.isEmpty() ? Optional.empty() : Optional.of(TargetScore.judged(weight, sheets));
        var aim = target.target().target();
        if (aim == null) return Optional.empty();
        return figure().map(figure -> TargetScore.computed(weight, figure, scale().fraction(aim)));
    }

    /** Unrounded; of a share from the ledger, how far the total was kept. */
    public Optional<Fraction> figure() {
        if (frozen != null) {
            return Optional.of(
                    scale().isShare()
                            ? frozen.fulfilment()
                            : Fraction.of(frozen.verified().value()));
        }
        return Optional.ofNullable(stated).map(StatedFigure::fraction);
    }

    public TargetScale scale() {
        return TargetScale.of(target.target());
    }
}
