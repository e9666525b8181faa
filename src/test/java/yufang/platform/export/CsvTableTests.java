package yufang.platform.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTests {

    @Test
    void beginsWithAMarkSoThatSpreadsheetsReadChinese() throws IOException {
        assertThat(written(TableCell.text("年度"), TableCell.figure("1,980,000.00")))
                .isEqualTo("\ufeff名称,a\r\n年度,1980000.00\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() throws IOException {
        assertThat(written(TableCell.text("a,b"), TableCell.text("say \"x\"\nand more"), TableCell.text(" x")))
                .endsWith("\"a,b\",\"say \"\"x\"\"\nand more\",\" x\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"})
    void defusesTextThatASpreadsheetWouldCarryOut(String text) throws IOException {
        assertThat(written(TableCell.text(text))).contains("'" + text);
    }

    @Test
    void leavesFiguresAndOtherTextAlone() throws IOException {
        assertThat(written(TableCell.figure("-5.00"), TableCell.text("a=b"), TableCell.text("5-6")))
                .endsWith("\r\n-5.00,a=b,5-6\r\n");
        assertThat(written(TableCell.figure("-5.00=x"))).endsWith("'-5.00=x\r\n");
    }

    private static String written(TableCell... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = new CsvTable(out)) {
            table.head(List.of("名称", "a"));
            table.row(Arrays.asList(cells));
        }
        return out.toString(UTF_8);
    }
}
