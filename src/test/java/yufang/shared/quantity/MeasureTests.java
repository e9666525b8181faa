package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yufang.shared.quantity.Given.LEVEL;
import static yufang.shared.quantity.Given.PERSON_KIND;
import static yufang.shared.quantity.Given.each;
import static yufang.shared.quantity.Given.total;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Bounds by value, and what is no measure. */
class MeasureTests {

    @Test
    void atLeastIsKeptFromItsNumberOn() {
        assertThat(kept(Bound.atLeast(320), "319", "320", "321")).containsExactly(false, true, true);
    }

    @Test
    void exactlyIsKeptByItsNumberAlone() {
        assertThat(kept(Bound.exactly(2), "1", "2", "3")).containsExactly(false, true, false);
    }

    @Test
    void atMostIsKeptUpToItsNumber() {
        assertThat(kept(Bound.atMost(3), "2", "3", "4")).containsExactly(true, true, false);
        assertThat(kept(Bound.atMost(0), "0", "1")).containsExactly(true, false);
    }

    @Test
    void withinIsKeptAtBothEnds() {
        assertThat(kept(Bound.within(8, 10), "7.99", "8", "9.5", "10", "10.01"))
                .containsExactly(false, true, true, true, false);
    }

    private static boolean[] kept(Bound bound, String... figures) {
        var kept = new boolean[figures.length];
        for (var n = 0; n < figures.length; n++) {
            kept[n] = bound.isKeptBy(Figure.of(figures[n]));
        }
        return kept;
    }

    @Test
    void isBuiltFromWhatWasStored() {
        assertThat(Bound.of(Bound.Kind.AT_LEAST, Figure.of(6), null)).isEqualTo(Bound.atLeast(6));
        assertThat(Bound.of(Bound.Kind.EXACTLY, Figure.of(6), null)).isEqualTo(Bound.exactly(6));
        assertThat(Bound.of(Bound.Kind.AT_MOST, Figure.of(6), null)).isEqualTo(Bound.atMost(6));
        assertThat(Bound.of(Bound.Kind.WITHIN, Figure.of(6), Figure.of(8))).isEqualTo(Bound.within(6, 8));
        assertThatThrownBy(() -> Bound.of(Bound.Kind.WITHIN, Figure.of(6), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bound.of(Bound.Kind.AT_LEAST, Figure.of(6), Figure.of(8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToPromiseNothing() {
        refused(() -> Bound.atLeast(0), "quantity.bound.nothing");
        refused(() -> Bound.exactly(0), "quantity.bound.nothing");
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        assertThat(Bound.within(8, 8).isKeptBy(Figure.of(8))).isTrue();
        refused(() -> Bound.within(9, 8), "quantity.bound.reversed");
    }

    @Test
    void refusesARangeAsATotal() {
        assertThat(each(1, Counted.MINUTES, Bound.within(8, 10)).isTotal()).isFalse();
        refused(() -> total(1, Counted.MINUTES, Bound.within(8, 10)), "quantity.measure.within-total");
    }

    @Test
    void refusesAWeightOfEachUnit() {
        refused(
                () -> each(1, Counted.PERSONS, Bound.atLeast(40)).weighing(Weight.of("0.5")),
                "quantity.measure.each-weight");
    }

    @Test
    void refusesHalfAPersonAndHalfASession() {
        var half = new Bound.AtLeast(Figure.of("319.5"));
        refused(() -> total(1, Counted.PERSONS, half), "quantity.measure.whole");
        refused(() -> total(1, Counted.SESSIONS, half), "quantity.measure.whole");
        refused(
                () -> each(1, Counted.PERSONS, new Bound.Within(Figure.of(1), Figure.of("1.5"))),
                "quantity.measure.whole");
        assertThat(total(1, Counted.HOURS, half).bound()).isEqualTo(half);
    }

    @Test
    void refusesAConditionOnPersonsWhereNoPersonsAreCounted() {
        var leaders = Condition.is(PERSON_KIND, "leader");
        refused(() -> total(1, Counted.SESSIONS, Bound.atLeast(1)).where(leaders), "quantity.measure.condition");
        refused(() -> total(1, Counted.ENTERPRISES, Bound.atLeast(1)).where(leaders), "quantity.measure.condition");
        assertThat(total(1, Counted.ATTENDANCES, Bound.atLeast(1))
                        .where(leaders)
                        .condition())
                .isEqualTo(leaders);
        var city = Condition.is(LEVEL, "city");
        assertThat(total(1, Counted.PERSONS, Bound.atLeast(1)).where(city).condition())
                .isEqualTo(city);
    }

    @Test
    void aWeightIsMoreThanNothingAndAtMostAll() {
        assertThat(Weight.of("1.0")).isEqualTo(Weight.ALL);
        assertThat(Weight.of("0.01").toString()).isEqualTo("0.01");
        refused(() -> Weight.of("0"), "quantity.weight.range");
        refused(() -> Weight.of("1.01"), "quantity.weight.range");
    }

    @Test
    void isSaidInAPhrase() {
        assertThat(total(1, Counted.PERSONS, Bound.atLeast(320)).wording())
                .isEqualTo(Wording.of("quantity.bound.at-least", 320L, Wording.of("quantity.counted.persons")));
        assertThat(each(1, Counted.MINUTES, Bound.within(8, 10)).wording().arguments())
                .startsWith(8L, 10L);
    }

    private static void refused(ThrowingCallable attempt, String code) {
        assertThatThrownBy(attempt).isInstanceOf(RuleViolated.class).hasMessageContaining(code);
    }
}
