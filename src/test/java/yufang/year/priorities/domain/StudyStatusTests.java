package yufang.year.priorities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.priorities.domain.StudyStatus.COLLECTING;
import static yufang.year.priorities.domain.StudyStatus.DECIDED;
import static yufang.year.priorities.domain.StudyStatus.PROPOSED;
import static yufang.year.priorities.domain.StudyStatus.PUBLISHED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yufang.testing.Lifecycles;

class StudyStatusTests {

    @Test
    void allowsExactlyTheseMoves() {
        var moves = Lifecycles.of(StudyStatus.values(), StudyStatus::canBecome);

        assertThat(moves)
                .isEqualTo(Map.of(
                        COLLECTING, Set.of(PROPOSED),
                        PROPOSED, Set.of(DECIDED, COLLECTING),
                        DECIDED, Set.of(PUBLISHED),
                        PUBLISHED, Set.of()));
        Lifecycles.draw("key-area-study", moves);
    }
}
