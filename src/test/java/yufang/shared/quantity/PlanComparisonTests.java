package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.shared.quantity.Given.LEVEL;
import static yufang.shared.quantity.Given.each;
import static yufang.shared.quantity.Given.terms;
import static yufang.shared.quantity.Given.total;

import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Clause;

/** The plan's or better. */
@Clause("S-6")
class PlanComparisonTests {

    private static final Measure SIX = total(1, Counted.SESSIONS, Bound.atLeast(6));

    @Test
    void takesThePlansOwnMeasuresWithWeights() {
        assertThat(problems(List.of(SIX), SIX)).isEmpty();
    }

    @Test
    void takesANumberThatIsHigher() {
        assertThat(against(Bound.atLeast(6), Bound.atLeast(7))).isEmpty();
        assertThat(against(Bound.atLeast(6), Bound.atLeast(5))).containsExactly("quantity.plan.less");
    }

    @Test
    void takesExactlyTheSameNumberAlone() {
        assertThat(against(Bound.exactly(6), Bound.exactly(6))).isEmpty();
        assertThat(against(Bound.exactly(6), Bound.exactly(7))).containsExactly("quantity.plan.less");
        assertThat(against(Bound.exactly(6), Bound.exactly(5))).containsExactly("quantity.plan.less");
    }

    @Test
    void takesACeilingThatIsLower() {
        assertThat(against(Bound.atMost(6), Bound.atMost(6))).isEmpty();
        assertThat(against(Bound.atMost(6), Bound.atMost(5))).isEmpty();
        assertThat(against(Bound.atMost(6), Bound.atMost(7))).containsExactly("quantity.plan.less");
    }

    @Test
    void takesARangeThatIsNarrower() {
        assertThat(within(8, 10)).isEmpty();
        assertThat(within(9, 10)).isEmpty();
        assertThat(within(8, 9)).isEmpty();
        assertThat(within(7, 10)).containsExactly("quantity.plan.less");
        assertThat(within(8, 11)).containsExactly("quantity.plan.less");
    }

    @Test
    void refusesABoundOfAnotherKind() {
        assertThat(against(Bound.atLeast(6), Bound.exactly(6))).containsExactly("quantity.plan.less");
        assertThat(against(Bound.exactly(6), Bound.atLeast(6))).containsExactly("quantity.plan.less");
        assertThat(against(Bound.atLeast(6), Bound.atMost(6))).containsExactly("quantity.plan.less");
        assertThat(against(Bound.atMost(6), Bound.atLeast(6))).containsExactly("quantity.plan.less");
    }

    @Test
    void refusesToDropAMeasure() {
        var minutes = each(2, Counted.MINUTES, Bound.within(8, 10));
        assertThat(problems(List.of(SIX, minutes), SIX)).containsExactly("quantity.plan.dropped");
    }

    @Test
    void takesMeasuresOnTop() {
        assertThat(problems(List.of(SIX), SIX, each(2, Counted.PERSONS, Bound.atLeast(40))))
                .isEmpty();
    }

    @Test
    void refusesToCountSomethingElse() {
        var persons = total(1, Counted.PERSONS, Bound.atLeast(320));
        assertThat(problems(List.of(persons), total(1, Counted.ATTENDANCES, Bound.atLeast(500))))
                .containsExactly("quantity.plan.counted");
    }

    @Test
    void refusesAnotherCondition() {
        var city = SIX.where(Condition.is(LEVEL, "city"));
        assertThat(problems(List.of(city), city)).isEmpty();
        assertThat(problems(List.of(city), SIX)).containsExactly("quantity.plan.condition");
        assertThat(problems(List.of(SIX), city)).containsExactly("quantity.plan.condition");
        assertThat(problems(List.of(city), SIX.where(Condition.atLeast(LEVEL, "city"))))
                .containsExactly("quantity.plan.condition");
        assertThat(problems(List.of(city), SIX.where(Condition.is(LEVEL, "national"))))
                .containsExactly("quantity.plan.condition");
    }

    @Test
    void takesTheSameConditionWrittenOtherwise() {
        var hours = Fact.ofUnit("learning-hours", Scale.NUMBERS);
        assertThat(problems(
                        List.of(SIX.where(Condition.atLeast(hours, "24"))),
                        SIX.where(Condition.atLeast(hours, "24.0"))))
                .isEmpty();
    }

    @Test
    void refusesATotalThatBecameOfEachUnit() {
        var terms = terms(
                "1.00", total(2, Counted.SESSIONS, Bound.atLeast(1), "1"), each(1, Counted.SESSIONS, Bound.atLeast(6)));
        assertThat(Given.codes(terms.problemsAgainst(List.of(SIX)))).containsExactly("quantity.plan.scope");
    }

    @Test
    void saysWhatThePlanAndTheContractSay() {
        var five = total(1, Counted.SESSIONS, Bound.atLeast(5));
        var problem = terms("1.00", five.weighing(Weight.ALL))
                .problemsAgainst(List.of(SIX))
                .getFirst();
        assertThat(problem.arguments()).containsExactly(SIX.wording(), five.wording());
        assertThat(problem.forbids()).isTrue();
    }

    private static List<String> against(Bound planned, Bound contracted) {
        return problems(List.of(total(1, Counted.SESSIONS, planned)), total(1, Counted.SESSIONS, contracted));
    }

    private static List<String> within(int from, int to) {
        return problems(
                List.of(each(2, Counted.MINUTES, Bound.within(8, 10))),
                SIX,
                each(2, Counted.MINUTES, Bound.within(from, to)));
    }

    /** The contract's only total bears the whole amount. */
    private static List<String> problems(List<Measure> planned, Measure... contracted) {
        var weighed = List.of(contracted).stream()
                .map(measure -> measure.isTotal() ? measure.weighing(Weight.ALL) : measure)
                .toArray(Measure[]::new);
        return Given.codes(terms("1.00", weighed).problemsAgainst(planned));
    }
}
