package yufang.year.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.budget.domain.FundBaseStatus.CONFIRMED;
import static yufang.year.budget.domain.FundBaseStatus.ENTERED;
import static yufang.year.budget.domain.FundBaseStatus.RETURNED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class FundBaseStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(FundBaseStatus.values(), FundBaseStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        ENTERED, Set.of(CONFIRMED, RETURNED),
                        RETURNED, Set.of(ENTERED),
                        CONFIRMED, Set.of()));
        Lifecycles.draw("fund-base", moves);
    }
}
