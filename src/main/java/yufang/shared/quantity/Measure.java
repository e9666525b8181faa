package yufang.shared.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/**
 * What is promised (计量), so that it can be counted: at least 480 persons in all, 40 to 120 in each session.
 *
 * @param condition null where everything counts
 * @param weight of a total, once the contract has set it; null in the plan and for each unit
 */
public record Measure(
        MeasureId id,
        Counted counted,
        Scope scope,
        Bound bound,
        @Nullable Condition condition,
        @Nullable Weight weight) {

    /** @throws RuleViolated with the {@link #problems} of such a measure */
    public Measure {
        RuleViolated.unlessAllowed(problems(counted, scope, bound, condition, weight));
    }

    public static Measure total(MeasureId id, Counted counted, Bound bound) {
        return new Measure(id, counted, Scope.TOTAL, bound, null, null);
    }

    public static Measure each(MeasureId id, Counted counted, Bound bound) {
        return new Measure(id, counted, Scope.EACH, bound, null, null);
    }

    public Measure where(Condition only) {
        return new Measure(id, counted, scope, bound, only, weight);
    }

    public Measure weighing(Weight share) {
        return new Measure(id, counted, scope, bound, condition, share);
    }

    /** Everything that keeps such a measure from being one; a form shows it before anything is built. */
    public static List<Problem> problems(
            Counted counted, Scope scope, Bound bound, @Nullable Condition condition, @Nullable Weight weight) {
        var problems = new ArrayList<Problem>();
        if (scope == Scope.TOTAL && bound.kind() == Bound.Kind.WITHIN) {
            problems.add(Problem.of("quantity.measure.within-total"));
        }
        if (scope == Scope.EACH && weight != null) {
            problems.add(Problem.of("quantity.measure.each-weight"));
        }
        if (counted.counting().isWhole() && !bound.isWhole()) {
            problems.add(Problem.of("quantity.measure.whole", counted.word()));
        }
        if (condition != null && !condition.fits(counted)) {
            problems.add(
                    Problem.of("quantity.measure.condition", condition.fact().word(), counted.word()));
        }
        return List.copyOf(problems);
    }

    /** "at least 320 persons" */
    public Wording wording() {
        return bound.of(counted);
    }

    public boolean isTotal() {
        return scope == Scope.TOTAL;
    }

    /** True where the verifier enters what was found, even where the provider claimed less. */
    boolean takesWhatWasFound() {
        return scope == Scope.EACH || bound.kind() == Bound.Kind.AT_MOST;
    }

    /** False where the condition reads the unit's facts and they do not meet it. */
    boolean concerns(Unit unit) {
        return condition == null || !condition.isOfUnit() || condition.isMetBy(unit.facts());
    }

    /** False where the condition reads the subject's facts and they do not meet it. */
    boolean concerns(Subject subject) {
        return condition == null || condition.isOfUnit() || condition.isMetBy(subject.facts());
    }
}
