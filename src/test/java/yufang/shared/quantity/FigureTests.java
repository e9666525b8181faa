package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FigureTests {

    @Test
    void isTheSameHoweverItIsWritten() {
        assertThat(Figure.of("9.50")).isEqualTo(Figure.of("9.5")).hasSameHashCodeAs(Figure.of("9.5"));
        assertThat(Figure.of("12E+3")).isEqualTo(Figure.of(12_000)).hasToString("12000");
        assertThat(Figure.of("0.000")).isEqualTo(Figure.ZERO);
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> Figure.of("-0.01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhetherItIsWhole() {
        assertThat(Figure.of("36.0").isWhole()).isTrue();
        assertThat(Figure.of("36.5").isWhole()).isFalse();
    }

    @Test
    void isAboveAnotherByNothingWhereItIsNot() {
        assertThat(Figure.of(9).above(Figure.of(7))).isEqualTo(Figure.of(2));
        assertThat(Figure.of(7).above(Figure.of(9))).isEqualTo(Figure.ZERO);
    }

    @Test
    void isSaidAsANumberWhereItIsWhole() {
        assertThat(Figure.of("12000").said()).isEqualTo(12_000L);
        assertThat(Figure.of("9.5").said()).isEqualTo("9.5");
        assertThat(Figure.of("1000000000000000000000").said()).isEqualTo("1000000000000000000000");
    }
}
