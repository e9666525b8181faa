package yufang.year.procurement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.PlannedSubProject;

/**
 * What plan and budget say about a sub-project today: the ground on which a demand stands.
 *
 * @param plan in force, null where none has the sub-project
 * @param planned the sub-project in it
 * @param approved what finance has approved for the sub-project as it stands in that plan; null where it has not
 */
record DemandGround(
        @Nullable IssuedPlan plan,
        @Nullable PlannedSubProject planned,
        @Nullable Money approved) {

    static final String PLAN_CHANGED = "demand.gate.plan-changed";

    /**
     * What keeps a demand from being drafted on it: nothing is bought before the plan is issued and the fee approved.
     */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (planned == null) problems.add(Problem.of("demand.gate.plan").doneAt("/plans"));
        if (planned != null && approved == null)
            problems.add(Problem.of("demand.gate.budget").doneAt("/money/budgets"));
        return problems;
    }

    /**
     * The same for a demand that was drafted before.
     *
     * @param drafted the sub-project in the version that it was drafted from
     */
    List<Problem> problems(DemandBasis basis, @Nullable PlannedSubProject drafted) {
        var problems = new ArrayList<>(problems());
        if (planned != null && !Objects.equals(planned, drafted)) problems.add(Problem.of(PLAN_CHANGED));
        if (planned != null && approved != null && !approved.equals(basis.ceiling())) {
            problems.add(Problem.of("demand.gate.ceiling-changed", basis.ceiling(), approved));
        }
        return problems;
    }

    PlannedSubProject sure() {
        return Objects.requireNonNull(planned);
    }
}
