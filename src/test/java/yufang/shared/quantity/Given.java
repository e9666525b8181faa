package yufang.shared.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yufang.shared.Money;
import yufang.shared.Problem;

/** Measures, rosters and units with small numbers for ids. */
final class Given {

    static final Fact LEVEL = Fact.ofUnit("outlet-level", Scale.ordered("city", "provincial", "national"));
    static final Fact PERSON_KIND = Fact.of(SubjectKind.PERSON, "person-kind", Scale.WORDS);

    private Given() {}

    static MeasureId measureId(int number) {
        return new MeasureId(new UUID(1, number));
    }

    static UnitId unitId(int number) {
        return new UnitId(new UUID(2, number));
    }

    static LocalDate day(int number) {
        return LocalDate.of(2026, 5, 11).plusDays(number);
    }

    static Measure total(int id, Counted counted, Bound bound) {
        return Measure.total(measureId(id), counted, bound);
    }

    static Measure total(int id, Counted counted, Bound bound, String weight) {
        return total(id, counted, bound).weighing(Weight.of(weight));
    }

    static Measure each(int id, Counted counted, Bound bound) {
        return Measure.each(measureId(id), counted, bound);
    }

    static ObligationTerms terms(String amount, Measure... measures) {
        return new ObligationTerms(List.of(measures), Money.of(amount), DeductionRule.PRO_RATA);
    }

    /** Unit number {@code n} on the n-th day, with nothing planned. */
    static Unit unit(int number) {
        return Unit.planned(unitId(number), day(number), Statement.NONE);
    }

    static Unit unit(int number, Statement planned) {
        return Unit.planned(unitId(number), day(number), planned);
    }

    static Subject person(int number) {
        return Subject.of(SubjectKind.PERSON, "p" + number);
    }

    static Subject enterprise(int number) {
        return Subject.of(SubjectKind.ENTERPRISE, "e" + number);
    }

    static Subject park(int number) {
        return Subject.of(SubjectKind.PARK, "park" + number);
    }

    /** From the first to the last, both included. */
    static List<Subject> persons(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Given::person).toList();
    }

    static List<Subject> all(List<Subject> some, List<Subject> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    static Verification counting(List<Subject> subjects) {
        return Verification.of(subjects.stream().map(SubjectFinding::counted).toList());
    }

    static Verification striking(String reason, List<Subject> subjects) {
        return Verification.of(subjects.stream()
                .map(subject -> SubjectFinding.struck(subject, reason))
                .toList());
    }

    /** Held, claimed and verified as it was planned: everybody was there. */
    static Unit attended(int number, List<Subject> roster) {
        return submitted(number, roster).verified(counting(roster));
    }

    static Unit submitted(int number, List<Subject> roster) {
        return unit(number, Statement.of(roster))
                .carriedOut(Statement.of(roster))
                .submitted(Statement.of(roster));
    }

    /** A unit that is counted as one and nothing else. */
    static Unit verified(int number) {
        return unit(number).in(UnitState.VERIFIED);
    }

    static List<Unit> verified(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Given::verified).toList();
    }

    static List<Unit> units(List<Unit> some, Unit... others) {
        var units = new ArrayList<>(some);
        units.addAll(List.of(others));
        return units;
    }

    static Figure figure(long figure) {
        return Figure.of(figure);
    }

    /** Required, scheduled, done, evidenced, verified. */
    static List<String> fiveFigures(Ledger ledger, int measure) {
        var line = ledger.line(measureId(measure));
        return Stream.concat(
                        Stream.of(line.required()), Stream.of(Stage.values()).map(line::figure))
                .map(Figure::toString)
                .toList();
    }

    static String verifiedFigure(Ledger ledger, int measure) {
        return ledger.line(measureId(measure)).figure(Stage.VERIFIED).toString();
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
