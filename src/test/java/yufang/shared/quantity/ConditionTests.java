package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yufang.shared.quantity.Given.LEVEL;
import static yufang.shared.quantity.Given.PERSON_KIND;

import java.util.Map;
import org.junit.jupiter.api.Test;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

class ConditionTests {

    private static final Fact HOURS = Fact.ofUnit("learning-hours", Scale.NUMBERS);

    @Test
    void climbsALadderOfWords() {
        var provincial = Condition.atLeast(LEVEL, "provincial");
        assertThat(provincial.isMetBy(Facts.NONE.with(LEVEL, "city"))).isFalse();
        assertThat(provincial.isMetBy(Facts.NONE.with(LEVEL, "provincial"))).isTrue();
        assertThat(provincial.isMetBy(Facts.NONE.with(LEVEL, "national"))).isTrue();
        assertThat(Condition.is(LEVEL, "provincial").isMetBy(Facts.NONE.with(LEVEL, "national")))
                .isFalse();
    }

    @Test
    void comparesNumbersAsNumbers() {
        var ten = Condition.atLeast(HOURS, "10");
        assertThat(ten.isMetBy(Facts.NONE.with(HOURS, "9"))).isFalse();
        assertThat(ten.isMetBy(Facts.NONE.with(HOURS, "10.0"))).isTrue();
        assertThat(ten.isMetBy(Facts.NONE.with(HOURS, "24"))).isTrue();
        assertThat(Condition.is(HOURS, "24").isMetBy(Facts.NONE.with(HOURS, "24.0")))
                .isTrue();
    }

    @Test
    void isNotMetByWhatNobodyKnows() {
        assertThat(Condition.is(LEVEL, "city").isMetBy(Facts.NONE)).isFalse();
        assertThat(Condition.atLeast(HOURS, "-1").isMetBy(Facts.NONE)).isFalse();
    }

    @Test
    void isNotMetByAValueThatTheScaleHasNoMore() {
        var stored = new Facts(Map.of("outlet-level", "county", "learning-hours", "many"));
        assertThat(Condition.is(LEVEL, "city").isMetBy(stored)).isFalse();
        assertThat(Condition.atLeast(LEVEL, "city").isMetBy(stored)).isFalse();
        assertThat(Condition.atLeast(HOURS, "1").isMetBy(stored)).isFalse();
    }

    @Test
    void refusesAValueOffTheScale() {
        assertThatThrownBy(() -> Condition.is(LEVEL, "county"))
                .isInstanceOf(RuleViolated.class)
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("quantity.condition.value", "county", LEVEL.word())));
        assertThatThrownBy(() -> Condition.is(HOURS, "1e9")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> Condition.is(PERSON_KIND, " ")).isInstanceOf(RuleViolated.class);
    }

    @Test
    void refusesHigherWhereNothingIsHigher() {
        assertThatThrownBy(() -> Condition.atLeast(PERSON_KIND, "leader"))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("quantity.condition.unordered");
    }

    @Test
    void aFactTakesOnlyValuesOfItsScale() {
        assertThatThrownBy(() -> Facts.NONE.with(LEVEL, "county")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLadderHasTwoDifferentStepsAtLeast() {
        assertThatThrownBy(() -> Scale.ordered("city")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scale.ordered("city", "city")).isInstanceOf(IllegalArgumentException.class);
    }
}
