package yufang.shared.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yufang.shared.Money;

/** Builds what the product computes from the rows of a sketch. */
final class SketchedLedger {

    /** Rows by unit and step: going through all of them for each unit is what takes the time. */
    private final Map<String, List<Sketch.F>> figures;

    private final Map<String, List<Sketch.S>> subjects;
    private final Map<Integer, List<Sketch.D>> decisions;

    private SketchedLedger(Sketch sketch) {
        figures = sketch.figures.stream().collect(Collectors.groupingBy(row -> row.unit() + row.step()));
        subjects = sketch.subjects.stream().collect(Collectors.groupingBy(row -> row.unit() + row.step()));
        decisions = sketch.decisions.stream().collect(Collectors.groupingBy(Sketch.D::unit));
    }

    static Ledger of(Sketch sketch) {
        var builder = new SketchedLedger(sketch);
        var measures = sketch.measures.stream().map(SketchedLedger::measure).toList();
        var terms = new ObligationTerms(measures, new Money(sketch.amount), DeductionRule.PRO_RATA);
        return Ledger.of(terms, sketch.units.stream().map(builder::unit).toList());
    }

    private static Measure measure(Sketch.M row) {
        var bound =
                switch (row.bound()) {
                    case ">=" -> Bound.atLeast(row.from());
                    case "=" -> Bound.exactly(row.from());
                    case "<=" -> Bound.atMost(row.from());
                    default -> Bound.within(row.from(), row.to());
                };
        var counted = CountedTable.shipped().find(row.counted()).orElseThrow();
        var measure = row.each()
                ? Given.each(row.id(), counted, bound)
                : Given.total(row.id(), counted, bound).weighing(new Weight(BigDecimal.valueOf(row.weight(), 2)));
        return switch (row.condition()) {
            case "level=city" -> measure.where(Condition.is(Given.LEVEL, "city"));
            case "level>=provincial" -> measure.where(Condition.atLeast(Given.LEVEL, "provincial"));
            case "kind=leader" -> measure.where(Condition.is(Given.PERSON_KIND, "leader"));
            default -> measure;
        };
    }

    private Unit unit(Sketch.U row) {
        var facts = row.level().isEmpty() ? Facts.NONE : Facts.NONE.with(Given.LEVEL, row.level());
        return new Unit(
                Given.unitId(row.id()),
                Given.day(row.day()),
                UnitState.valueOf(row.state()),
                facts,
                statement(row.id(), "planned"),
                statement(row.id(), "done"),
                statement(row.id(), "claimed"),
                verification(row.id()));
    }

    private Statement statement(int unit, String step) {
        var stated = new HashMap<MeasureId, Figure>();
        figures.getOrDefault(unit + step, List.of())
                .forEach(row -> stated.put(Given.measureId(row.measure()), Figure.of(row.value())));
        var roster = subjects.getOrDefault(unit + step, List.of()).stream()
                .map(row -> subject(row.what(), row.number(), row.kind()))
                .toList();
        return new Statement(stated, Roster.of(roster));
    }

    private Verification verification(int unit) {
        var found = new HashMap<MeasureId, VerifiedFigure>();
        figures.getOrDefault(unit + "verified", List.of())
                .forEach(row -> found.put(
                        Given.measureId(row.measure()), new VerifiedFigure(Figure.of(row.value()), "found so")));
        var findings = decisions.getOrDefault(unit, List.of()).stream()
                .map(row -> new SubjectFinding(subject(row.what(), row.number(), row.kind()), row.counted(), "why"))
                .toList();
        return Verification.of(found, findings);
    }

    static Subject subject(String what, int number, String kind) {
        var subject = what.equals("person") ? Given.person(number) : Given.enterprise(number);
        return kind.isEmpty() ? subject : subject.with(Given.PERSON_KIND, kind);
    }
}
