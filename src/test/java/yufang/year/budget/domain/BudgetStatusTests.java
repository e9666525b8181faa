package yufang.year.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.budget.domain.BudgetStatus.APPROVED;
import static yufang.year.budget.domain.BudgetStatus.DRAFTING;
import static yufang.year.budget.domain.BudgetStatus.RETURNED;
import static yufang.year.budget.domain.BudgetStatus.SUBMITTED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class BudgetStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(BudgetStatus.values(), BudgetStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        DRAFTING, Set.of(SUBMITTED),
                        SUBMITTED, Set.of(RETURNED, APPROVED),
                        RETURNED, Set.of(SUBMITTED),
                        APPROVED, Set.of()));
        Lifecycles.draw("budget", moves);
    }
}
