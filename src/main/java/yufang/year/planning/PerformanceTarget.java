package yufang.year.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Points;

/**
 * What a sub-project is to achieve (绩效目标), and how many points of the acceptance hang on it.
 *
 * @param unit of the target's number: persons, %
 * @param target at least this much; null only where experts judge
 * @param weight the most points that it can earn, above 0; the targets of a sub-project have 100 together
 */
public record PerformanceTarget(
        PerformanceTargetId id,
        String indicator,
        String unit,
        @Nullable BigDecimal target,
        How how,
        Points weight) {

    private static final int WHOLE_DIGITS = 11;
    private static final int DECIMALS = 4;

    /** How the figure comes about. */
    public enum How {
        /** From the ledger, an examination, a questionnaire: weight × min(1, figure ÷ target). */
        COMPUTED,
        /** The mean of the experts' sheets. */
        JUDGED
    }

    /** @throws RuleViolated where a computed target has no number, or the weight is none */
    public PerformanceTarget {
        target = target == null ? null : plain(target);
        RuleViolated.unlessAllowed(problems(target, how, weight));
    }

    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static List<Problem> problems(@Nullable BigDecimal target, How how, Points weight) {
        var problems = new ArrayList<Problem>();
        if (how == How.COMPUTED && target == null) {
            problems.add(Problem.of("planning.target.missing").at("target"));
        }
        if (target != null && target.signum() <= 0) {
            problems.add(Problem.of("form.bad.not-positive").at("target"));
        }
        if (target != null && (target.scale() > DECIMALS || target.precision() - target.scale() > WHOLE_DIGITS)) {
            problems.add(Problem.of("planning.figure.range").at("target"));
        }
        if (weight.equals(Points.ZERO) || weight.exceeds(Points.HUNDRED)) {
            problems.add(Problem.of("planning.target.weight").at("weight"));
        }
        return problems;
    }
}
