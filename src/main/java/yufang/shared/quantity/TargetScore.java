package yufang.shared.quantity;

import java.util.List;
import yufang.shared.RuleViolated;

/**
 * What one performance target (绩效目标) earns at the acceptance, rounded half up to two decimals.
 *
 * @param weight the most that it can earn
 */
public record TargetScore(Points weight, Points score) {

    public TargetScore {
        if (score.exceeds(weight)) {
            throw RuleViolated.because("quantity.score.above", score.toString(), weight.toString());
        }
    }

    /**
     * Weight × min(1, figure ÷ target).
     *
     * @param figure unrounded: 150 of 182, not 82.42 %
     * @param target above zero
     */
    public static TargetScore computed(Points weight, Fraction figure, Fraction target) {
        if (target.compareTo(Fraction.ZERO) <= 0) {
            throw RuleViolated.because("quantity.score.target");
        }
        var reached = figure.dividedBy(target).min(Fraction.ONE);
        return new TargetScore(weight, Points.rounded(weight.fraction().times(reached)));
    }

    /** The mean of the locked sheets, each between 0 and the weight. */
    public static TargetScore judged(Points weight, List<Points> sheets) {
        if (sheets.isEmpty()) {
            throw RuleViolated.because("quantity.score.sheets");
        }
        for (var sheet : sheets) {
            if (sheet.exceeds(weight)) {
                throw RuleViolated.because("quantity.score.above", sheet.toString(), weight.toString());
            }
        }
        var sum = sheets.stream().reduce(Points.ZERO, Points::plus);
        return new TargetScore(weight, Points.rounded(sum.fraction().times(Fraction.of(1, sheets.size()))));
    }
}
