package yufang.shared.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the provider states of a unit: what is planned, what was done, or what is claimed for it.
 *
 * @param figures per measure. Where the roster lists what a measure counts, it is computed from the roster and a figure
 *     beside it says nothing
 */
public record Statement(Map<MeasureId, Figure> figures, Roster roster) {

    /** Nothing stated yet. */
    public static final Statement NONE = new Statement(Map.of(), Roster.EMPTY);

    public Statement {
        figures = Map.copyOf(figures);
    }

    public static Statement of(MeasureId measure, Figure figure) {
        return NONE.and(measure, figure);
    }

    public static Statement of(List<Subject> roster) {
        return new Statement(Map.of(), Roster.of(roster));
    }

    public Statement and(MeasureId measure, Figure figure) {
        var more = new HashMap<>(figures);
        more.put(measure, figure);
        return new Statement(more, roster);
    }

    @Nullable
    Figure figure(Measure measure) {
        return figures.get(measure.id());
    }
}
