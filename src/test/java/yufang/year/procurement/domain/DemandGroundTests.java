package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.procurement.domain.DemandSamples.APPROVED;
import static yufang.year.procurement.domain.DemandSamples.BASIS;
import static yufang.year.procurement.domain.DemandSamples.plan;
import static yufang.year.procurement.domain.DemandSamples.planned;

import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Money;
import yufang.shared.Problem;

class DemandGroundTests {

    @Test
    void bearsADemandOnceThePlanIsIssuedAndTheFeeApproved() {
        var ground = new DemandGround(plan(1, planned("480000")), planned("480000"), APPROVED);

        assertThat(ground.problems()).isEmpty();
        assertThat(ground.problems(BASIS, planned("480000"))).isEmpty();
    }

    @Test
    void bearsNoneBefore() {
        assertThat(codes(new DemandGround(null, null, null).problems())).containsExactly("demand.gate.plan");
        assertThat(codes(new DemandGround(plan(1, planned("480000")), planned("480000"), null).problems()))
                .containsExactly("demand.gate.budget");
    }

    @Test
    void leavesADemandBehindThatThePlanHasChanged() {
        var now = new DemandGround(plan(2, planned("480000")), planned("480000"), APPROVED);

        assertThat(codes(now.problems(BASIS, planned("470000")))).containsExactly("demand.gate.plan-changed");
        assertThat(codes(now.problems(BASIS, null))).containsExactly("demand.gate.plan-changed");
    }

    @Test
    void leavesADemandBehindWhoseCeilingIsNoLongerTheApprovedFee() {
        var cut = new DemandGround(plan(2, planned("480000")), planned("480000"), Money.of("479999.99"));

        assertThat(codes(cut.problems(BASIS, planned("480000")))).containsExactly("demand.gate.ceiling-changed");
    }

    @Test
    void leavesADemandBehindThatThePlanHasDropped() {
        assertThat(codes(new DemandGround(null, null, null).problems(BASIS, planned("480000"))))
                .containsExactly("demand.gate.plan");
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
