package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.shared.quantity.Given.LEVEL;
import static yufang.shared.quantity.Given.PERSON_KIND;
import static yufang.shared.quantity.Given.attended;
import static yufang.shared.quantity.Given.counting;
import static yufang.shared.quantity.Given.each;
import static yufang.shared.quantity.Given.figure;
import static yufang.shared.quantity.Given.fiveFigures;
import static yufang.shared.quantity.Given.measureId;
import static yufang.shared.quantity.Given.person;
import static yufang.shared.quantity.Given.persons;
import static yufang.shared.quantity.Given.striking;
import static yufang.shared.quantity.Given.submitted;
import static yufang.shared.quantity.Given.terms;
import static yufang.shared.quantity.Given.total;
import static yufang.shared.quantity.Given.unit;
import static yufang.shared.quantity.Given.unitId;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit that breaks a measure of each unit counts for nothing, and says which. */
class EachMeasureTests {

    private static final Measure MINUTES = each(2, Counted.MINUTES, Bound.within(8, 10));
    private static final ObligationTerms FILMS = terms("1.00", total(1, Counted.FILMS, Bound.exactly(2), "1"), MINUTES);
    private static final ObligationTerms SESSIONS = terms(
            "1.00", total(1, Counted.PERSONS, Bound.atLeast(9), "1"), each(2, Counted.PERSONS, Bound.within(2, 4)));

    @Test
    void looksAtTheVerifiedFigureOfAVerifiedUnit() {
        assertThat(figures(film(9, 9).verified(minutes(12)))).containsExactly("2", "1", "0", "0", "0");
        assertThat(figures(film(12, 12).verified(minutes(10)))).containsExactly("2", "1", "1", "1", "1");
    }

    @Test
    void looksAtTheClaimWhileNothingIsVerified() {
        assertThat(figures(film(9, 11))).containsExactly("2", "1", "0", "0", "0");
        assertThat(figures(film(11, 9))).containsExactly("2", "1", "1", "1", "0");
        assertThat(figures(film(11, 9).in(UnitState.VERIFIED))).containsExactly("2", "1", "1", "1", "1");
    }

    @Test
    void looksAtTheNewClaimOfAUnitSubmittedAnew() {
        var cut = film(12, 12).verified(minutes(12)).submitted(Statement.of(measureId(2), Figure.of("9.5")));
        assertThat(figures(cut)).containsExactly("2", "1", "1", "1", "0");
    }

    @Test
    void looksAtWhatWasEnteredWhileNothingIsClaimed() {
        var held = unit(1, Statement.of(measureId(2), figure(9)));
        assertThat(figures(held.carriedOut(Statement.of(measureId(2), figure(12)))))
                .containsExactly("2", "1", "0", "0", "0");
        assertThat(figures(held.carriedOut(Statement.of(measureId(2), figure(10)))))
                .containsExactly("2", "1", "1", "0", "0");
        assertThat(figures(
                        held.carriedOut(Statement.of(measureId(2), figure(10))).submitted(Statement.NONE)))
                .containsExactly("2", "1", "1", "1", "0");
    }

    @Test
    void looksAtWhatIsPlannedForTheScheduleAlone() {
        var planned = unit(1, Statement.of(measureId(2), figure(12)));
        assertThat(figures(planned)).containsExactly("2", "0", "0", "0", "0");
        assertThat(figures(
                        planned.submitted(Statement.of(measureId(2), figure(9))).verified(minutes(9))))
                .containsExactly("2", "0", "1", "1", "1");
    }

    @Test
    void looksAtTheRejectedClaimInWhatWasDone() {
        assertThat(figures(film(9, 12).in(UnitState.REJECTED))).containsExactly("2", "1", "0", "0", "0");
    }

    @Test
    void isNotKeptWhereNobodyStatesAFigure() {
        assertThat(figures(unit(1).in(UnitState.VERIFIED))).containsExactly("2", "0", "0", "0", "0");
        var broken = Ledger.of(FILMS, List.of(unit(1)))
                .line(measureId(1))
                .scheduled()
                .contributions();
        assertThat(broken.getFirst().broken()).containsExactly(new EachFinding(unitId(1), MINUTES, null));
    }

    @Test
    void countsThePeopleInTheUnit() {
        assertThat(session(submitted(1, persons(1, 5)))).containsExactly("9", "0", "0", "0", "0");
        assertThat(session(attended(1, persons(1, 4)))).containsExactly("9", "4", "4", "4", "4");
        assertThat(session(attended(1, persons(1, 1)))).containsExactly("9", "0", "0", "0", "0");
    }

    @Test
    void countsThePeopleWhomTheAgencyFound() {
        var tooFew = attended(1, persons(1, 3)).verified(striking("absent", persons(1, 2)));
        assertThat(session(tooFew)).containsExactly("9", "3", "0", "0", "0");
        var tooMany = attended(1, persons(1, 4)).verified(counting(persons(5, 5)));
        assertThat(session(tooMany)).containsExactly("9", "4", "0", "0", "0");
        var nobodyDecided = submitted(1, persons(1, 4)).in(UnitState.VERIFIED);
        assertThat(session(nobodyDecided)).containsExactly("9", "4", "4", "4", "0");
    }

    @Test
    void takesAStatedNumberWhereThereIsNoList() {
        var stated = unit(1, Statement.of(measureId(1), figure(4)).and(measureId(2), figure(4)));
        assertThat(session(stated)).containsExactly("9", "4", "0", "0", "0");
        var tooMany = unit(1, Statement.of(measureId(1), figure(5)).and(measureId(2), figure(5)));
        assertThat(session(tooMany)).containsExactly("9", "0", "0", "0", "0");
    }

    @Test
    void doesNotVerifyPeopleByABareFigure() {
        var typed = submitted(1, persons(1, 3)).verified(Verification.of(measureId(2), figure(9)));
        assertThat(session(typed)).containsExactly("9", "3", "3", "3", "0");
    }

    @Test
    void leavesWhomABrokenUnitLosesToAnother() {
        var ledger = Ledger.of(SESSIONS, List.of(attended(1, persons(1, 1)), attended(2, persons(1, 2))));
        var contributions = ledger.line(measureId(1)).verified().contributions();
        assertThat(contributions.get(0).subjects()).isEmpty();
        assertThat(contributions.get(0).broken()).hasSize(1);
        assertThat(contributions.get(1).subjects()).hasSize(2);
        assertThat(contributions.get(1).countedElsewhere()).isEmpty();
    }

    @Test
    void concernsOnlyUnitsThatMeetItsCondition() {
        var city = terms(
                "1.00", total(1, Counted.FILMS, Bound.exactly(2), "1"), MINUTES.where(Condition.is(LEVEL, "city")));
        var ledger = Ledger.of(city, List.of(film(12, 12).with(LEVEL, "national"), unit(2).with(LEVEL, "city")));
        assertThat(fiveFigures(ledger, 1)).containsExactly("2", "1", "1", "1", "0");
        assertThat(ledger.eachLines().getFirst().planned())
                .extracting(EachFinding::unit)
                .containsExactly(unitId(2));
    }

    @Test
    void countsThePeopleWhoMeetItsCondition() {
        var leaders = terms(
                "1.00",
                total(1, Counted.PERSONS, Bound.atLeast(9), "1"),
                each(2, Counted.PERSONS, Bound.atLeast(1)).where(Condition.is(PERSON_KIND, "leader")));
        var without = List.of(person(1), person(2).with(PERSON_KIND, "worker"));
        var with = List.of(person(3), person(4).with(PERSON_KIND, "leader"));
        var ledger = Ledger.of(leaders, List.of(attended(1, without), attended(2, with)));
        assertThat(fiveFigures(ledger, 1)).containsExactly("9", "2", "2", "2", "2");
    }

    @Test
    void aUnitIsOneUnlessSomethingElseIsStated() {
        var reports = terms(
                "1.00", total(1, Counted.EVENTS, Bound.exactly(2), "1"), each(2, Counted.REPORTS, Bound.atLeast(2)));
        var one = Ledger.of(reports, List.of(unit(1)));
        var kept = terms("1.00", reports.totals().getFirst(), each(2, Counted.REPORTS, Bound.atLeast(1)));
        assertThat(fiveFigures(Ledger.of(kept, List.of(unit(1))), 1)).containsExactly("2", "1", "0", "0", "0");
        assertThat(fiveFigures(one, 1)).containsExactly("2", "0", "0", "0", "0");
        var two = Ledger.of(reports, List.of(unit(1, Statement.of(measureId(2), figure(2)))));
        assertThat(fiveFigures(two, 1)).containsExactly("2", "1", "0", "0", "0");
    }

    @Test
    void hasALineOfItsOwnWithEveryUnit() {
        var ledger = Ledger.of(
                FILMS,
                List.of(film(9, 12), Unit.planned(unitId(2), Given.day(2), Statement.of(measureId(2), figure(8)))));
        var line = ledger.eachLines().getFirst();
        assertThat(line.measure()).isEqualTo(MINUTES);
        assertThat(line.planned()).extracting(EachFinding::isKept).containsExactly(true, true);
        assertThat(line.found()).containsExactly(new EachFinding(unitId(1), MINUTES, figure(12)));
        assertThat(line.found().getFirst().isKept()).isFalse();
    }

    @Test
    void namesEveryMeasureThatIsBroken() {
        var terms = terms(
                "1.00",
                total(1, Counted.FILMS, Bound.exactly(2), "1"),
                MINUTES,
                each(3, Counted.COPIES, Bound.atLeast(5)));
        var film = unit(1, Statement.of(measureId(2), figure(12)).and(measureId(3), figure(4)));
        assertThat(Ledger.of(terms, List.of(film))
                        .line(measureId(1))
                        .scheduled()
                        .contributions()
                        .getFirst()
                        .broken())
                .extracting(finding -> finding.measure().id())
                .containsExactly(measureId(2), measureId(3));
    }

    /** Planned with nine minutes. */
    private static Unit film(int done, int claimed) {
        return unit(1, Statement.of(measureId(2), figure(9)))
                .carriedOut(Statement.of(measureId(2), figure(done)))
                .submitted(Statement.of(measureId(2), figure(claimed)));
    }

    private static Verification minutes(int minutes) {
        return Verification.of(measureId(2), figure(minutes));
    }

    private static List<String> figures(Unit film) {
        return fiveFigures(Ledger.of(FILMS, List.of(film)), 1);
    }

    private static List<String> session(Unit session) {
        return fiveFigures(Ledger.of(SESSIONS, List.of(session)), 1);
    }
}
