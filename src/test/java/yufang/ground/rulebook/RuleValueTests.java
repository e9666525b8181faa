package yufang.ground.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yufang.ground.rulebook.RuleValue.Kind;
import yufang.shared.Percentage;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

class RuleValueTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SHARE          | 3 %                                        | 3 %
            SHARE          | 3%                                         | 3 %
            SHARE          | ３．５０％                                 | 3.5 %
            SHARE          | 0 %                                        | 0 %
            SHARE          | 100 %                                      | 100 %
            SHARE_RANGE    | 30–70 %                                    | 30–70 %
            SHARE_RANGE    | 30 % - 70 %                                | 30–70 %
            SHARE_RANGE    | 30%～70%                                   | 30–70 %
            SHARE_RANGE    | 30 % 至 70 %                               | 30–70 %
            SHARE_RANGE    | 50 to 50 %                                 | 50–50 %
            DAYS           | 5 working days                             | 5 working days
            DAYS           | 1 Working Day                              | 1 working day
            DAYS           | 5个工作日                                  | 5 working days
            DAYS           | 30 calendar days                           | 30 calendar days
            DAYS           | 30 个自然日                                | 30 calendar days
            DAYS           | 30日历日                                   | 30 calendar days
            DAYS           | 3660 calendar days                         | 3660 calendar days
            ANSWER         | 10 working days, silence counts as agreement | 10 working days, silence counts as agreement
            ANSWER         | 10 个工作日，逾期未答复视为同意            | 10 working days, silence counts as agreement
            ANSWER         | 1 个工作日，逾期不回复视为不同意           | 1 working day, silence counts as refusal
            NUMBER         | 2                                          | 2
            NUMBER         | 100.50                                     | 100.5
            NUMBER         | 0                                          | 0
            MARK           | 90 of 100                                  | 90 of 100
            MARK           | 90/100                                     | 90 of 100
            MARK           | 90 分（满分 100 分）                       | 90 of 100
            MARK           | 100 of 100                                 | 100 of 100
            MARK           | 0.5 of 1                                   | 0.5 of 1
            LEARNING_HOURS | 24 learning hours, offline 60 %            | 24 learning hours, offline 60 %
            LEARNING_HOURS | 24 学时，其中线下不少于 60 %               | 24 learning hours, offline 60 %
            DAY_OF_MONTH   | 25th                                       | 25
            DAY_OF_MONTH   | 每月 25 日                                 | 25
            DAY_OF_MONTH   | 1                                          | 1
            DAY_OF_MONTH   | 28                                         | 28
            LIST           | health; safety-head                        | health, safety-head
            LIST           | 分管安全负责人、卫生健康部门               | safety-head, health
            LIST           | Health Department                          | health
            TEXT           | 按照 3% 办理                               | 按照 3% 办理
            """)
    void readsWhatAnAdministratorTypes(Kind kind, String typed, String stored) {
        assertThat(SampleRules.of(kind).read(typed).text()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SHARE          | 3
            SHARE          | 100.01 %
            SHARE          | -1 %
            SHARE          | three %
            SHARE          | 3.1234567 %
            SHARE_RANGE    | 70–30 %
            SHARE_RANGE    | 30–101 %
            SHARE_RANGE    | 30 %
            DAYS           | 5 days
            DAYS           | 30 天
            DAYS           | 30 日
            DAYS           | 0 working days
            DAYS           | 3661 calendar days
            DAYS           | 1.5 working days
            ANSWER         | 10 working days
            ANSWER         | 10 working days, silence counts as consent
            NUMBER         | -1
            NUMBER         | 1,5
            NUMBER         | 3 %
            MARK           | 90
            MARK           | 101 of 100
            MARK           | 0 of 100
            LEARNING_HOURS | 24
            LEARNING_HOURS | 0 learning hours, offline 60 %
            LEARNING_HOURS | 24 learning hours, offline 101 %
            DAY_OF_MONTH   | 0
            DAY_OF_MONTH   | 29
            DAY_OF_MONTH   | Monday
            LIST           | health, health
            LIST           | health, police
            LIST           | ,
            NONE           | 3 %
            """)
    void refusesWhatIsNoValueAndSaysHowOneIsWritten(Kind kind, String typed) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> SampleRules.of(kind).read(typed))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of(kind.expected(), typed).at("value")));
    }

    @Test
    void textHasOneToFiveHundredCharacters() {
        var text = SampleRules.of(Kind.TEXT);

        assertThat(text.read("x".repeat(500)).text()).hasSize(500);
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> text.read("x".repeat(501)));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> text.read("  "));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothingTypedIsNoValueOfAnyKind(Kind kind) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> SampleRules.of(kind).read(" "));
    }

    @Test
    void readsItsOwnWordsAgain() {
        for (var value : List.of(
                new RuleValue.Share(Percentage.of("3")),
                new RuleValue.ShareRange(Percentage.of("30"), Percentage.of("70")),
                new RuleValue.Days(1, RuleValue.Counting.WORKING),
                new RuleValue.Days(30, RuleValue.Counting.CALENDAR),
                new RuleValue.Answer(new RuleValue.Days(10, RuleValue.Counting.WORKING), RuleValue.Silence.AGREEMENT),
                new RuleValue.Figure(new BigDecimal("100")),
                new RuleValue.Mark(new BigDecimal("90.00"), new BigDecimal("100")),
                new RuleValue.LearningHours(new BigDecimal("24"), Percentage.of("60")),
                new RuleValue.DayOfMonth(25),
                new RuleValue.Listing(List.of("health", "safety-head")),
                new RuleValue.Text("按照规定"))) {
            var kind = kindOf(value);

            assertThat(SampleRules.of(kind).read(value.text())).isEqualTo(value);
        }
    }

    @Test
    void aRangeHoldsItsBounds() {
        var range = new RuleValue.ShareRange(Percentage.of("30"), Percentage.of("70"));

        assertThat(range.holds(Percentage.of("30"))).isTrue();
        assertThat(range.holds(Percentage.of("70"))).isTrue();
        assertThat(range.holds(Percentage.of("29.99"))).isFalse();
        assertThat(range.holds(Percentage.of("70.01"))).isFalse();
    }

    @Test
    void nothingIsBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleValue.Share(Percentage.of("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleValue.Figure(new BigDecimal("-0.01")));
    }

    @Test
    void figuresAreTheSameHoweverManyZerosStandBehind() {
        assertThat(new RuleValue.Mark(new BigDecimal("90.0"), new BigDecimal("100")))
                .isEqualTo(new RuleValue.Mark(new BigDecimal("9E+1"), new BigDecimal("100.00")));
        assertThat(new RuleValue.Figure(new BigDecimal("1E+2")).number()).isEqualTo(new BigDecimal("100"));
    }

    private static Kind kindOf(RuleValue value) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.takes(value))
                .findFirst()
                .orElseThrow();
    }
}
