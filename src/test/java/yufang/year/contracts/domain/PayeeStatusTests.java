package yufang.year.contracts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.contracts.domain.PayeeStatus.CONFIRMED;
import static yufang.year.contracts.domain.PayeeStatus.ENTERED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class PayeeStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(PayeeStatus.values(), PayeeStatus::canBecome);

        assertThat(moves).isEqualTo(Map.of(ENTERED, Set.of(CONFIRMED), CONFIRMED, Set.of()));
        Lifecycles.draw("payee", moves);
    }
}
