package yufang.ground.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yufang.ground.rulebook.RegionValue;
import yufang.ground.rulebook.RuleKey;
import yufang.shared.Evidence;
import yufang.shared.PersonId;
import yufang.shared.Problem;

class ProposalTests {

    static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    static final PersonId ADMINISTRATOR = new PersonId(UUID.randomUUID());
    static final PersonId LEADER = new PersonId(UUID.randomUUID());

    @Test
    void isConfirmedByAnotherPerson() {
        assertThat(proposed(null).problemsBeforeConfirmation(ADMINISTRATOR, DAY))
                .containsExactly(Problem.of("rulebook.same-person"));
        assertThat(proposed(null).problemsBeforeConfirmation(LEADER, DAY)).isEmpty();
    }

    @Test
    void isConfirmedWhileADayOfItIsStillToCome() {
        assertThat(proposed(DAY).problemsBeforeConfirmation(LEADER, DAY))
                .containsExactly(Problem.of("rulebook.over", "2026-02-03"));
        assertThat(proposed(DAY.plusDays(1)).problemsBeforeConfirmation(LEADER, DAY))
                .isEmpty();
        assertThat(proposed(DAY).problemsBeforeRefusal(LEADER)).isEmpty();
    }

    @Test
    void holdsFromItsFirstDayButFromNoDayThatHasBegun() {
        assertThat(proposed(null).from(DAY.minusDays(2))).isEqualTo(DAY);
        assertThat(proposed(null).from(DAY.minusDays(1))).isEqualTo(DAY);
        assertThat(proposed(null).from(DAY)).isEqualTo(DAY.plusDays(1));
    }

    private static Proposal proposed(@Nullable LocalDate until) {
        return new Proposal(
                new RegionValue.Id(UUID.randomUUID()),
                new RegionValue(new RuleKey("fund.cap"), "2 %", DAY, until, "本市某号", Evidence.REGION, Instant.EPOCH),
                ADMINISTRATOR,
                "admin");
    }
}
