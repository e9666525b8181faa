package yufang.shared.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;

/**
 * The ledger of an obligation as it stood when the application was accepted for review. What the case that passed has
 * frozen is what is paid.
 */
public record FrozenLedger(List<FrozenFigures> lines) {

    /** @throws IllegalArgumentException where a measure comes twice */
    public FrozenLedger {
        lines = List.copyOf(lines);
        if (lines.stream().map(FrozenFigures::measure).distinct().count() < lines.size()) {
            throw new IllegalArgumentException("A measure frozen twice: " + lines);
        }
    }

    /**
     * A measure whose figures are not what they were.
     *
     * @param frozen null where the measure was not there then
     * @param recomputed null where it is not there any more
     */
    public record Drift(
            MeasureId measure,
            @Nullable FrozenFigures frozen,
            @Nullable FrozenFigures recomputed) {}

    /** Where a recomputation arrives at other figures; empty while the freeze holds. */
    public List<Drift> driftFrom(Ledger recomputed) {
        var then = byMeasure(lines);
        var now = byMeasure(recomputed.freeze().lines());
        return Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(measure -> new Drift(measure, then.get(measure), now.get(measure)))
                .filter(drift -> !Objects.equals(drift.frozen(), drift.recomputed()))
                .toList();
    }

    /**
     * What the contract takes off for what was missing when this was frozen.
     *
     * @throws IllegalArgumentException where the terms are not those it was frozen under
     */
    public Money deduction(ObligationTerms terms) {
        var then = new HashMap<>(byMeasure(lines));
        var fulfilments = terms.totals().stream()
                .map(measure -> fulfilment(measure, then.remove(measure.id())))
                .toList();
        if (!then.isEmpty()) {
            throw new IllegalArgumentException("Not a total of these terms: " + then.keySet());
        }
        return terms.deduction(fulfilments);
    }

    private static Fulfilment fulfilment(Measure measure, @Nullable FrozenFigures frozen) {
        if (frozen != null) {
            var fulfilment = new Fulfilment(measure, frozen.verified());
            if (fulfilment.required().equals(frozen.required())
                    && fulfilment.fraction().equals(frozen.fulfilment())) {
                return fulfilment;
            }
        }
        throw new IllegalArgumentException("Frozen under other terms: " + measure + " " + frozen);
    }

    private static Map<MeasureId, FrozenFigures> byMeasure(List<FrozenFigures> lines) {
        return lines.stream().collect(Collectors.toMap(FrozenFigures::measure, Function.identity()));
    }
}
