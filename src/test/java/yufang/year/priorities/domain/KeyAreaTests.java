package yufang.year.priorities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.priorities.domain.Given.NOW;
import static yufang.year.priorities.domain.Given.OFFICER;
import static yufang.year.priorities.domain.Given.STUDY;
import static yufang.year.priorities.domain.Given.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.year.priorities.KeyAreaId;
import yufang.year.priorities.MandateId;

class KeyAreaTests {

    @Test
    void isOpenUntilItIsChosenWithAReason() {
        var area = Given.area("mining");
        assertThat(area.open()).isTrue();
        assertThat(refused(() -> area.choose(Choice.TAKEN_IN, " ", null, OFFICER)))
                .containsExactly("form.bad.missing");
        assertThat(area.open()).isTrue();

        area.choose(Choice.TAKEN_IN, "rate 32.52 %", null, OFFICER);
        assertThat(area.takenIn()).isTrue();
        area.choose(Choice.LEFT_OUT, "small share", null, OFFICER);

        assertThat(area.takenIn()).isFalse();
        assertThat(area.open()).isFalse();
    }

    @Test
    void hasCodesOnlyAsAnIndustry() {
        assertThatCode(() -> KeyArea.candidate(STUDY, AreaKind.COMMUTING, "commuting", null, OFFICER, NOW))
                .doesNotThrowAnyException();
        assertThat(refused(() -> KeyArea.candidate(STUDY, AreaKind.COMMUTING, "commuting", "B", OFFICER, NOW)))
                .containsExactly("priorities.area.codes-of-industry");
    }

    @Test
    void namesTheOrderOfATargetExactlyWhereAnOrderChoseIt() {
        var area = KeyAreaId.next();

        assertThatCode(() -> Given.target("x", area, Criterion.ORDER, MandateId.next()))
                .doesNotThrowAnyException();
        assertThat(refused(() -> Given.target("x", area, Criterion.ORDER, null)))
                .containsExactly("priorities.target.which-order");
        assertThat(refused(() -> Given.target("x", area, Criterion.RATE, MandateId.next())))
                .containsExactly("priorities.target.no-order");
    }

    @ParameterizedTest
    @CsvSource({"B, B", "b, B", "C26, C26", "2611, 2611", "Ｃ２６１１, C2611", "A01, A01", "T, T"})
    void readsCodesAsPeopleTypeThem(String typed, String code) {
        assertThat(new IndustryCode(typed).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "B1", "1", "26111", "C26111", "CC", "", "2-6"})
    void refusesWhatIsNoCode(String typed) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new IndustryCode(typed));
    }

    @Test
    void readsSeveralCodesOnceEach() {
        assertThat(IndustryCode.typedList("b、C26；c26, 2611", "codes")).isEqualTo("B,C26,2611");
        assertThat(IndustryCode.typedList(" ", "codes")).isNull();
        assertThat(refused(() -> IndustryCode.typed("B, C", "code"))).containsExactly("priorities.code.unreadable");
    }
}
