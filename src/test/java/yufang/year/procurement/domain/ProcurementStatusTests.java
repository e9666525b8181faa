package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.procurement.domain.ProcurementStatus.AWARDED;
import static yufang.year.procurement.domain.ProcurementStatus.DECIDED;
import static yufang.year.procurement.domain.ProcurementStatus.FAILED;
import static yufang.year.procurement.domain.ProcurementStatus.OPENED;
import static yufang.year.procurement.domain.ProcurementStatus.PREPARED;
import static yufang.year.procurement.domain.ProcurementStatus.PUBLISHED;
import static yufang.year.procurement.domain.ProcurementStatus.RANKED;
import static yufang.year.procurement.domain.ProcurementStatus.RECEIVING;
import static yufang.year.procurement.domain.ProcurementStatus.SCORING;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class ProcurementStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(ProcurementStatus.values(), ProcurementStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        PREPARED, Set.of(RECEIVING),
                        RECEIVING, Set.of(OPENED, FAILED),
                        OPENED, Set.of(SCORING, FAILED),
                        SCORING, Set.of(RANKED, FAILED),
                        RANKED, Set.of(DECIDED, FAILED),
                        DECIDED, Set.of(PUBLISHED, FAILED),
                        PUBLISHED, Set.of(AWARDED, FAILED),
                        AWARDED, Set.of(),
                        FAILED, Set.of()));
        Lifecycles.draw("procurement", moves);
    }

    @Test
    void formsItsPanelUntilItIsRanked() {
        assertThat(Arrays.stream(ProcurementStatus.values()).filter(ProcurementStatus::formsPanel))
                .containsExactly(PREPARED, RECEIVING, OPENED, SCORING);
    }

    @Test
    void asksForDeclarationsOnceTheProvidersAreKnown() {
        assertThat(Arrays.stream(ProcurementStatus.values()).filter(ProcurementStatus::asksForDeclarations))
                .containsExactly(OPENED, SCORING);
    }
}
