package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.shared.quantity.Given.LEVEL;
import static yufang.shared.quantity.Given.PERSON_KIND;
import static yufang.shared.quantity.Given.all;
import static yufang.shared.quantity.Given.attended;
import static yufang.shared.quantity.Given.counting;
import static yufang.shared.quantity.Given.enterprise;
import static yufang.shared.quantity.Given.figure;
import static yufang.shared.quantity.Given.fiveFigures;
import static yufang.shared.quantity.Given.measureId;
import static yufang.shared.quantity.Given.person;
import static yufang.shared.quantity.Given.persons;
import static yufang.shared.quantity.Given.terms;
import static yufang.shared.quantity.Given.total;
import static yufang.shared.quantity.Given.unit;
import static yufang.shared.quantity.Given.unitId;
import static yufang.shared.quantity.Given.verified;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Persons, attendances and enterprises out of one roster, and conditions on them. */
class RosterTests {

    private static final ObligationTerms PERSONS = terms("1.00", total(1, Counted.PERSONS, Bound.atLeast(80), "1"));
    private static final ObligationTerms ATTENDANCES =
            terms("1.00", total(1, Counted.ATTENDANCES, Bound.atLeast(80), "1"));

    @Test
    void attendancesAreComputedFromTheRoster() {
        var typed = new Statement(Map.of(measureId(1), figure(99)), Roster.of(persons(1, 3)));
        var first =
                unit(1, typed).carriedOut(typed).submitted(typed).verified(Verification.of(measureId(1), figure(99)));
        var ledger = Ledger.of(ATTENDANCES, List.of(first, attended(2, persons(2, 5))));
        assertThat(fiveFigures(ledger, 1)).containsExactly("80", "7", "7", "7", "4");
        assertThat(Ledger.of(ATTENDANCES, List.of(first.verified(counting(persons(1, 2)))))
                        .line(measureId(1))
                        .verified()
                        .contributions()
                        .getFirst()
                        .subjects())
                .containsExactly(person(1).key(), person(2).key());
    }

    @Test
    void attendancesAreTakenAsStatedWhereThereIsNoRosterOfPersons() {
        var stated = new Statement(Map.of(measureId(1), figure(30)), Roster.of(List.of(enterprise(1))));
        var course = unit(1).submitted(stated).verified(Verification.of(measureId(1), figure(30)));
        assertThat(fiveFigures(Ledger.of(ATTENDANCES, List.of(course)), 1)).endsWith("30", "30");
    }

    @Test
    void personsAreNeverVerifiedByABareFigure() {
        var session = unit(1).submitted(Statement.of(measureId(1), figure(30)))
                .verified(Verification.of(measureId(1), figure(30)));
        assertThat(fiveFigures(Ledger.of(PERSONS, List.of(session)), 1)).endsWith("30", "0");
    }

    @Test
    void personsAndEnterprisesOfOneRosterAreCountedApart() {
        var terms = terms(
                "1.00",
                total(1, Counted.PERSONS, Bound.atLeast(80), "0.5"),
                total(2, Counted.ENTERPRISES, Bound.atLeast(2), "0.5"));
        var ledger = Ledger.of(terms, List.of(attended(1, all(List.of(enterprise(1)), persons(1, 9)))));
        assertThat(fiveFigures(ledger, 1)).containsExactly("80", "9", "9", "9", "9");
        assertThat(fiveFigures(ledger, 2)).containsExactly("2", "1", "1", "1", "1");
    }

    @Test
    void aConditionOnTheUnitLeavesOtherUnitsOut() {
        var city =
                terms("1.00", total(1, Counted.REPORTS, Bound.atLeast(4), "1").where(Condition.is(LEVEL, "city")));
        var ledger = Ledger.of(
                city, List.of(verified(1).with(LEVEL, "city"), verified(2).with(LEVEL, "provincial"), verified(3)));
        assertThat(ledger.line(measureId(1)).verified().contributions())
                .extracting(Contribution::unit)
                .containsExactly(unitId(1));
    }

    @Test
    void aConditionOnPersonsReadsThePersonsFacts() {
        var leaders = total(1, Counted.PERSONS, Bound.atLeast(4), "0.5").where(Condition.is(PERSON_KIND, "leader"));
        var attendances =
                total(2, Counted.ATTENDANCES, Bound.atLeast(4), "0.5").where(Condition.is(PERSON_KIND, "leader"));
        var roster = List.of(person(1).with(PERSON_KIND, "leader"), person(2).with(PERSON_KIND, "worker"), person(3));
        var again = List.of(person(1).with(PERSON_KIND, "leader"), person(2).with(PERSON_KIND, "leader"));
        var ledger = Ledger.of(terms("1.00", leaders, attendances), List.of(attended(1, roster), attended(2, again)));
        assertThat(fiveFigures(ledger, 1)).containsExactly("4", "2", "2", "2", "2");
        assertThat(fiveFigures(ledger, 2)).containsExactly("4", "3", "3", "3", "3");
    }

    @Test
    void failingAnExaminationUncountsNobodyUnlessAConditionSaysSo() {
        var examination = Fact.of(SubjectKind.PERSON, "examination", Scale.WORDS);
        var roster = List.of(person(1).with(examination, "failed"), person(2).with(examination, "passed"));
        var units = List.of(attended(1, roster));
        assertThat(fiveFigures(Ledger.of(PERSONS, units), 1)).endsWith("2");
        var passed = total(1, Counted.PERSONS, Bound.atLeast(80), "1").where(Condition.is(examination, "passed"));
        assertThat(fiveFigures(Ledger.of(terms("1.00", passed), units), 1)).endsWith("1");
    }
}
