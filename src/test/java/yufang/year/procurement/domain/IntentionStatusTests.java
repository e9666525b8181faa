package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.procurement.domain.IntentionStatus.ATTACHED;
import static yufang.year.procurement.domain.IntentionStatus.PUBLISHED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class IntentionStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(IntentionStatus.values(), IntentionStatus::canBecome);

        assertThat(moves).isEqualTo(Map.of(PUBLISHED, Set.of(ATTACHED), ATTACHED, Set.of(PUBLISHED)));
        Lifecycles.draw("intention", moves);
    }
}
