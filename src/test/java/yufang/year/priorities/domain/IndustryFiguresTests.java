package yufang.year.priorities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.priorities.domain.Given.NOW;
import static yufang.year.priorities.domain.Given.OFFICER;
import static yufang.year.priorities.domain.Given.STUDY;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.priorities.Rate;

class IndustryFiguresTests {

    /** The published table of the trial year, then the borders of rounding. */
    @ParameterizedTest
    @CsvSource({
        "10257, 3336, 32.52",
        "3959780, 31709, 0.80",
        "2378751, 29943, 1.26",
        "993678, 10091, 1.02",
        "110395, 946, 0.86",
        "781685, 408, 0.05",
        "19378565, 122713, 0.63",
        "20000, 1, 0.01",
        "20001, 1, 0.00",
        "100, 0, 0.00",
        "3, 3, 100.00",
        "8, 1, 12.50"
    })
    void roundsTheRateHalfUpToTwoDecimals(int insured, int injured, String rate) {
        assertThat(Given.figures(insured, injured, null).rate()).hasToString(rate);
    }

    @Test
    void doesNotTakeTheUnknownForZero() {
        assertThat(Given.figures(null, 3, null).rate()).isNull();
        assertThat(Given.figures(100, null, null).rate()).isNull();
        assertThat(Given.figures(0, 0, null).rate()).isNull();
        assertThat(Given.figures(100, 0, null).rate()).hasToString("0.00");
    }

    @ParameterizedTest
    @CsvSource({"50.00, 200.00, 25.00", "1.00, 3.00, 33.33", "2.00, 3.00, 66.67", "300.00, 200.00, 150.00"})
    void givesBenefitsForAHundredYuanOfContributions(Money benefits, Money contributions, String ratio) {
        assertThat(money(benefits, contributions).benefitRatio()).hasToString(ratio);
    }

    @Test
    void knowsNoRatioWithoutContributions() {
        assertThat(money(Money.of("1"), Money.ZERO).benefitRatio()).isNull();
        assertThat(money(null, Money.of("1")).benefitRatio()).isNull();
        assertThat(money(Money.of("1"), null).benefitRatio()).isNull();
    }

    @Test
    void comparesRates() {
        assertThat(Rate.of(1, 100)).isLessThan(Rate.of(2, 100));
    }

    @Test
    void refusesMoreInjuredThanInsured() {
        assertThat(codes(Given.figures(100, 100, 100))).isEmpty();
        assertThat(codes(Given.figures(100, 101, null))).containsExactly("priorities.row.injured-exceed-insured");
        assertThat(codes(Given.figures(null, 100, 101))).containsExactly("priorities.row.production-exceeds-injured");
        assertThat(codes(Given.figures(null, 101, null))).isEmpty();
    }

    @Test
    void becomesNoRowThatCannotBeTrue() {
        var line = new IndustryLine("mining", null, Given.figures(1, 2, null), "source");

        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> IndustryRow.of(STUDY, line, OFFICER, NOW));
    }

    private static IndustryFigures money(@Nullable Money benefits, @Nullable Money contributions) {
        return new IndustryFigures(null, null, null, null, null, null, null, null, benefits, contributions);
    }

    private static String[] codes(IndustryFigures figures) {
        return Arrays.stream(figures.problems().toArray(new Problem[0]))
                .map(Problem::code)
                .toArray(String[]::new);
    }
}
