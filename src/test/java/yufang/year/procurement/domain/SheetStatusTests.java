package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.procurement.domain.SheetStatus.LOCKED;
import static yufang.year.procurement.domain.SheetStatus.OPEN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class SheetStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(SheetStatus.values(), SheetStatus::canBecome);

        assertThat(moves).isEqualTo(Map.of(OPEN, Set.of(LOCKED), LOCKED, Set.of()));
        Lifecycles.draw("score-sheet", moves);
    }
}
