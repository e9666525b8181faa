package yufang.year.planning;

import java.util.List;
import yufang.shared.Wording;
import yufang.shared.quantity.Measure;

/**
 * What the plan promises under one clause (交付项), as it stands in one version.
 *
 * @param measures without weights: those are the contract's
 */
public record PlannedDeliverable(
        DeliverableId id,
        DeliverableKind kind,
        String title,
        String particulars,
        String targetGroup,
        List<Measure> measures) {

    public PlannedDeliverable {
        measures = List.copyOf(measures);
    }

    /** A measure in words, with what it looks at: "for each: 40 to 120 persons". */
    public static Wording said(Measure measure) {
        var words = measure.wording();
        var scoped = measure.isTotal() ? words : Wording.of("planning.measure.each-said", words);
        var condition = measure.condition();
        if (condition == null) return scoped;
        return Wording.of(
                "planning.measure.where",
                scoped,
                condition.fact().word(),
                Wording.word("planning.measure.comparison", condition.comparison()),
                condition.fact().scale().isOrdered()
                        ? Wording.of("planning.level." + condition.value())
                        : condition.value());
    }

    /** What the whole obligation is held to; a deliverable without one could never be counted. */
    public List<Measure> totals() {
        return measures.stream().filter(Measure::isTotal).toList();
    }
}
