package yufang.year.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.supervision.domain.ReportStatus.DUE;
import static yufang.year.supervision.domain.ReportStatus.LAPSED;
import static yufang.year.supervision.domain.ReportStatus.RETURNED;
import static yufang.year.supervision.domain.ReportStatus.SUBMITTED;
import static yufang.year.supervision.domain.ReportStatus.TAKEN_NOTE;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class ReportStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(ReportStatus.values(), ReportStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        DUE, Set.of(SUBMITTED, LAPSED),
                        SUBMITTED, Set.of(TAKEN_NOTE, RETURNED),
                        RETURNED, Set.of(SUBMITTED),
                        TAKEN_NOTE, Set.of(),
                        LAPSED, Set.of()));
        Lifecycles.draw("monthly-report", moves);
    }
}
