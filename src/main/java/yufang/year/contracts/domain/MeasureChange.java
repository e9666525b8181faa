package yufang.year.contracts.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Weight;

/**
 * What the contract sets of one measure: the number, the plan's or better, and the weight of a total. What is counted
 * and under which condition stays the plan's.
 *
 * @param place of the measure in its obligation, from 1: the fields of the form are named after it
 * @param upper for {@link Bound.Kind#WITHIN} alone
 */
public record MeasureChange(
        int place,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal weight) {

    private static final int WHOLE_DIGITS = 11;
    private static final int DECIMALS = 4;

    /**
     * @param planned what the plan promises; null where it asks for nothing of the kind
     * @throws RuleViolated beside the fields that are wrong
     */
    Measure applied(Measure measure, @Nullable Measure planned) {
        RuleViolated.unlessAllowed(problems(measure));
        var bound = bound(measure.bound().kind());
        if (planned != null && !bound.isAsGoodAs(planned.bound())) {
            throw refused("contracts.measure.less", "figure", planned.wording());
        }
        var share = measure.isTotal() && weight != null ? new Weight(weight) : null;
        return new Measure(measure.id(), measure.counted(), measure.scope(), bound, measure.condition(), share);
    }

    private Bound bound(Bound.Kind kind) {
        try {
            return Bound.of(
                    kind,
                    new Figure(java.util.Objects.requireNonNull(figure)),
                    kind == Bound.Kind.WITHIN ? new Figure(java.util.Objects.requireNonNull(upper)) : null);
        } catch (RuleViolated refused) {
            throw new RuleViolated(refused.problems().stream()
                    .map(problem -> problem.at(field("figure")))
                    .toList());
        }
    }

    private List<Problem> problems(Measure measure) {
        var problems = new ArrayList<Problem>();
        number(problems, "figure", figure, measure);
        if (measure.bound().kind() == Bound.Kind.WITHIN) number(problems, "upper", upper, measure);
        if (measure.isTotal() && weight != null && !isShare(weight)) {
            problems.add(Problem.of("contracts.measure.weight").at(field("weight")));
        }
        return problems;
    }

    private void number(List<Problem> problems, String name, @Nullable BigDecimal number, Measure measure) {
        if (number == null) {
            problems.add(Problem.of("form.bad.missing").at(field(name)));
        } else if (!fits(number)) {
            problems.add(Problem.of("contracts.measure.range").at(field(name)));
        } else if (isWhole(measure) && number.stripTrailingZeros().scale() > 0) {
            problems.add(Problem.of("quantity.measure.whole", measure.counted().word())
                    .at(field(name)));
        }
    }

    private static boolean isWhole(Measure measure) {
        return measure.counted().counting() != yufang.shared.quantity.Counting.SUM;
    }

    /** As the column holds it. */
    static boolean fits(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.signum() >= 0 && bare.scale() <= DECIMALS && bare.precision() - bare.scale() <= WHOLE_DIGITS;
    }

    private static boolean isShare(BigDecimal weight) {
        return weight.signum() > 0
                && weight.compareTo(BigDecimal.ONE) <= 0
                && weight.stripTrailingZeros().scale() <= DECIMALS;
    }

    private String field(String name) {
        return name + "[" + place + "]";
    }

    private RuleViolated refused(String code, String name, Object... arguments) {
        return new RuleViolated(List.of(Problem.of(code, arguments).at(field(name))));
    }
}
