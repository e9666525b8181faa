package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yufang.shared.quantity.Given.codes;
import static yufang.shared.quantity.Given.each;
import static yufang.shared.quantity.Given.figure;
import static yufang.shared.quantity.Given.measureId;
import static yufang.shared.quantity.Given.persons;
import static yufang.shared.quantity.Given.terms;
import static yufang.shared.quantity.Given.total;
import static yufang.shared.quantity.Given.unit;
import static yufang.shared.quantity.Given.unitId;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Clause;

/** An execution plan covers what is promised, and no cancellation takes it back. */
@Clause("S-7")
class ScheduleTests {

    private static final ObligationTerms TERMS = terms(
            "1.00",
            total(1, Counted.SESSIONS, Bound.atLeast(2), "0.5"),
            total(2, Counted.PERSONS, Bound.atLeast(80), "0.5"));

    @Test
    void isEnoughWhereEveryTotalIsReached() {
        assertThat(planning(40, 40).problemsOfSchedule()).isEmpty();
        assertThat(planning(50, 40, 40).problemsOfSchedule()).isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        var problems = planning(40, 39).problemsOfSchedule();
        assertThat(codes(problems)).containsExactly("quantity.schedule.missing");
        assertThat(problems.getFirst().arguments())
                .containsExactly(TERMS.totals().get(1).wording(), 79L, 1L);
        assertThat(planning(79).problemsOfSchedule()).hasSize(2);
    }

    @Test
    void staysWithinACeiling() {
        var ceiling = terms("1.00", total(1, Counted.SESSIONS, Bound.atMost(2), "1"));
        assertThat(Ledger.of(ceiling, List.of()).problemsOfSchedule()).isEmpty();
        assertThat(Ledger.of(ceiling, List.of(unit(1), unit(2))).problemsOfSchedule())
                .isEmpty();
        assertThat(codes(Ledger.of(ceiling, List.of(unit(1), unit(2), unit(3))).problemsOfSchedule()))
                .containsExactly("quantity.schedule.exceeded");
    }

    @Test
    void reachesAnExactNumberAndMayPlanASpare() {
        var exactly = terms("1.00", total(1, Counted.SESSIONS, Bound.exactly(2), "1"));
        assertThat(Ledger.of(exactly, List.of(unit(1))).problemsOfSchedule()).hasSize(1);
        assertThat(Ledger.of(exactly, List.of(unit(1), unit(2))).problemsOfSchedule())
                .isEmpty();
        assertThat(Ledger.of(exactly, List.of(unit(1), unit(2), unit(3))).problemsOfSchedule())
                .isEmpty();
    }

    @Test
    void countsPlannedPeopleByNameOnceAndByNumberAsStated() {
        var ledger = Ledger.of(
                TERMS,
                List.of(unit(1, Statement.of(persons(1, 40))), unit(2, Statement.of(persons(31, 60))), planned(3, 15)));
        assertThat(ledger.line(measureId(2)).figure(Stage.SCHEDULED)).isEqualTo(figure(75));
    }

    @Test
    void countsASessionPlannedTooSmallForNothing() {
        var terms = terms(
                "1.00", total(1, Counted.SESSIONS, Bound.atLeast(2), "1"), each(3, Counted.PERSONS, Bound.atLeast(40)));
        var small = List.of(stating(1, 40), stating(2, 39));
        assertThat(codes(Ledger.of(terms, small).problemsOfSchedule())).containsExactly("quantity.schedule.missing");
        assertThat(Ledger.of(terms, List.of(stating(1, 40), stating(2, 40))).problemsOfSchedule())
                .isEmpty();
    }

    private static Unit stating(int session, int persons) {
        return unit(session, Statement.of(measureId(3), figure(persons)));
    }

    @Test
    void refusesACancellationThatLeavesTooFew() {
        var ledger = planning(40, 40, 39);
        assertThat(codes(ledger.problemsOfCancelling(unitId(1)))).containsExactly("quantity.cancelling.missing");
        assertThat(ledger.problemsOfCancelling(unitId(1)).getFirst().arguments())
                .containsExactly(TERMS.totals().get(1).wording(), 79L, 1L);
        assertThat(ledger.problemsOfCancelling(unitId(3))).isEmpty();
    }

    @Test
    void doesNotBlameACancellationForWhatWasMissingBefore() {
        var terms = terms(
                "1.00",
                total(1, Counted.SESSIONS, Bound.atLeast(1), "0.5"),
                total(2, Counted.PERSONS, Bound.atLeast(80), "0.5"));
        var ledger = Ledger.of(terms, List.of(planned(1, 40), planned(2, 0)));
        assertThat(ledger.problemsOfCancelling(unitId(2))).isEmpty();
        assertThat(codes(ledger.problemsOfCancelling(unitId(1)))).containsExactly("quantity.cancelling.missing");
    }

    @Test
    void cancelsFreelyUnderACeiling() {
        var ceiling = terms("1.00", total(1, Counted.SESSIONS, Bound.atMost(2), "1"));
        assertThat(Ledger.of(ceiling, List.of(unit(1))).problemsOfCancelling(unitId(1)))
                .isEmpty();
    }

    @Test
    void refusesToCancelAStrangersUnit() {
        assertThatThrownBy(() -> planning(40).problemsOfCancelling(unitId(9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Ledger planning(int... persons) {
        var units = new ArrayList<Unit>();
        for (var session = 1; session <= persons.length; session++) {
            units.add(planned(session, persons[session - 1]));
        }
        return Ledger.of(TERMS, units);
    }

    private static Unit planned(int session, int persons) {
        return unit(session, Statement.of(measureId(2), figure(persons)));
    }
}
