package yufang.year.payments.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.shared.Wording;
import yufang.shared.quantity.Figure;

class ChainTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            320, 311, 311/320, 9, 0
            320, 321, 1/1,     0, 0
            120, 120, 1/1,     0, 0
            120, 118, 1/1,     0, 0
            120, 123, 0/1,     0, 3
            """)
    void saysWhatIsMissingOrTooMuch(
            String required, String verified, String fulfilment, String missing, String excess) {
        var frozen = new Chain.Frozen(
                Wording.of("x"),
                figure(required),
                figure(required),
                figure(verified),
                figure(verified),
                figure(verified),
                fulfilment);

        assertThat(frozen.missing()).isEqualTo(figure(missing));
        assertThat(frozen.excess()).isEqualTo(figure(excess));
    }

    private static Figure figure(String value) {
        return new Figure(new java.math.BigDecimal(value));
    }
}
