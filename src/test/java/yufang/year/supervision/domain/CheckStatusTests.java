package yufang.year.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.supervision.domain.CheckStatus.CONCLUDED;
import static yufang.year.supervision.domain.CheckStatus.RECORDED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class CheckStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(CheckStatus.values(), CheckStatus::canBecome);

        assertThat(moves).isEqualTo(Map.of(RECORDED, Set.of(CONCLUDED), CONCLUDED, Set.of()));
        Lifecycles.draw("spot-check", moves);
    }
}
