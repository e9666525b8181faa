package yufang.year.delivery;

import java.util.Map;
import java.util.Set;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.SubjectKey;
import yufang.shared.quantity.UnitId;

/**
 * What a finding takes off a verified unit: lower figures, and subjects that were not there.
 *
 * @param reason what was seen, in words
 */
public record Lowering(
        UnitId unit, FindingReference finding, String reason, Map<MeasureId, Figure> figures, Set<SubjectKey> struck) {

    public Lowering {
        figures = Map.copyOf(figures);
        struck = Set.copyOf(struck);
    }
}
