package yufang.ground.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.ground.rulebook.RuleValue.Kind;
import yufang.ground.rulebook.ShippedRules.TrialValue;
import yufang.shared.Evidence;

class ShippedRulesTests {

    static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    final Rule rule = SampleRules.of(Kind.SHARE, "3 %");
    final Rule until = SampleRules.valued(rule, "3 %", new Validity(null, DAY));

    @Test
    void refuseAKeyTwiceForTheSameDay() {
        var overlapping = SampleRules.valued(rule, "4 %", new Validity(DAY, null));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShippedRules(List.of(until, overlapping), List.of()))
                .withMessageContaining("Duplicate key sample.share");
    }

    @Test
    void takeAKeyAgainForLaterDays() {
        var next = SampleRules.valued(rule, "4 %", new Validity(DAY.plusDays(1), null));
        var shipped = new ShippedRules(List.of(until, next), List.of());

        assertThat(shipped.on(DAY)).containsExactly(until);
        assertThat(shipped.on(DAY.plusDays(1))).containsExactly(next);
    }

    @Test
    void refuseAKeyThatChangesItsKind() {
        var number = SampleRules.of(Kind.NUMBER, "3");
        var other = new Rule(
                rule.key(),
                Kind.NUMBER,
                number.wording(),
                number.value(),
                rule.source(),
                rule.evidence(),
                rule.severity(),
                new Validity(DAY.plusDays(1), null));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShippedRules(List.of(until, other), List.of()))
                .withMessageContaining("changes its kind");
    }

    @Test
    void refuseATrialThatSetsAKeyTwice() {
        var value = new TrialValue(rule.key(), "4 %", "本市某号", Evidence.REGION);

        assertThatIllegalArgumentException().isThrownBy(() -> new ShippedRules(List.of(rule), List.of(value, value)));
    }
}
