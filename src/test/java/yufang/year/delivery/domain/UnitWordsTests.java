package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.Given.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.shared.Problem;
import yufang.year.delivery.kind.EvidenceItem;
import yufang.year.delivery.kind.UnitField;
import yufang.year.delivery.kind.UnitField.Choice;
import yufang.year.delivery.kind.UnitField.Moment;
import yufang.year.delivery.kind.UnitKind;
import yufang.year.planning.DeliverableKind;

class UnitWordsTests {

    static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    /** A course that asks for its hours when planned and its mark when carried out. */
    record Course(boolean saysWhyHere) implements UnitKind {

        @Override
        public boolean handles(DeliverableKind kind) {
            return true;
        }

        @Override
        public List<UnitField> fields() {
            return List.of(
                    UnitField.number("hours", "training.hours", Moment.PLANNING).asRequired(),
                    UnitField.choice("level", "delivery.field.outlet-level", Moment.PLANNING, new Choice("city", "x")),
                    UnitField.number("mark", "training.hours", Moment.CARRYING_OUT)
                            .asRequired(),
                    UnitField.text("trainer", "training.trainer", Moment.PLANNING));
        }

        @Override
        public List<EvidenceItem> checklist() {
            return List.of();
        }
    }

    @Test
    void asksWhatTheKindAsksAtThisMoment() {
        assertThat(fieldsOf(problems(Map.of()))).containsExactly("field-hours");
        assertThat(problems(Map.of("hours", "24"))).isEmpty();
        assertThat(FieldAnswers.problems(new Course(false), Map.of("hours", "24"), Moment.CARRYING_OUT))
                .extracting(Problem::field)
                .containsExactly("field-mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "abc", "1e9", "123456789012", "1.23456", "二十四"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(codes(problems(Map.of("hours", typed)))).containsExactly("form.bad.number");
    }

    @Test
    void refusesWhatIsNotAmongTheChoices() {
        assertThat(codes(problems(Map.of("hours", "24", "level", "moon")))).containsExactly("form.bad.value");
        assertThat(problems(Map.of("hours", "24", "level", "city"))).isEmpty();
    }

    @Test
    void limitsTexts() {
        assertThat(codes(problems(Map.of("hours", "24", "trainer", "x".repeat(501)))))
                .containsExactly("form.bad.value");
    }

    @Test
    void keepsWhatTheKindAsksAndNothingElse() {
        assertThat(FieldAnswers.known(new Course(false), Map.of("hours", "24.00", "trainer", " ", "other", "x")))
                .isEqualTo(Map.of("hours", "24"));
        assertThat(FieldAnswers.read(FieldAnswers.write(Map.of("trainer", "“甲”\\\"\n"))))
                .isEqualTo(Map.of("trainer", "“甲”\\\"\n"));
    }

    @Test
    void saysWhyHereWhereTheKindAsksForIt() {
        assertThat(codes(words(null).problems(new Course(true)))).contains("delivery.unit.why-here");
        assertThat(codes(words("参训企业都在园内").problems(new Course(true)))).doesNotContain("delivery.unit.why-here");
        assertThat(codes(words(null).problems(new Course(false)))).doesNotContain("delivery.unit.why-here");
    }

    @Test
    void refusesDaysThatRunBackwardsAndHoursThatNoClockShows() {
        assertThat(codes(new Appointment(DAY, DAY.minusDays(1), null, "x", null).problems()))
                .containsExactly("delivery.unit.days-reversed");
        assertThat(codes(new Appointment(DAY, DAY, "24:00", "x", null).problems()))
                .containsExactly("delivery.unit.hour");
        assertThat(codes(new Appointment(DAY, DAY, "9:00", "x", null).problems()))
                .containsExactly("delivery.unit.hour");
        assertThat(new Appointment(DAY, DAY, "23:59", "x", null).problems()).isEmpty();
    }

    private static UnitWords words(@Nullable String reason) {
        return new UnitWords("第一期", new Appointment(DAY, DAY, null, "城东", reason), "施行", Map.of("hours", "24"));
    }

    private static List<Problem> problems(Map<String, String> fields) {
        return new UnitWords("第一期", new Appointment(DAY, DAY, null, "城东", null), "施行", fields)
                .problems(new Course(false));
    }

    private static List<String> fieldsOf(List<Problem> problems) {
        return problems.stream().map(problem -> String.valueOf(problem.field())).toList();
    }
}
