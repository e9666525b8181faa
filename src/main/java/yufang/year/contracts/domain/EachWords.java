package yufang.year.contracts.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.CountedTable;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;

/**
 * What the contract asks of each unit on top of the plan, as an officer types it.
 *
 * @param counted key of what is counted
 * @param upper for {@link Bound.Kind#WITHIN} alone
 */
public record EachWords(
        String counted,
        Bound.Kind bound,
        BigDecimal figure,
        @Nullable BigDecimal upper) {

    /** @throws RuleViolated beside the fields that make no measure of it */
    Measure read(MeasureId id) {
        RuleViolated.unlessAllowed(problems());
        var what = CountedTable.shipped().find(counted).orElseThrow();
        try {
            var asked = Bound.of(bound, new Figure(figure), upper == null ? null : new Figure(upper));
            return Measure.each(id, what, asked);
        } catch (RuleViolated refused) {
            throw new RuleViolated(refused.problems().stream()
                    .map(problem -> problem.at("figure"))
                    .toList());
        }
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (CountedTable.shipped().find(counted).isEmpty()) {
            problems.add(Problem.of("form.bad.value").at("counted"));
        }
        if (!MeasureChange.fits(figure)) {
            problems.add(Problem.of("contracts.measure.range").at("figure"));
        }
        if (upper != null && !MeasureChange.fits(upper)) {
            problems.add(Problem.of("contracts.measure.range").at("upper"));
        }
        if ((bound == Bound.Kind.WITHIN) != (upper != null)) {
            problems.add(Problem.of("contracts.measure.upper").at("upper"));
        }
        return problems;
    }
}
