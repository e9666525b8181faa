package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.shared.quantity.Given.fiveFigures;
import static yufang.shared.quantity.Given.measureId;
import static yufang.shared.quantity.Given.unitId;
import static yufang.shared.quantity.Given.verifiedFigure;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Clause;
import yufang.shared.Money;
import yufang.shared.Percentage;

/** Sub-project B of the trial year, row by row, to the fen. */
class TrialYearBTests {

    @Test
    @Clause("P-1")
    void p1IsOneMeeting() {
        expect(SubProjectB.p1(), "0.00", "1");
    }

    @Test
    @Clause("P-2")
    void p2HasSixEventsInFiveParks() {
        expect(SubProjectB.p2(), "10500.00", "6", "5");
        assertThat(SubProjectB.p2()
                        .line(measureId(2))
                        .verified()
                        .contributions()
                        .get(5)
                        .countedElsewhere())
                .containsValue(unitId(5));
    }

    @Test
    @Clause("P-3")
    void p3LacksFiveHundredAndFiftyCopies() {
        expect(SubProjectB.p3(), "3882.08", "11450");
    }

    @Test
    @Clause("P-4")
    void p4CountsTheFilmOfTwelveMinutesForNothing() {
        var ledger = SubProjectB.p4(SubProjectB.film("12"));
        expect(ledger, "59000.00", "1");
        var broken = ledger.line(measureId(1)).verified().contributions().get(1).broken();
        assertThat(broken).singleElement().satisfies(finding -> {
            assertThat(finding.measure().id()).isEqualTo(measureId(2));
            assertThat(finding.figure()).isEqualTo(Figure.of(12));
        });
    }

    @Test
    @Clause("P-4")
    void p4CountsItAgainOnceItIsCutAndVerifiedAnew() {
        var cut = SubProjectB.film("12").submitted(Statement.of(measureId(2), Figure.of("9.5")));
        assertThat(fiveFigures(SubProjectB.p4(cut), 1)).containsExactly("2", "0", "2", "2", "1");
        expect(SubProjectB.p4(cut.verified(Verification.of(measureId(2), Figure.of("9.5")))), "0.00", "2");
    }

    @Test
    @Clause("P-5")
    void p5IsOneFilmOfTwelveMinutesAtMost() {
        expect(SubProjectB.p5(), "0.00", "1");
    }

    @Test
    @Clause("P-6")
    void p6LacksOneReportAtSixThousand() {
        expect(SubProjectB.p6(), "6000.00", "3");
    }

    @Test
    @Clause("P-7")
    void p7LacksAProvincialReportThatNoCityPaperMakesUpFor() {
        expect(SubProjectB.p7(), "11400.00", "5", "2");
        assertThat(SubProjectB.p7().line(measureId(1)).fulfilment().surplus()).isEqualTo(Figure.ONE);
    }

    @Test
    @Clause("P-8")
    void p8LosesSixOfSixtyFourArticles() {
        expect(SubProjectB.p8(), "1400.00", "58");
        assertThat(SubProjectB.p8().line(measureId(1)).figure(Stage.DONE)).isEqualTo(Figure.of(64));
    }

    @Test
    @Clause("R-1a")
    void r1aSurveysTwentySixEnterprises() {
        expect(SubProjectB.r1a(), "0.00", "26");
    }

    @Test
    @Clause("R-1b")
    void r1bShowsTheSurplusOfAttendancesAndDoesNotPayIt() {
        var ledger = SubProjectB.r1b();
        expect(ledger, "6600.00", "25", "2232");
        assertThat(ledger.line(measureId(2)).fulfilment().surplus()).isEqualTo(Figure.of(32));
        assertThat(ledger.line(measureId(2)).fulfilment().fraction()).isEqualTo(Fraction.ONE);
    }

    @Test
    @Clause("R-1c")
    void r1cLacksTwoVisitsAndOneEnterprise() {
        expect(SubProjectB.r1c(), "5000.00", "50", "25");
    }

    @Test
    @Clause("R-2")
    void r2CountsTheSessionOfThirtySixForNothing() {
        var ledger = SubProjectB.r2();
        expect(ledger, "900.00", "6", "471");
        var third = ledger.line(measureId(2)).verified().contributions().get(2);
        assertThat(third.figure()).isEqualTo(Figure.ZERO);
        assertThat(third.broken()).extracting(EachFinding::figure).containsExactly(Figure.of(36));
    }

    @Test
    @Clause("R-3")
    void r3IsKept() {
        expect(SubProjectB.r3(), "0.00", "5", "428");
    }

    @Test
    @Clause("R-4")
    void r4LacksThirteenPersons() {
        expect(SubProjectB.r4(), "1904.50", "2", "187");
    }

    @Test
    @Clause({"R-5", "S-8"})
    void r5IsLoweredByTheSpotCheck() {
        expect(SubProjectB.r5(SubProjectB.beforeSpotCheck()), "0.00", "2", "205");
        expect(SubProjectB.r5(SubProjectB.afterSpotCheck()), "450.00", "2", "197");
    }

    @Test
    @Clause("M-5")
    void everythingTogetherComesToWhatTheBankGets() {
        var ledgers = SubProjectB.everyLedger();
        assertThat(ledgers).hasSize(15);
        assertThat(sum(ledgers.stream().map(ledger -> ledger.terms().amount()).toList()))
                .isEqualTo(Money.of("1462300.00"));
        assertThat(sum(ledgers.stream().map(Ledger::deduction).toList())).isEqualTo(Money.of("48036.58"));
        assertThat(balance(List.of()).due()).isEqualTo(Money.of("829343.42"));
    }

    @Test
    @Clause("M-5")
    void thePenaltyForLateReportsIsALineOfItsOwn() {
        var penalty = new DeductionLine(DeductionLine.Cause.PENALTY, "two late reports", Money.of("2000.00"));
        var balance = balance(List.of(penalty));
        assertThat(balance.due()).isEqualTo(Money.of("827343.42"));
        assertThat(balance.agreed()).isEqualTo(Money.of("877380.00"));
        assertThat(balance.difference()).isEqualTo(Money.of("50036.58"));
        assertThat(sum(balance.explanationOfDifference().stream()
                        .map(BalanceLine::amount)
                        .toList()))
                .isEqualTo(balance.difference());
    }

    private static Balance balance(List<DeductionLine> others) {
        var deductions = new ArrayList<>(SubProjectB.everyLedger().stream()
                .map(ledger -> new DeductionLine(DeductionLine.Cause.SHORTFALL, "B", ledger.deduction()))
                .toList());
        deductions.addAll(others);
        var advance = new PaidLine("advance", Money.of("584920.00"));
        return new Balance(Money.of("1462300.00"), Percentage.of("60"), deductions, List.of(advance));
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    /** What is verified per total, and what is taken off for it. */
    private static void expect(Ledger ledger, String deduction, String... verified) {
        for (var measure = 1; measure <= verified.length; measure++) {
            assertThat(verifiedFigure(ledger, measure)).isEqualTo(verified[measure - 1]);
        }
        assertThat(ledger.lines()).hasSize(verified.length);
        assertThat(ledger.deduction()).isEqualTo(Money.of(deduction));
    }
}
