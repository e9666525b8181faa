package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.Given.MANAGER;
import static yufang.year.delivery.domain.Given.NOW;
import static yufang.year.delivery.domain.Given.OFFICER;
import static yufang.year.delivery.domain.Given.TODAY;
import static yufang.year.delivery.domain.Given.codes;
import static yufang.year.delivery.domain.Given.refused;

import org.junit.jupiter.api.Test;

class UnitChangeTests {

    UnitChange change = UnitChange.cancel(Given.unit(), "人数已够", MANAGER, NOW);

    @Test
    void takesEffectWhenAnotherAgrees() {
        change.approve(OFFICER, TODAY, "rules-1");

        assertThat(change.status()).isEqualTo(ChangeStatus.APPROVED);
    }

    @Test
    void isNotDecidedByWhoAskedForIt() {
        assertThat(codes(change.problemsBeforeDecision(MANAGER))).containsExactly("delivery.change.proposer");
        assertThat(codes(refused(() -> change.approve(MANAGER, TODAY, "rules-1"))))
                .containsExactly("delivery.change.proposer");
        var another = UnitChange.cancel(Given.unit(), "人数已够", MANAGER, NOW);
        assertThat(codes(refused(() -> another.refuse("no", MANAGER, TODAY, "rules-1"))))
                .containsExactly("delivery.change.proposer");
    }

    @Test
    void isDecidedOnce() {
        change.refuse("人数不够", OFFICER, TODAY, "rules-1");

        assertThat(codes(refused(() -> change.approve(OFFICER, TODAY, "rules-1"))))
                .containsExactly("delivery.change.closed-step");
    }
}
