package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yufang.shared.quantity.Given.codes;
import static yufang.shared.quantity.Given.each;
import static yufang.shared.quantity.Given.measureId;
import static yufang.shared.quantity.Given.terms;
import static yufang.shared.quantity.Given.total;

import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Money;
import yufang.shared.RuleViolated;

/** What is no contract term, and what each rule takes off. */
class ObligationTermsTests {

    private static final Money AMOUNT = Money.of("1000.00");
    private static final DeductionRule SIX = DeductionRule.perMissing(Money.of("6.00"));

    @Test
    void weightsOfTheTotalsAddUpToOneExactly() {
        assertThat(problems(DeductionRule.PRO_RATA, sessions("0.4"), persons("0.6")))
                .isEmpty();
        assertThat(problems(DeductionRule.PRO_RATA, sessions("0.4"), persons("0.59999")))
                .containsExactly("quantity.terms.weights");
        assertThat(problems(DeductionRule.PRO_RATA, sessions("0.4"), persons("0.60001")))
                .containsExactly("quantity.terms.weights");
    }

    @Test
    void everyTotalHasAWeight() {
        assertThat(problems(DeductionRule.PRO_RATA, sessions("1"), total(2, Counted.PERSONS, Bound.atLeast(9))))
                .containsExactly("quantity.terms.weight");
    }

    @Test
    void anObligationHasATotal() {
        assertThat(problems(DeductionRule.NONE, each(1, Counted.PERSONS, Bound.atLeast(40))))
                .containsExactly("quantity.terms.weights");
    }

    @Test
    void noMeasureComesTwice() {
        assertThat(problems(DeductionRule.PRO_RATA, sessions("0.5"), sessions("0.5")))
                .containsExactly("quantity.terms.twice");
    }

    @Test
    void theAmountIsNotNegative() {
        assertThat(codes(ObligationTerms.problems(List.of(sessions("1")), Money.of("-0.01"), DeductionRule.PRO_RATA)))
                .containsExactly("quantity.terms.amount");
        assertThat(ObligationTerms.problems(List.of(sessions("1")), Money.ZERO, DeductionRule.PRO_RATA))
                .isEmpty();
    }

    @Test
    void aPriceForEachOneMissingNeedsExactlyOneTotal() {
        assertThat(problems(SIX, sessions("1"), each(3, Counted.PERSONS, Bound.atLeast(40))))
                .isEmpty();
        assertThat(problems(SIX, sessions("0.5"), persons("0.5"))).containsExactly("quantity.terms.per-missing");
        assertThat(problems(SIX, total(1, Counted.REPORTS, Bound.atMost(3), "1")))
                .containsExactly("quantity.terms.per-missing-ceiling");
        assertThatThrownBy(() -> DeductionRule.perMissing(Money.ZERO)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void cannotBeMadeWithAProblem() {
        assertThatThrownBy(() -> terms("1.00", sessions("0.5")))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("quantity.terms.weights");
    }

    @Test
    void findsItsMeasures() {
        var terms = terms("1.00", sessions("1"), each(3, Counted.PERSONS, Bound.atLeast(40)));
        assertThat(terms.measure(measureId(3)).isTotal()).isFalse();
        assertThat(terms.totals()).containsExactly(sessions("1"));
        assertThatThrownBy(() -> terms.measure(measureId(4))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void proRataRoundsOnceOverAllMeasures() {
        var thirds = List.of(
                fulfilment(total(1, Counted.SESSIONS, Bound.atLeast(3), "0.5"), 2),
                fulfilment(total(2, Counted.VISITS, Bound.atLeast(3), "0.5"), 2));
        assertThat(DeductionRule.PRO_RATA.deduction(Money.of("0.03"), thirds)).isEqualTo(Money.of("0.01"));
        assertThat(DeductionRule.PRO_RATA.deduction(Money.of("100.01"), thirds)).isEqualTo(Money.of("33.34"));
        assertThat(DeductionRule.PRO_RATA.deduction(Money.of("100.00"), thirds)).isEqualTo(Money.of("33.33"));
    }

    @Test
    void proRataRoundsHalfUp() {
        var half = List.of(fulfilment(total(1, Counted.SESSIONS, Bound.atLeast(2), "1"), 1));
        assertThat(DeductionRule.PRO_RATA.deduction(Money.of("0.01"), half)).isEqualTo(Money.of("0.01"));
    }

    @Test
    void proRataTakesNothingForASurplusAndAllForNothing() {
        var sessions = total(1, Counted.SESSIONS, Bound.atLeast(2), "1");
        assertThat(DeductionRule.PRO_RATA.deduction(AMOUNT, List.of(fulfilment(sessions, 3))))
                .isEqualTo(Money.ZERO);
        assertThat(DeductionRule.PRO_RATA.deduction(AMOUNT, List.of(fulfilment(sessions, 0))))
                .isEqualTo(AMOUNT);
    }

    @Test
    void aSurplusOfOneMeasureMakesUpForNoOther() {
        var both = List.of(
                fulfilment(total(1, Counted.SESSIONS, Bound.atLeast(2), "0.5"), 4),
                fulfilment(total(2, Counted.VISITS, Bound.atLeast(2), "0.5"), 1));
        assertThat(DeductionRule.PRO_RATA.deduction(AMOUNT, both)).isEqualTo(Money.of("250.00"));
    }

    @Test
    void perMissingTakesNoMoreThanTheAmount() {
        var reports = total(1, Counted.REPORTS, Bound.atLeast(4), "1");
        assertThat(SIX.deduction(Money.of("18.00"), List.of(fulfilment(reports, 1))))
                .isEqualTo(Money.of("18.00"));
        assertThat(SIX.deduction(Money.of("17.99"), List.of(fulfilment(reports, 1))))
                .isEqualTo(Money.of("17.99"));
        assertThat(SIX.deduction(Money.of("18.01"), List.of(fulfilment(reports, 1))))
                .isEqualTo(Money.of("18.00"));
        assertThat(SIX.deduction(AMOUNT, List.of(fulfilment(reports, 5)))).isEqualTo(Money.ZERO);
    }

    @Test
    void noneTakesNothing() {
        assertThat(DeductionRule.NONE.deduction(AMOUNT, List.of(fulfilment(sessions("1"), 0))))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void aCeilingIsKeptOrNot() {
        var complaints = total(1, Counted.REPORTS, Bound.atMost(3), "1");
        assertThat(fulfilment(complaints, 3).fraction()).isEqualTo(Fraction.ONE);
        assertThat(fulfilment(complaints, 3).excess()).isEqualTo(Figure.ZERO);
        var broken = fulfilment(complaints, 5);
        assertThat(broken.fraction()).isEqualTo(Fraction.ZERO);
        assertThat(broken.excess()).isEqualTo(Figure.of(2));
        assertThat(broken.shortfall()).isEqualTo(Figure.ZERO);
        assertThat(broken.surplus()).isEqualTo(Figure.ZERO);
        assertThat(fulfilment(complaints, 0).shortfall()).isEqualTo(Figure.ZERO);
    }

    @Test
    void fulfilmentIsOfTotalsWithAWeight() {
        assertThatThrownBy(() -> fulfilment(each(1, Counted.PERSONS, Bound.atLeast(40)), 40))
                .isInstanceOf(IllegalArgumentException.class);
        var planned = fulfilment(total(1, Counted.PERSONS, Bound.atLeast(40)), 40);
        assertThatThrownBy(() -> DeductionRule.PRO_RATA.deduction(AMOUNT, List.of(planned)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Fulfilment fulfilment(Measure measure, int verified) {
        return new Fulfilment(measure, Figure.of(verified));
    }

    private static Measure sessions(String weight) {
        return total(1, Counted.SESSIONS, Bound.atLeast(6), weight);
    }

    private static Measure persons(String weight) {
        return total(2, Counted.PERSONS, Bound.atLeast(480), weight);
    }

    private static List<String> problems(DeductionRule rule, Measure... measures) {
        return codes(ObligationTerms.problems(List.of(measures), AMOUNT, rule));
    }
}
