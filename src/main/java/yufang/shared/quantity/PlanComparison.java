package yufang.shared.quantity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;

/**
 * Holds a contract's measures against the plan's: the plan's or better. A lower number needs an amended plan. What the
 * contract promises on top is its own affair.
 */
final class PlanComparison {

    private final List<Measure> contracted;

    PlanComparison(List<Measure> contracted) {
        this.contracted = contracted;
    }

    List<Problem> problems(List<Measure> planned) {
        return planned.stream().flatMap(measure -> problem(measure).stream()).toList();
    }

    private Optional<Problem> problem(Measure planned) {
        return contracted.stream()
                .filter(measure -> measure.id().equals(planned.id()))
                .findFirst()
                .map(measure -> problem(planned, measure))
                .orElseGet(() -> Optional.of(Problem.of("quantity.plan.dropped", planned.wording())));
    }

    /** One at a time: as long as something else is counted, its number says nothing. */
    private static Optional<Problem> problem(Measure planned, Measure contracted) {
        if (!contracted.counted().sameAs(planned.counted())) {
            return Optional.of(Problem.of("quantity.plan.counted", planned.wording(), contracted.wording()));
        }
        if (!same(contracted.condition(), planned.condition())) {
            return Optional.of(Problem.of("quantity.plan.condition", planned.wording()));
        }
        if (contracted.scope() != planned.scope()) {
            return Optional.of(Problem.of("quantity.plan.scope", planned.wording()));
        }
        return contracted.bound().isAsGoodAs(planned.bound())
                ? Optional.empty()
                : Optional.of(Problem.of("quantity.plan.less", planned.wording(), contracted.wording()));
    }

    private static boolean same(@Nullable Condition one, @Nullable Condition other) {
        if (one == null || other == null) return Objects.equals(one, other);
        return one.sameAs(other);
    }
}
