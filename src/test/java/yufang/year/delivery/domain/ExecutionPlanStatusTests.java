package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.ExecutionPlanStatus.APPROVED;
import static yufang.year.delivery.domain.ExecutionPlanStatus.DRAFTING;
import static yufang.year.delivery.domain.ExecutionPlanStatus.RETURNED;
import static yufang.year.delivery.domain.ExecutionPlanStatus.SUBMITTED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class ExecutionPlanStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(ExecutionPlanStatus.values(), ExecutionPlanStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        DRAFTING, Set.of(SUBMITTED),
                        SUBMITTED, Set.of(RETURNED, APPROVED),
                        RETURNED, Set.of(SUBMITTED),
                        APPROVED, Set.of()));
        Lifecycles.draw("execution-plan", moves);
    }

    @Test
    void isDraftedBeforeItIsHandedInAndAfterItCameBack() {
        assertThat(Set.of(ExecutionPlanStatus.values()))
                .filteredOn(ExecutionPlanStatus::isOpen)
                .containsExactlyInAnyOrder(DRAFTING, RETURNED);
    }
}
