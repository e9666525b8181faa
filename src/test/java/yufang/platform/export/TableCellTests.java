package yufang.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableCellTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '1,980,000.00', 1980000.00
            0,              0
            -13095.00,      -13095.00
            '-13,095.00',   -13095.00
            0.80,           0.80
            12000,          12000
            """)
    void readsFiguresAsPagesShowThem(String shown, BigDecimal number) {
        assertThat(TableCell.figure(shown).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "–", "95.18%", "1,98", "12 人", "1,2,3", "=1", "1e3", "12345678901234567"})
    void leavesAnythingElseAsText(String shown) {
        assertThat(TableCell.figure(shown)).isEqualTo(TableCell.text(shown));
    }

    @Test
    void keepsDigitsThatAreNoFigure() {
        assertThat(TableCell.text("2026").number()).isNull();
    }
}
