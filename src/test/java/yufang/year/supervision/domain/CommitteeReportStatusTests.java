package yufang.year.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.supervision.domain.CommitteeReportStatus.DRAFT;
import static yufang.year.supervision.domain.CommitteeReportStatus.HANDED_IN;
import static yufang.year.supervision.domain.CommitteeReportStatus.RECEIVED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class CommitteeReportStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(CommitteeReportStatus.values(), CommitteeReportStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        DRAFT, Set.of(HANDED_IN),
                        HANDED_IN, Set.of(RECEIVED),
                        RECEIVED, Set.of()));
        Lifecycles.draw("committee-report", moves);
    }
}
