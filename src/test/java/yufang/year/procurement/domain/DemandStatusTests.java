package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.procurement.domain.DemandStatus.CLOSED;
import static yufang.year.procurement.domain.DemandStatus.DISCLOSED;
import static yufang.year.procurement.domain.DemandStatus.DRAFTING;
import static yufang.year.procurement.domain.DemandStatus.REVIEWED;
import static yufang.year.procurement.domain.DemandStatus.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class DemandStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(DemandStatus.values(), DemandStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        DRAFTING, Set.of(REVIEWED, WITHDRAWN),
                        REVIEWED, Set.of(DISCLOSED, WITHDRAWN),
                        DISCLOSED, Set.of(CLOSED, WITHDRAWN),
                        CLOSED, Set.of(),
                        WITHDRAWN, Set.of()));
        Lifecycles.draw("demand", moves);
    }

    @Test
    void isInWorkUntilItIsClosedOrWithdrawn() {
        assertThat(DemandStatus.inWork()).containsExactly(DRAFTING, REVIEWED, DISCLOSED);
    }
}
