package yufang.year.delivery.domain;

import java.util.HashMap;
import java.util.Map;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.SubjectKind;

/** What the provider says of a unit at once: figures, and rosters that stand already. */
record Saying(Map<MeasureId, Figure> figures, Map<SubjectKind, RosterId> rosters) {

    static final Saying NOTHING = new Saying(Map.of(), Map.of());

    Saying {
        figures = Map.copyOf(figures);
        rosters = Map.copyOf(rosters);
    }

    Saying with(Map<MeasureId, Figure> others) {
        return new Saying(others, rosters);
    }

    Saying with(SubjectKind kind, RosterId roster) {
        var more = new HashMap<>(rosters);
        more.put(kind, roster);
        return new Saying(figures, more);
    }
}
