package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.procurement.domain.SeatStatus.CALLED;
import static yufang.year.procurement.domain.SeatStatus.CLEARED;
import static yufang.year.procurement.domain.SeatStatus.RECUSED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class SeatStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(SeatStatus.values(), SeatStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(CALLED, Set.of(CLEARED, RECUSED), CLEARED, Set.of(RECUSED), RECUSED, Set.of()));
        Lifecycles.draw("panel-seat", moves);
    }
}
