package yufang.year.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class OpinionStatusTests {

    @Test
    void isGivenOnce() {
        var moves = Lifecycles.of(OpinionStatus.values(), OpinionStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        OpinionStatus.ASKED,
                        Set.of(OpinionStatus.AGREED, OpinionStatus.OPINED, OpinionStatus.SILENT),
                        OpinionStatus.AGREED,
                        Set.of(),
                        OpinionStatus.OPINED,
                        Set.of(),
                        OpinionStatus.SILENT,
                        Set.of()));
        Lifecycles.draw("plan-opinion", moves);
    }

    @Test
    void itemsAreSettledOnce() {
        var moves = Lifecycles.of(ItemStatus.values(), ItemStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        ItemStatus.OPEN,
                        Set.of(ItemStatus.ADOPTED, ItemStatus.REFUSED),
                        ItemStatus.ADOPTED,
                        Set.of(),
                        ItemStatus.REFUSED,
                        Set.of()));
        Lifecycles.draw("plan-opinion-item", moves);
    }
}
