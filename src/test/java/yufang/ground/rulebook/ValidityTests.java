package yufang.ground.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTests {

    static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void holdsFromItsFirstDayToItsLast() {
        var year = new Validity(FIRST, LAST);

        assertThat(year.holds(FIRST)).isTrue();
        assertThat(year.holds(LAST)).isTrue();
        assertThat(year.holds(FIRST.minusDays(1))).isFalse();
        assertThat(year.holds(LAST.plusDays(1))).isFalse();
    }

    @Test
    void isOpenWhereNoDayIsStated() {
        assertThat(Validity.UNLIMITED.holds(LocalDate.MIN)).isTrue();
        assertThat(Validity.UNLIMITED.holds(LocalDate.MAX)).isTrue();
        assertThat(new Validity(FIRST, null).holds(LocalDate.MAX)).isTrue();
        assertThat(new Validity(FIRST, null).holds(FIRST.minusDays(1))).isFalse();
        assertThat(new Validity(null, LAST).holds(LAST.plusDays(1))).isFalse();
    }

    @Test
    void overlapsWhereOneDayIsCommon() {
        var until = new Validity(null, FIRST);

        assertThat(until.overlaps(new Validity(FIRST, null))).isTrue();
        assertThat(new Validity(FIRST, null).overlaps(until)).isTrue();
        assertThat(until.overlaps(new Validity(FIRST.plusDays(1), null))).isFalse();
        assertThat(new Validity(FIRST.plusDays(1), null).overlaps(until)).isFalse();
        assertThat(Validity.UNLIMITED.overlaps(until)).isTrue();
    }

    @Test
    void mayLastOneDayButNotLess() {
        assertThat(new Validity(FIRST, FIRST).holds(FIRST)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity(FIRST, FIRST.minusDays(1)));
    }
}
