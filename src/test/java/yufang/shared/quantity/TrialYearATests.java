package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.shared.quantity.Given.codes;
import static yufang.shared.quantity.Given.counting;
import static yufang.shared.quantity.Given.fiveFigures;
import static yufang.shared.quantity.Given.measureId;
import static yufang.shared.quantity.Given.person;
import static yufang.shared.quantity.Given.persons;
import static yufang.shared.quantity.Given.striking;
import static yufang.shared.quantity.Given.unitId;

import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Clause;
import yufang.shared.Money;
import yufang.shared.Percentage;

/** Sub-project A of the trial year, to the fen. */
@Clause("R-A")
class TrialYearATests {

    private final Ledger ledger = SubProjectA.ledger();
    private final Cell verified = ledger.line(measureId(1)).verified();

    @Test
    void schedulesMoreThanRequiredUntilTheFifthSessionIsCancelled() {
        var plan = Ledger.of(SubProjectA.RA, SubProjectA.planned());
        assertThat(fiveFigures(plan, 1)).containsExactly("320", "340", "0", "0", "0");
        assertThat(plan.problemsOfSchedule()).isEmpty();
        assertThat(plan.problemsOfCancelling(unitId(5))).isEmpty();
        assertThat(codes(plan.problemsOfCancelling(unitId(4)))).containsExactly("quantity.cancelling.missing");
    }

    @Test
    void hasTheFiveFigures() {
        assertThat(fiveFigures(ledger, 1)).containsExactly("320", "320", "313", "313", "311");
    }

    @Test
    void verifiedThreeHundredAndEighteenAttendancesOfThreeHundredAndElevenPersons() {
        var perSession = verified.contributions().stream()
                .map(session ->
                        session.subjects().size() + session.countedElsewhere().size())
                .toList();
        assertThat(perSession).containsExactly(80, 79, 81, 78);
        assertThat(perSession.stream().mapToInt(Integer::intValue).sum()).isEqualTo(318);
        assertThat(verified.contributions())
                .extracting(session -> session.figure().toString())
                .containsExactly("80", "79", "78", "74");
        assertThat(verified.figure()).isEqualTo(Figure.of(311));
    }

    @Test
    void namesTheSessionThatCountedSomebodyAlreadyAndWhoWasStruck() {
        assertThat(verified.contributions().get(2).countedElsewhere())
                .containsOnlyKeys(person(1).key(), person(2).key(), person(3).key())
                .containsEntry(person(2).key(), unitId(1));
        assertThat(verified.contributions().get(3).countedElsewhere())
                .hasSize(4)
                .containsEntry(person(84).key(), unitId(2));
        assertThat(verified.contributions().get(1).struck())
                .containsOnlyKeys(person(901).key(), person(902).key())
                .containsEntry(person(901).key(), "not on the sign-in sheet");
    }

    @Test
    void deductsForNinePersonsMissing() {
        var fulfilment = ledger.line(measureId(1)).fulfilment();
        assertThat(fulfilment.fraction()).hasToString("311/320");
        assertThat(fulfilment.shortfall()).isEqualTo(Figure.of(9));
        assertThat(ledger.deduction()).isEqualTo(Money.of("13095.00"));
    }

    @Test
    void paysWhatIsDueAndShowsWhatWasAgreedBesideIt() {
        var contract = Money.of("465600.00");
        var advance = Percentage.of("40").of(contract);
        assertThat(advance).isEqualTo(Money.of("186240.00"));
        var shortfall = new DeductionLine(DeductionLine.Cause.SHORTFALL, "RA", ledger.deduction());
        var balance = new Balance(
                contract, Percentage.of("60"), List.of(shortfall), List.of(new PaidLine("advance", advance)));
        assertThat(balance.due()).isEqualTo(Money.of("266265.00"));
        assertThat(balance.payable()).isEqualTo(Money.of("266265.00"));
        assertThat(balance.agreed()).isEqualTo(Money.of("279360.00"));
        assertThat(balance.difference()).isEqualTo(Money.of("13095.00"));
        assertThat(balance.problems()).isEmpty();
    }

    @Test
    @Clause("S-8")
    void losesNothingThroughASpotCheckThatFindsNothing() {
        var checked = SubProjectA.ledgerAfterSpotCheck(counting(persons(160, 180)));
        assertThat(ledger.freeze().driftFrom(checked)).isEmpty();
        var found = SubProjectA.ledgerAfterSpotCheck(striking("not there", persons(160, 160)));
        assertThat(ledger.freeze().driftFrom(found)).hasSize(1);
    }

    @Test
    void freezesWhatIsPaid() {
        assertThat(ledger.freeze().deduction(SubProjectA.RA)).isEqualTo(Money.of("13095.00"));
    }
}
