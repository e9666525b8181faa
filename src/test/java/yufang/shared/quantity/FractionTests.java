package yufang.shared.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import yufang.shared.Money;
import yufang.shared.Percentage;

class FractionTests {

    @Test
    void isKeptInLowestTerms() {
        assertThat(Fraction.of(150, 180)).isEqualTo(Fraction.of(5, 6)).hasToString("5/6");
        assertThat(Fraction.of(3, -6)).hasToString("-1/2");
        assertThat(Fraction.of(Figure.of("9.5"), Figure.of("10"))).hasToString("19/20");
        assertThat(Fraction.of(new BigDecimal("1.2E+3"))).hasToString("1200/1");
    }

    @Test
    void addsThirdsToOneExactly() {
        var third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.ONE.minus(third)).isEqualTo(Fraction.of(2, 3));
        assertThat(third.times(Fraction.of(3, 5))).isEqualTo(Fraction.of(1, 5));
        assertThat(third.dividedBy(Fraction.of(2, 3))).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void sharesAnAmountWithOneRoundingHalfUp() {
        assertThat(Fraction.of(1, 8).share(Money.of("0.04"))).isEqualTo(Money.of("0.01"));
        assertThat(Fraction.of(1, 8).share(Money.of("0.03"))).isEqualTo(Money.of("0.00"));
        assertThat(Fraction.of(1, 3).share(Money.of("100.00"))).isEqualTo(Money.of("33.33"));
    }

    @Test
    void isComparedExactly() {
        assertThat(Fraction.of(1, 3)).isGreaterThan(Fraction.of(333_333_333, 1_000_000_000));
        assertThat(Fraction.of(4, 3).min(Fraction.ONE)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(3, 4).min(Fraction.ONE)).isEqualTo(Fraction.of(3, 4));
    }

    @Test
    void isShownInPercent() {
        assertThat(Fraction.of(296, 311).percentage()).isEqualTo(Percentage.of("95.18"));
        assertThat(Fraction.of(Percentage.of("93.4"))).isEqualTo(Fraction.of(467, 500));
    }

    @Test
    void readsWhatItWrote() {
        assertThat(Fraction.parse(Fraction.of(311, 320).toString())).isEqualTo(Fraction.of(311, 320));
        assertThatThrownBy(() -> Fraction.parse("0.97")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNeverOfNothing() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
