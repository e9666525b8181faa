package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.UnitStatus.CANCELLED;
import static yufang.year.delivery.domain.UnitStatus.CARRIED_OUT;
import static yufang.year.delivery.domain.UnitStatus.PLANNED;
import static yufang.year.delivery.domain.UnitStatus.REJECTED;
import static yufang.year.delivery.domain.UnitStatus.SUBMITTED;
import static yufang.year.delivery.domain.UnitStatus.VERIFIED;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.shared.quantity.UnitState;
import yufang.testing.Lifecycles;

class UnitStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(UnitStatus.values(), UnitStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        PLANNED, Set.of(CARRIED_OUT, CANCELLED),
                        CARRIED_OUT, Set.of(SUBMITTED),
                        SUBMITTED, Set.of(VERIFIED, REJECTED),
                        VERIFIED, Set.of(SUBMITTED),
                        REJECTED, Set.of(SUBMITTED),
                        CANCELLED, Set.of()));
        Lifecycles.draw("unit", moves);
    }

    @Test
    void isWhatTheLedgerCounts() {
        assertThat(Arrays.stream(UnitStatus.values()).map(UnitStatus::state))
                .containsExactlyInAnyOrder(UnitState.values());
    }

    @Test
    void takesEntriesOnceCarriedOutAndWhileNobodyDecides() {
        assertThat(Set.of(UnitStatus.values()))
                .filteredOn(UnitStatus::isEntered)
                .containsExactlyInAnyOrder(CARRIED_OUT, REJECTED, VERIFIED);
    }
}
