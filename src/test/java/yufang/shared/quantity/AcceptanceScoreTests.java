package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yufang.shared.Clause;
import yufang.shared.Percentage;
import yufang.shared.RuleViolated;

/** The two acceptances of the trial year, and what cannot be a score. */
@Clause("S-9")
class AcceptanceScoreTests {

    private static final Fraction NINETY = Fraction.of(Percentage.of("90"));
    private static final Points PASS_MARK = Points.of("90.00");

    @Test
    void subProjectAPasses() {
        var score = new AcceptanceScore(List.of(
                computed("40", Fraction.of(311, 1), Fraction.of(320, 1)),
                computed("30", Fraction.of(296, 311), NINETY),
                computed("15", Fraction.of(228, 250), NINETY),
                judged("15", "13", "14", "12.5")));
        assertThat(scores(score)).containsExactly("38.88", "30.00", "15.00", "13.17");
        assertThat(score.total()).isEqualTo(Points.of("97.05"));
        assertThat(score.passes(PASS_MARK)).isTrue();
    }

    @Test
    void subProjectBFailsByOneHundredth() {
        var score = subProjectB(150, judged("15", "9", "10", "9.5"));
        assertThat(scores(score)).containsExactly("20.00", "15.00", "14.67", "18.32", "12.50", "9.50");
        assertThat(score.total()).isEqualTo(Points.of("89.99"));
        assertThat(score.passes(PASS_MARK)).isFalse();
    }

    @Test
    void subProjectBPassesAfterRectification() {
        var score = subProjectB(171, judged("15", "13", "13.5", "13"));
        assertThat(scores(score)).containsExactly("20.00", "15.00", "14.67", "20.00", "12.50", "13.17");
        assertThat(score.total()).isEqualTo(Points.of("95.34"));
        assertThat(score.passes(PASS_MARK)).isTrue();
    }

    private static AcceptanceScore subProjectB(int hazardsRemoved, TargetScore management) {
        return new AcceptanceScore(List.of(
                computed("20", Fraction.of(2_232, 1), Fraction.of(2_200, 1)),
                computed("15", Fraction.of(Percentage.of("93.4")), NINETY),
                computed("15", Fraction.of(Percentage.of("88")), NINETY),
                computed("20", Fraction.of(hazardsRemoved, 182), NINETY),
                judged("15", "12", "13", "12.5"),
                management));
    }

    @Test
    void passesAtThePassMarkItself() {
        var exactly = new AcceptanceScore(List.of(judged("100", "90")));
        assertThat(exactly.passes(PASS_MARK)).isTrue();
        assertThat(exactly.passes(Points.of("90.01"))).isFalse();
    }

    @Test
    void refusesWeightsThatAreNotOneHundred() {
        assertThatThrownBy(() -> new AcceptanceScore(List.of(judged("99.99", "90"))))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("quantity.score.weights");
    }

    @Test
    void roundsHalfUp() {
        assertThat(judged("10", "1.00", "1.01").score()).isEqualTo(Points.of("1.01"));
        assertThat(computed("1", Fraction.of(5, 1000), Fraction.ONE).score()).isEqualTo(Points.of("0.01"));
        assertThat(computed("1", Fraction.of(4999, 1000000), Fraction.ONE).score())
                .isEqualTo(Points.of("0.00"));
    }

    @Test
    void scoresTheUnroundedFigure() {
        assertThat(computed("50", Fraction.of(2, 3), Fraction.of(5, 6)).score()).isEqualTo(Points.of("40.00"));
    }

    @Test
    void refusesASheetAboveTheWeight() {
        assertThat(judged("15", "15").score()).isEqualTo(Points.of("15"));
        assertThatThrownBy(() -> judged("15", "14", "15.01"))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("quantity.score.above");
    }

    @Test
    void refusesAScoreAboveTheWeight() {
        assertThatThrownBy(() -> new TargetScore(Points.of("15"), Points.of("15.01")))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void refusesToJudgeWithoutASheet() {
        assertThatThrownBy(() -> judged("15")).isInstanceOf(RuleViolated.class).hasMessageContaining("score.sheets");
    }

    @Test
    void refusesATargetOfNothing() {
        assertThatThrownBy(() -> computed("15", Fraction.ONE, Fraction.ZERO))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("quantity.score.target");
    }

    @Test
    void refusesPointsBelowZeroOrFinerThanHundredths() {
        assertThat(Points.of("12.500")).isEqualTo(Points.of("12.5"));
        assertThatThrownBy(() -> Points.of("-0.01")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> Points.of("12.505")).isInstanceOf(RuleViolated.class);
    }

    private static TargetScore computed(String weight, Fraction figure, Fraction target) {
        return TargetScore.computed(Points.of(weight), figure, target);
    }

    private static TargetScore judged(String weight, String... sheets) {
        return TargetScore.judged(
                Points.of(weight), Stream.of(sheets).map(Points::of).toList());
    }

    private static List<String> scores(AcceptanceScore score) {
        return score.targets().stream().map(target -> target.score().toString()).toList();
    }
}
