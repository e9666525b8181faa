package yufang.year.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.supervision.domain.FindingStatus.ANSWERED;
import static yufang.year.supervision.domain.FindingStatus.CLOSED;
import static yufang.year.supervision.domain.FindingStatus.OPEN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class FindingStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(FindingStatus.values(), FindingStatus::canBecome);

        assertThat(moves).isEqualTo(Map.of(OPEN, Set.of(ANSWERED), ANSWERED, Set.of(CLOSED, OPEN), CLOSED, Set.of()));
        Lifecycles.draw("finding", moves);
    }
}
