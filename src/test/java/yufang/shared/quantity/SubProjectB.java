package yufang.shared.quantity;

import static yufang.shared.quantity.Given.LEVEL;
import static yufang.shared.quantity.Given.all;
import static yufang.shared.quantity.Given.attended;
import static yufang.shared.quantity.Given.each;
import static yufang.shared.quantity.Given.enterprise;
import static yufang.shared.quantity.Given.figure;
import static yufang.shared.quantity.Given.measureId;
import static yufang.shared.quantity.Given.park;
import static yufang.shared.quantity.Given.persons;
import static yufang.shared.quantity.Given.striking;
import static yufang.shared.quantity.Given.submitted;
import static yufang.shared.quantity.Given.terms;
import static yufang.shared.quantity.Given.total;
import static yufang.shared.quantity.Given.unit;
import static yufang.shared.quantity.Given.units;
import static yufang.shared.quantity.Given.verified;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import yufang.shared.Money;

/** The trial year's sub-project B: every deliverable with its units, as they stood at the acceptance that passed. */
public final class SubProjectB {

    private SubProjectB() {}

    public static List<Ledger> everyLedger() {
        return List.of(
                p1(),
                p2(),
                p3(),
                p4(film("9.5")),
                p5(),
                p6(),
                p7(),
                p8(),
                r1a(),
                r1b(),
                r1c(),
                r2(),
                r3(),
                r4(),
                r5(afterSpotCheck()));
    }

    static Ledger p1() {
        return Ledger.of(terms("38000.00", total(1, Counted.MEETINGS, Bound.exactly(1), "1")), verified(1, 1));
    }

    /** The fifth park has two events. */
    static Ledger p2() {
        var terms = terms(
                "126000.00",
                total(1, Counted.EVENTS, Bound.atLeast(6), "0.5"),
                total(2, Counted.PARKS, Bound.atLeast(6), "0.5"));
        return Ledger.of(
                terms,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(event -> attended(event, List.of(park(Math.min(event, 5)))))
                        .toList());
    }

    static Ledger p3() {
        return Ledger.of(
                terms("84700.00", total(1, Counted.COPIES, Bound.atLeast(12_000), "1")),
                List.of(delivered(1, 5_000, 5_000), delivered(2, 4_000, 3_450), delivered(3, 3_000, 3_000)));
    }

    private static Unit delivered(int delivery, int claimed, int found) {
        return unit(delivery)
                .submitted(Statement.of(measureId(1), figure(claimed)))
                .verified(Verification.lowered(measureId(1), figure(found), "counted at the store"));
    }

    static Ledger p4(Unit secondFilm) {
        var terms = terms(
                "118000.00",
                total(1, Counted.FILMS, Bound.exactly(2), "1"),
                each(2, Counted.MINUTES, Bound.within(8, 10)));
        return Ledger.of(terms, List.of(minutes(unit(1), "8"), secondFilm));
    }

    static Unit film(String minutes) {
        return minutes(unit(2), minutes);
    }

    static Unit minutes(Unit film, String minutes) {
        return film.submitted(Statement.of(measureId(2), Figure.of(minutes)))
                .verified(Verification.of(measureId(2), Figure.of(minutes)));
    }

    static Ledger p5() {
        var terms = terms(
                "46000.00",
                total(1, Counted.FILMS, Bound.exactly(1), "1"),
                each(2, Counted.MINUTES, Bound.within(8, 12)));
        return Ledger.of(terms, List.of(minutes(unit(1), "12")));
    }

    static Ledger p6() {
        var terms = new ObligationTerms(
                List.of(total(1, Counted.REPORTS, Bound.atLeast(4), "1")),
                Money.of("32000.00"),
                DeductionRule.perMissing(Money.of("6000.00")));
        return Ledger.of(terms, units(verified(1, 3), unit(4).in(UnitState.REJECTED)));
    }

    static Ledger p7() {
        var terms = terms(
                "57000.00",
                total(1, Counted.REPORTS, Bound.atLeast(4), "0.4").where(Condition.is(LEVEL, "city")),
                total(2, Counted.REPORTS, Bound.atLeast(3), "0.6").where(Condition.atLeast(LEVEL, "provincial")));
        var units = new ArrayList<Unit>();
        verified(1, 5).forEach(report -> units.add(report.with(LEVEL, "city")));
        units.add(verified(6).with(LEVEL, "provincial"));
        units.add(verified(7).with(LEVEL, "national"));
        return Ledger.of(terms, units);
    }

    static Ledger p8() {
        var units = new ArrayList<>(verified(1, 58));
        for (var article = 59; article <= 62; article++) {
            units.add(unit(article)
                    .submitted(Statement.NONE)
                    .verified(Verification.lowered(measureId(1), Figure.ZERO, "same text")));
        }
        units.add(unit(63).submitted(Statement.NONE).in(UnitState.REJECTED));
        units.add(unit(64).submitted(Statement.NONE).in(UnitState.REJECTED));
        return Ledger.of(terms("42000.00", total(1, Counted.ARTICLES, Bound.atLeast(60), "1")), units);
    }

    static Ledger r1a() {
        return Ledger.of(
                terms("208000.00", total(1, Counted.ENTERPRISES, Bound.exactly(26), "1")),
                IntStream.rangeClosed(1, 26)
                        .mapToObj(survey -> attended(survey, List.of(enterprise(survey))))
                        .toList());
    }

    /** 24 courses of 89 and one of 96; everybody works in one enterprise. The last course was not accepted. */
    static Ledger r1b() {
        var terms = terms(
                "286000.00",
                total(1, Counted.ENTERPRISES, Bound.exactly(26), "0.6"),
                total(2, Counted.ATTENDANCES, Bound.atLeast(2_200), "0.4"));
        var units = new ArrayList<Unit>();
        for (var course = 1; course <= 25; course++) {
            units.add(attended(course, course(course, course == 25 ? 96 : 89)));
        }
        units.add(submitted(26, course(26, 40)).in(UnitState.REJECTED));
        return Ledger.of(terms, units);
    }

    private static List<Subject> course(int enterprise, int trainees) {
        var first = 1000 * enterprise;
        return all(List.of(enterprise(enterprise)), persons(first, first + trainees - 1));
    }

    /** 25 enterprises are visited twice. */
    static Ledger r1c() {
        var terms = terms(
                "130000.00",
                total(1, Counted.VISITS, Bound.atLeast(52), "0.5"),
                total(2, Counted.ENTERPRISES, Bound.atLeast(26), "0.5"));
        return Ledger.of(
                terms,
                IntStream.rangeClosed(1, 50)
                        .mapToObj(visit -> attended(visit, List.of(enterprise((visit + 1) / 2))))
                        .toList());
    }

    static Ledger r2() {
        var terms = terms(
                "96000.00",
                total(1, Counted.SESSIONS, Bound.atLeast(6), "0.5"),
                total(2, Counted.PERSONS, Bound.atLeast(480), "0.5"),
                each(3, Counted.PERSONS, Bound.within(40, 120)));
        return Ledger.of(terms, sessions(79, 79, 36, 79, 79, 79, 76));
    }

    static Ledger r3() {
        return Ledger.of(training("80000.00", 5, 400), sessions(80, 90, 85, 86, 87));
    }

    static Ledger r4() {
        return Ledger.of(training("58600.00", 2, 200), sessions(100, 87));
    }

    static Ledger r5(List<Unit> sessions) {
        return Ledger.of(training("60000.00", 2, 200), sessions);
    }

    static List<Unit> beforeSpotCheck() {
        return sessions(103, 102);
    }

    static List<Unit> afterSpotCheck() {
        var sessions = beforeSpotCheck();
        return List.of(sessions.get(0), sessions.get(1).verified(striking("spot check", persons(2001, 2008))));
    }

    private static ObligationTerms training(String amount, int sessions, int persons) {
        return terms(
                amount,
                total(1, Counted.SESSIONS, Bound.atLeast(sessions), "0.5"),
                total(2, Counted.PERSONS, Bound.atLeast(persons), "0.5"));
    }

    /** Nobody attends two. */
    private static List<Unit> sessions(int... persons) {
        return IntStream.range(0, persons.length)
                .mapToObj(n -> attended(n + 1, persons(1000 * (n + 1) + 1, 1000 * (n + 1) + persons[n])))
                .toList();
    }
}
