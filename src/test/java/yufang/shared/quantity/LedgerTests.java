package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yufang.shared.quantity.Given.all;
import static yufang.shared.quantity.Given.attended;
import static yufang.shared.quantity.Given.counting;
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
import static yufang.shared.quantity.Given.verified;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts in which column, who counts where, and that the list behind a cell adds up to it. */
class LedgerTests {

    private static final ObligationTerms SESSIONS = terms("1.00", total(1, Counted.SESSIONS, Bound.atLeast(6), "1"));
    private static final ObligationTerms PERSONS = terms("1.00", total(1, Counted.PERSONS, Bound.atLeast(80), "1"));
    private static final ObligationTerms COPIES = terms("1.00", total(1, Counted.COPIES, Bound.atLeast(100), "1"));

    @ParameterizedTest
    @CsvSource({
        "PLANNED,     1, 0, 0, 0",
        "CARRIED_OUT, 1, 1, 0, 0",
        "SUBMITTED,   1, 1, 1, 0",
        "VERIFIED,    1, 1, 1, 1",
        "REJECTED,    1, 1, 0, 0",
        "CANCELLED,   0, 0, 0, 0"
    })
    void aUnitCountsByItsState(UnitState state, String scheduled, String done, String evidenced, String verified) {
        var ledger = Ledger.of(SESSIONS, List.of(unit(1).in(state)));
        assertThat(fiveFigures(ledger, 1)).containsExactly("6", scheduled, done, evidenced, verified);
    }

    @Test
    void eachColumnReadsItsOwnFigure() {
        var delivery = unit(1, copies(10))
                .carriedOut(copies(9))
                .submitted(copies(8))
                .verified(Verification.lowered(measureId(1), figure(7), "torn"));
        assertThat(fiveFigures(Ledger.of(COPIES, List.of(delivery)), 1)).containsExactly("100", "10", "9", "8", "7");
    }

    @Test
    void whatNobodyVerifiedIsNothing() {
        var delivery = unit(1).submitted(copies(8)).in(UnitState.VERIFIED);
        assertThat(fiveFigures(Ledger.of(COPIES, List.of(delivery)), 1)).endsWith("8", "0");
    }

    @Test
    void whatIsSubmittedAnewCountsNothingUntilItIsVerifiedAgain() {
        var verified = attended(1, persons(1, 40));
        var anew = verified.submitted(Statement.of(persons(1, 30)));
        assertThat(fiveFigures(Ledger.of(PERSONS, List.of(anew)), 1)).endsWith("30", "0");
        assertThat(fiveFigures(Ledger.of(PERSONS, List.of(verified.in(UnitState.REJECTED))), 1))
                .endsWith("0", "0");
        assertThat(fiveFigures(Ledger.of(PERSONS, List.of(anew.verified(Verification.NONE))), 1))
                .endsWith("30", "30");
    }

    @Test
    void aUnitIsNeverTwo() {
        var claim = Statement.of(measureId(1), figure(5));
        var unit = unit(1, claim).submitted(claim).verified(Verification.of(measureId(1), figure(5)));
        assertThat(fiveFigures(Ledger.of(SESSIONS, List.of(unit)), 1)).containsExactly("6", "1", "1", "1", "1");
    }

    @Test
    void theEarliestUnitCountsASubject() {
        var later = Unit.planned(unitId(1), Given.day(9), Statement.of(persons(1, 3)));
        var earlier = Unit.planned(unitId(2), Given.day(8), Statement.of(persons(2, 4)));
        var cell =
                Ledger.of(PERSONS, List.of(later, earlier)).line(measureId(1)).scheduled();
        assertThat(cell.contributions()).extracting(Contribution::unit).containsExactly(unitId(2), unitId(1));
        assertThat(cell.contributions().getLast().subjects())
                .containsExactly(person(1).key());
        assertThat(cell.contributions().getLast().countedElsewhere())
                .containsEntry(person(2).key(), unitId(2))
                .containsEntry(person(3).key(), unitId(2))
                .hasSize(2);
        assertThat(cell.figure()).isEqualTo(figure(4));
    }

    @Test
    void whoCameThreeTimesCountsInTheFirst() {
        var ledger = Ledger.of(
                PERSONS, List.of(attended(1, persons(1, 1)), attended(2, persons(1, 1)), attended(3, persons(1, 1))));
        assertThat(ledger.line(measureId(1)).verified().contributions())
                .extracting(contribution ->
                        contribution.countedElsewhere().get(person(1).key()))
                .containsExactly(null, unitId(1), unitId(1));
    }

    @Test
    void onTheSameDayTheOrderOfTheUnitsDoesNotMatter() {
        var one = Unit.planned(unitId(1), Given.day(1), Statement.of(persons(1, 2)));
        var two = Unit.planned(unitId(2), Given.day(1), Statement.of(persons(2, 3)));
        assertThat(Ledger.of(PERSONS, List.of(two, one)).lines())
                .isEqualTo(Ledger.of(PERSONS, List.of(one, two)).lines());
    }

    @Test
    void whoIsStruckInOneSessionStillCountsThroughAnother() {
        var first = submitted(1, persons(1, 3))
                .verified(counting(persons(2, 3)))
                .verified(striking("absent", persons(1, 1)));
        var ledger = Ledger.of(PERSONS, List.of(first, attended(2, persons(1, 1))));
        assertThat(fiveFigures(ledger, 1)).endsWith("3", "3");
        var verified = ledger.line(measureId(1)).verified().contributions();
        assertThat(verified.get(0).struck()).containsExactly(Map.entry(person(1).key(), "absent"));
        assertThat(verified.get(1).subjects()).containsExactly(person(1).key());
        var evidenced = ledger.line(measureId(1)).evidenced().contributions();
        assertThat(evidenced.get(0).struck()).isEmpty();
        assertThat(evidenced.get(1).countedElsewhere()).containsEntry(person(1).key(), unitId(1));
    }

    @Test
    void whoIsStruckEverywhereCountsNowhere() {
        var absent = striking("absent", persons(1, 1));
        var ledger = Ledger.of(
                PERSONS,
                List.of(
                        attended(1, persons(1, 1)).verified(absent),
                        attended(2, persons(1, 1)).verified(absent)));
        assertThat(fiveFigures(ledger, 1)).endsWith("1", "0");
    }

    @Test
    void whoWasNotClaimedDoesNotCount() {
        var ledger = Ledger.of(PERSONS, List.of(submitted(1, persons(1, 2)).verified(counting(persons(1, 9)))));
        assertThat(fiveFigures(ledger, 1)).endsWith("2", "2");
    }

    @Test
    void whoWasFoundCountsAgainstACeiling() {
        var ceiling = terms("1.00", total(1, Counted.PERSONS, Bound.atMost(2), "1"));
        var ledger = Ledger.of(ceiling, List.of(submitted(1, persons(1, 2)).verified(counting(persons(1, 9)))));
        assertThat(fiveFigures(ledger, 1)).endsWith("2", "9");
    }

    @Test
    void whatIsNotInTheStateIsNotBehindTheCell() {
        var ledger = Ledger.of(SESSIONS, List.of(verified(1), unit(2), unit(3).in(UnitState.CANCELLED)));
        assertThat(ledger.line(measureId(1)).scheduled().contributions()).hasSize(2);
        assertThat(ledger.line(measureId(1)).cell(Stage.VERIFIED).contributions())
                .hasSize(1);
    }

    @Test
    void anEmptyObligationIsMissedAltogether() {
        var ledger = Ledger.of(SESSIONS, List.of());
        assertThat(fiveFigures(ledger, 1)).containsExactly("6", "0", "0", "0", "0");
        assertThat(ledger.deduction()).isEqualTo(SESSIONS.amount());
    }

    @Test
    void refusesAUnitTwiceASubjectTwiceAndAStrangersMeasure() {
        assertThatThrownBy(() -> Ledger.of(SESSIONS, List.of(unit(1), unit(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Statement.of(all(persons(1, 2), persons(2, 3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ledger.of(SESSIONS, List.of()).line(measureId(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A third of them in two sessions: each person counts once, and the list of every cell adds up to it. */
    @Test
    void countsFifteenThousandPeopleInAHundredSessions() {
        var units = IntStream.range(0, 100).mapToObj(LedgerTests::large).toList();

        var cell = Ledger.of(PERSONS, units).line(measureId(1)).cell(Stage.VERIFIED);

        assertThat(cell.figure()).isEqualTo(figure(15_000));
        assertThat(cell.contributions().stream()
                        .mapToInt(each -> each.subjects().size())
                        .sum())
                .isEqualTo(15_000);
    }

    private static Unit large(int number) {
        var first = 100 * number;
        return attended(number, all(persons(first, first + 99), persons(first + 5_000, first + 5_099)));
    }

    private static Statement copies(int figure) {
        return Statement.of(measureId(1), figure(figure));
    }
}
