package yufang.year.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.budget.domain.FigureStatus.CONFIRMED;
import static yufang.year.budget.domain.FigureStatus.ENTERED;
import static yufang.year.budget.domain.FigureStatus.RETURNED;
import static yufang.year.budget.domain.FigureStatus.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class FigureStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(FigureStatus.values(), FigureStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        ENTERED, Set.of(CONFIRMED, RETURNED, WITHDRAWN),
                        RETURNED, Set.of(ENTERED, WITHDRAWN),
                        CONFIRMED, Set.of(),
                        WITHDRAWN, Set.of()));
        Lifecycles.draw("fund-figure", moves);
    }
}
