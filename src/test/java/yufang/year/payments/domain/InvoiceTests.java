package yufang.year.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

class InvoiceTests {

    @ParameterizedTest
    @CsvSource({
        "2653 7000 0000 0000 0001, 26537000000000000001",
        "２６５３７０００００００００００００１１, 26537000000000000011",
        "044001-12345678, 04400112345678",
        "ab12cd34, AB12CD34",
        "0440—0112—3456, 044001123456"
    })
    void numbersAreComparedInOneForm(String typed, String number) {
        assertThat(InvoiceNumber.of(typed).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12345", "1234567890123456789012345678901", "发票一二三四五六", "1234/5678", "' or 1=1 --", "{0} 123456"
            })
    void refusesWhatIsNoNumber(String typed) {
        refuses("number", () -> InvoiceNumber.of(typed));
    }

    @ParameterizedTest
    @CsvSource({"tt 2026 0001, TT20260001", "ＴＴ－０１, TT-01", "2026.04.29/7, 2026.04.29/7"})
    void referencesAreComparedInOneForm(String typed, String reference) {
        assertThat(BankReference.of(typed).value()).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TT1", "-TT1", "流水一二三四", "TT'1;--", "{0} 123456"})
    void refusesWhatIsNoReference(String typed) {
        refuses("reference", () -> BankReference.of(typed));
    }

    @Test
    void refusesAnAccountThatIsNone() {
        refuses("account", () -> InvoiceText.of("12345678", Given.TODAY, Money.of("1"), "x", "1234"));
    }

    @Test
    void isDatedTodayAtTheLatestAndOverMoreThanNothing() {
        var today = InvoiceText.of("12345678", Given.TODAY, Money.of("0.01"), "x", "12345678");
        assertThat(Invoice.problems(today, Given.TODAY)).isEmpty();
        assertThat(Invoice.problems(today, Given.TODAY.minusDays(1)))
                .extracting(Problem::field)
                .containsExactly("issuedOn");
        var nothing = InvoiceText.of("12345678", Given.TODAY, Money.of("0"), "x", "12345678");
        assertThat(Invoice.problems(nothing, Given.TODAY))
                .extracting(Problem::field)
                .containsExactly("amount");
    }

    @Test
    void keepsTheAccountMaskedAndHashed() {
        var payment = Given.asked(Given.signed(), PaymentKind.ADVANCE);
        var invoice = Given.invoice(payment);

        assertThat(invoice.accountMasked()).isEqualTo("****2222");
        assertThat(invoice.asksForTheAccountOf(Given.HASHES)).isTrue();
        assertThat(invoice.released()).isFalse();
        invoice.release();
        assertThat(invoice.released()).isTrue();
    }

    private static void refuses(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(act).satisfies(failure -> assertThat(
                        failure.problems())
                .extracting(Problem::field)
                .containsExactly(field));
    }
}
