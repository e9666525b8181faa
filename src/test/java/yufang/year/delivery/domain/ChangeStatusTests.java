package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.ChangeStatus.APPROVED;
import static yufang.year.delivery.domain.ChangeStatus.PROPOSED;
import static yufang.year.delivery.domain.ChangeStatus.REFUSED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class ChangeStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(ChangeStatus.values(), ChangeStatus::canBecome);

        assertThat(moves).isEqualTo(Map.of(PROPOSED, Set.of(APPROVED, REFUSED), APPROVED, Set.of(), REFUSED, Set.of()));
        Lifecycles.draw("unit-change", moves);
    }
}
