package yufang.year.planning;

import java.util.List;
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

    /** What the whole obligation is held to; a deliverable without one could never be counted. */
    public List<Measure> totals() {
        return measures.stream().filter(Measure::isTotal).toList();
    }
}
