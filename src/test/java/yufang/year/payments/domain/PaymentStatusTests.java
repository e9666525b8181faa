package yufang.year.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.payments.domain.PaymentStatus.CHECKED;
import static yufang.year.payments.domain.PaymentStatus.PAID;
import static yufang.year.payments.domain.PaymentStatus.REJECTED;
import static yufang.year.payments.domain.PaymentStatus.REQUESTED;
import static yufang.year.payments.domain.PaymentStatus.RETURNED_BY_BANK;
import static yufang.year.payments.domain.PaymentStatus.SECONDED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.shared.Role;
import yufang.testing.Lifecycles;

class PaymentStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(PaymentStatus.values(), PaymentStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        REQUESTED, Set.of(CHECKED, REJECTED),
                        CHECKED, Set.of(SECONDED, REJECTED),
                        SECONDED, Set.of(PAID, REJECTED),
                        PAID, Set.of(RETURNED_BY_BANK),
                        REJECTED, Set.of(),
                        RETURNED_BY_BANK, Set.of()));
        Lifecycles.draw("payment", moves);
    }

    @Test
    void isHandedFromDeskToDesk() {
        assertThat(REQUESTED.turn()).contains(Role.AGENCY_OFFICER);
        assertThat(CHECKED.turn()).contains(Role.AGENCY_REVIEWER);
        assertThat(SECONDED.turn()).contains(Role.AGENCY_CASHIER);
        assertThat(Set.of(PAID, REJECTED, RETURNED_BY_BANK))
                .allMatch(status -> status.turn().isEmpty());
    }

    @Test
    void standsWhileItIsOpenOrPaid() {
        assertThat(Set.of(REQUESTED, CHECKED, SECONDED)).allMatch(PaymentStatus::isOpen);
        assertThat(PAID.isOpen()).isFalse();
        assertThat(Set.of(REQUESTED, CHECKED, SECONDED, PAID)).allMatch(PaymentStatus::stands);
        assertThat(Set.of(REJECTED, RETURNED_BY_BANK)).noneMatch(PaymentStatus::stands);
    }
}
