package yufang.ground.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import yufang.ground.rulebook.RuleValue.Kind;
import yufang.shared.Evidence;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

class RegionValueTests {

    static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    static final Instant NOW = Instant.parse("2026-01-15T01:00:00Z");

    final Rule rule = SampleRules.of(Kind.DAYS);

    @Test
    void keepsWhatWasTypedInItsOwnWords() {
        assertThat(RegionValue.typed(rule, "7个工作日", DAY, DAY, " 本市某号 ", Evidence.LAW, DAY.minusDays(1), NOW))
                .isEqualTo(new RegionValue(rule.key(), "7 working days", DAY, DAY, "本市某号", Evidence.LAW, NOW));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(
                        () -> RegionValue.typed(rule, "soon", DAY, DAY.minusDays(1), " ", Evidence.UNSEEN, DAY, NOW))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                Problem.of("rulebook.expected.days", "soon").at("value"),
                                Problem.of("rulebook.from-past").at("from"),
                                Problem.of("rulebook.ends-before-it-begins").at("until"),
                                Problem.of("rulebook.source-missing").at("source"),
                                Problem.of("rulebook.evidence-unseen").at("evidence")));
    }
}
