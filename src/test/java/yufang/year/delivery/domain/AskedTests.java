package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.Given.measureId;

import java.util.Map;
import org.junit.jupiter.api.Test;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Weight;
import yufang.year.planning.DeliverableKind;

class AskedTests {

    static final Measure SESSIONS =
            Measure.total(measureId(1), Counted.SESSIONS, Bound.atLeast(6)).weighing(Weight.of("0.5"));
    static final Measure PERSONS =
            Measure.total(measureId(2), Counted.PERSONS, Bound.atLeast(480)).weighing(Weight.of("0.5"));
    static final Measure EACH = Measure.each(measureId(3), Counted.PERSONS, Bound.within(40, 120));
    static final Measure LEADERS = Measure.each(measureId(4), Counted.PERSONS, Bound.atLeast(10))
            .where(Condition.is(DeliverableKind.PERSON_KIND, "班组长"));

    @Test
    void asksOnceWhatSeveralMeasuresRead() {
        var asked = Asked.of(Given.terms(SESSIONS, PERSONS, EACH));

        assertThat(asked).singleElement().satisfies(one -> assertThat(one.measures())
                .containsExactly(PERSONS, EACH));
    }

    @Test
    void asksForThoseWhomAConditionMeansByThemselves() {
        var asked = Asked.of(Given.terms(SESSIONS, PERSONS, EACH, LEADERS));

        assertThat(asked).extracting(Asked::condition).containsExactly(null, LEADERS.condition());
    }

    @Test
    void asksOnceWhereConditionsChooseUnits() {
        var city = Measure.total(measureId(5), Counted.MINUTES, Bound.atLeast(4))
                .where(Condition.is(DeliverableKind.OUTLET_LEVEL, "city"))
                .weighing(Weight.of("0.4"));
        var higher = Measure.total(measureId(6), Counted.MINUTES, Bound.atLeast(3))
                .where(Condition.atLeast(DeliverableKind.OUTLET_LEVEL, "provincial"))
                .weighing(Weight.of("0.6"));

        assertThat(Asked.of(Given.terms(city, higher))).hasSize(1);
    }

    @Test
    void givesEachMeasureTheFigure() {
        var asked = Asked.of(Given.terms(SESSIONS, PERSONS, EACH)).getFirst();

        assertThat(Asked.spread(Map.of(asked, Figure.of(80))))
                .isEqualTo(Map.of(PERSONS.id(), Figure.of(80), EACH.id(), Figure.of(80)));
        assertThat(asked.in(Map.of(EACH.id(), Figure.of(7)))).isEqualTo(Figure.of(7));
        assertThat(asked.in(Map.of())).isNull();
    }

    @Test
    void takesNoHalfPerson() {
        var persons = Asked.of(Given.terms(SESSIONS, PERSONS)).getFirst();
        var minutes = new Asked(java.util.List.of(Measure.each(measureId(7), Counted.MINUTES, Bound.within(8, 10))));

        assertThat(Given.codes(ExecutionPlanning.problems(Map.of(persons, Figure.of("79.5")))))
                .containsExactly("quantity.measure.whole");
        assertThat(ExecutionPlanning.problems(Map.of(minutes, Figure.of("9.5"))))
                .isEmpty();
    }
}
