package yufang.year.delivery.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.Counting;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.Roster;
import yufang.shared.quantity.SubjectKind;
import yufang.shared.quantity.Unit;

/**
 * A figure that people are asked for once, though several measures may read it: at least 480 persons in all and 40 to
 * 120 in each session ask for the persons of this session.
 *
 * @param measures that read it, totals first
 */
public record Asked(List<Measure> measures) {

    public static final String PREFIX = "figure-";

    public Asked {
        measures = List.copyOf(measures);
    }

    /** Everything that the obligation counts of a unit, but for the unit itself. */
    public static List<Asked> of(ObligationTerms terms) {
        return all(terms).stream()
                .filter(asked -> asked.first().counted().counting() != Counting.UNITS)
                .toList();
    }

    /** What the agency types: the unit itself, and sums that no roster answers; who is counted is never typed. */
    public static List<Asked> ofVerification(ObligationTerms terms, Unit unit) {
        return all(terms).stream()
                .filter(asked -> asked.first().counted().counting() != Counting.DISTINCT)
                .filter(asked -> !asked.isAnsweredBy(unit.claimed().roster()))
                .toList();
    }

    private boolean isAnsweredBy(Roster roster) {
        var kind = subjects();
        return kind != null && roster.lists(kind);
    }

    private static List<Asked> all(ObligationTerms terms) {
        var groups = new LinkedHashMap<List<@Nullable Object>, List<Measure>>();
        for (var measure : sorted(terms)) {
            groups.computeIfAbsent(reads(measure), key -> new ArrayList<>()).add(measure);
        }
        return groups.values().stream().map(Asked::new).toList();
    }

    private static List<Measure> sorted(ObligationTerms terms) {
        var sorted = new ArrayList<>(terms.totals());
        sorted.addAll(terms.ofEachUnit());
        return sorted;
    }

    /** A condition on the unit chooses units; one on subjects asks for another figure of the same unit. */
    private static List<@Nullable Object> reads(Measure measure) {
        var condition = measure.condition();
        var ofSubjects = condition != null && condition.fact().of() != null ? condition : null;
        var key = new ArrayList<@Nullable Object>();
        key.add(measure.counted().key());
        key.add(ofSubjects);
        return key;
    }

    public Measure first() {
        return measures.getFirst();
    }

    public String field() {
        return PREFIX + first().id().value();
    }

    public boolean isOf(MeasureId id) {
        return measures.stream().anyMatch(measure -> measure.id().equals(id));
    }

    /** Null where no roster can answer it. */
    public @Nullable SubjectKind subjects() {
        return first().counted().subjects();
    }

    /** What the figure is asked of, such as persons that are team leaders; null for all. */
    public @Nullable Condition condition() {
        var condition = first().condition();
        return condition != null && condition.fact().of() != null ? condition : null;
    }

    /** The figure of the first measure that has one. */
    public @Nullable Figure in(Map<MeasureId, Figure> figures) {
        return measures.stream()
                .map(measure -> figures.get(measure.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Each measure with the figure that was given for the question that it reads. */
    public static Map<MeasureId, Figure> spread(Map<Asked, Figure> given) {
        var figures = new HashMap<MeasureId, Figure>();
        given.forEach((asked, figure) -> asked.measures().forEach(measure -> figures.put(measure.id(), figure)));
        return figures;
    }

    /** Half a person and half a session are none. */
    boolean isPossible(Figure figure) {
        return figure.isWhole() || first().counted().counting() == Counting.SUM;
    }
}
