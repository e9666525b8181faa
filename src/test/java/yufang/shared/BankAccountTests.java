package yufang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6222020200112233445",
                "6222 0202 0011 2233 445",
                "6222-0202-0011-2233-445",
                "６２２２０２０２００１１２２３３４４５",
                "6222\u3000\u20130202\u2014\u20110011－2233\u2212445\u200B"
            })
    void readsWhatPeopleTypeAndPaste(String entered) {
        assertThat(BankAccount.of(entered)).isEqualTo(new BankAccount("6222020200112233445"));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 32})
    void takesEightToThirtyTwoDigits(int digits) {
        assertThat(BankAccount.of("1".repeat(digits)).value()).hasSize(digits);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 33})
    void refusesFewerAndMore(int digits) {
        assertThatThrownBy(() -> BankAccount.of("1".repeat(digits)))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.of("shared.bank-account.form")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"62220202X0112233445", "6222/0202/0011", "6222.0202.0011", "账号62220202"})
    void refusesAnythingButDigits(String entered) {
        assertThatThrownBy(() -> BankAccount.of(entered)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void isBuiltFromDigitsOnly() {
        assertThatThrownBy(() -> new BankAccount("6222 0202 0011"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("6222");
    }

    @Test
    void showsTheLastFourAndNotItsLength() {
        assertThat(new BankAccount("6222020200112233445").masked()).isEqualTo("****3445");
        assertThat(new BankAccount("12345678").masked()).isEqualTo("****5678");
    }

    @Test
    void neverShowsItselfWhole() {
        record Payee(BankAccount account) {}
        assertThat(new Payee(new BankAccount("6222020200112233445")).toString())
                .contains("****3445")
                .doesNotContain("6222020");
    }
}
