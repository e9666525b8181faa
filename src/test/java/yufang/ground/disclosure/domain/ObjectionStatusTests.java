package yufang.ground.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.ground.disclosure.domain.ObjectionStatus.ANSWERED;
import static yufang.ground.disclosure.domain.ObjectionStatus.RECEIVED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class ObjectionStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(ObjectionStatus.values(), ObjectionStatus::canBecome);

        assertThat(moves).isEqualTo(Map.of(RECEIVED, Set.of(ANSWERED), ANSWERED, Set.of()));
        Lifecycles.draw("objection", moves);
    }
}
