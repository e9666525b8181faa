package yufang.year.priorities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.priorities.domain.AskStatus.ANSWERED;
import static yufang.year.priorities.domain.AskStatus.ASKED;
import static yufang.year.priorities.domain.AskStatus.OVERTAKEN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class AskStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(AskStatus.values(), AskStatus::canBecome);

        assertThat(moves)
                .isEqualTo(
                        Map.of(ASKED, Set.of(ANSWERED, OVERTAKEN), ANSWERED, Set.of(OVERTAKEN), OVERTAKEN, Set.of()));
        Lifecycles.draw("key-area-ask", moves);
    }
}
