package yufang.shared.quantity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which units keep the measures of each unit, judged once and asked for every total. */
final class Verdicts {

    private final Map<UnitId, List<EachFinding>> byUnit;

    private Verdicts(Map<UnitId, List<EachFinding>> byUnit) {
        this.byUnit = byUnit;
    }

    /** What is planned is judged as planned: how it turns out later leaves the schedule alone. */
    static Verdicts asPlanned(List<Measure> measures, List<Unit> units) {
        var alive = units.stream().filter(unit -> Stage.SCHEDULED.holds(unit.state()));
        return of(measures, alive, unit -> List.of(Reading.of(unit.planned())));
    }

    /** What is carried out has one verdict in all later columns, by the best that is known of it. */
    static Verdicts asFound(List<Measure> measures, List<Unit> units) {
        var carriedOut = units.stream().filter(unit -> Stage.DONE.holds(unit.state()));
        return of(measures, carriedOut, Verdicts::bestKnownFirst);
    }

    /**
     * The verified figure, the claim while there is none, what was entered at carrying out where neither states one. A
     * verification from before a unit was submitted anew is not one any more.
     */
    private static List<Reading> bestKnownFirst(Unit unit) {
        var claimed = Reading.of(unit.claimed());
        var done = Reading.of(unit.done());
        return switch (unit.state()) {
            case VERIFIED -> List.of(Reading.verified(unit), claimed, done);
            case SUBMITTED, REJECTED -> List.of(claimed, done);
            case PLANNED, CARRIED_OUT, CANCELLED -> List.of(done);
        };
    }

    private static Verdicts of(List<Measure> measures, Stream<Unit> units, Function<Unit, List<Reading>> readings) {
        return new Verdicts(
                units.collect(Collectors.toMap(Unit::id, unit -> findings(unit, measures, readings.apply(unit)))));
    }

    private static List<EachFinding> findings(Unit unit, List<Measure> measures, List<Reading> readings) {
        return measures.stream()
                .filter(measure -> measure.concerns(unit))
                .map(measure -> new EachFinding(unit.id(), measure, firstFigure(measure, readings)))
                .toList();
    }

    private static @Nullable Figure firstFigure(Measure measure, List<Reading> readings) {
        for (var reading : readings) {
            var figure = reading.figure(measure);
            if (figure != null) return figure;
        }
        return measure.counted().counting() == Counting.UNITS ? Figure.ONE : null;
    }

    List<EachFinding> of(UnitId unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    List<EachFinding> brokenBy(UnitId unit) {
        return of(unit).stream().filter(finding -> !finding.isKept()).toList();
    }
}
