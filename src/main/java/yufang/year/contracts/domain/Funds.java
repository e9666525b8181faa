package yufang.year.contracts.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.Problem;

/**
 * The money that a contract may still bind.
 *
 * @param approved for its sub-project as the plan in force has it; null where finance has approved nothing
 * @param spent under earlier contracts of the sub-project
 */
record Funds(@Nullable Money approved, Money spent) {

    List<Problem> problems(Money total) {
        if (approved == null)
            return List.of(Problem.of("contracts.gate.no-budget").doneAt("/money/budgets"));
        return total.plus(spent).exceeds(approved)
                ? List.of(Problem.of("contracts.gate.budget", total, spent, approved))
                : List.of();
    }
}
