package yufang.year.contracts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.contracts.domain.ContractStatus.ACCEPTED;
import static yufang.year.contracts.domain.ContractStatus.AGREED;
import static yufang.year.contracts.domain.ContractStatus.CLOSED;
import static yufang.year.contracts.domain.ContractStatus.DRAFTED;
import static yufang.year.contracts.domain.ContractStatus.RUNNING;
import static yufang.year.contracts.domain.ContractStatus.SIGNED;
import static yufang.year.contracts.domain.ContractStatus.TERMINATED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.shared.RuleViolated;
import yufang.testing.Lifecycles;
import yufang.year.contracts.ContractState;

class ContractStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(ContractStatus.values(), ContractStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        DRAFTED, Set.of(AGREED, TERMINATED),
                        AGREED, Set.of(SIGNED, DRAFTED, TERMINATED),
                        SIGNED, Set.of(RUNNING, TERMINATED),
                        RUNNING, Set.of(ACCEPTED, TERMINATED),
                        ACCEPTED, Set.of(CLOSED),
                        CLOSED, Set.of(ACCEPTED),
                        TERMINATED, Set.of()));
        Lifecycles.draw("contract", moves);
    }

    @Test
    void refusesEveryOtherMoveByAMessage() {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> DRAFTED.become(SIGNED));
    }

    /** What later steps see is named alike, so that it can be read from the stored name. */
    @Test
    void isNamedAsLaterStepsNameIt() {
        for (var state : ContractState.values()) {
            assertThat(ContractStatus.valueOf(state.name())).hasToString(state.name());
        }
    }
}
