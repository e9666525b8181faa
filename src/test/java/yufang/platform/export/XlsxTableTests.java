package yufang.platform.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class XlsxTableTests {

    @Test
    void writesFiguresAsNumbersAndTextAsTextThatIsNeverAFormula() throws IOException {
        var sheet = written(
                        "征缴收入与上限",
                        XlsxTable.MOST_ROWS,
                        List.of(
                                List.of(TableCell.text("=1+1"), TableCell.figure("86,450,000.00")),
                                List.of(TableCell.text("2026"), TableCell.text("x\u0000\u0007y"))))
                .get("xl/worksheets/sheet1.xml");

        assertThat(sheet.select("f")).isEmpty();
        assertThat(sheet.select("c[t=inlineStr]").eachText()).contains("=1+1", "2026", "xy");
        assertThat(sheet.select("c[r=B2] > v").text()).isEqualTo("86450000.00");
        assertThat(sheet.select("pane").attr("state")).isEqualTo("frozen");
    }

    @Test
    void goesOnOnAnotherSheetUnderTheSameHead() throws IOException {
        var rows = List.of(List.of(TableCell.text("a")), List.of(TableCell.text("b")), List.of(TableCell.text("c")));

        var parts = written("[x]/y", 2, rows);

        assertThat(parts.get("xl/workbook.xml").select("sheet").eachAttr("name"))
                .containsExactly("x  y", "x  y 2");
        assertThat(parts.get("xl/worksheets/sheet1.xml").select("row")).hasSize(3);
        assertThat(parts.get("xl/worksheets/sheet2.xml").select("row > c").eachText())
                .containsExactly("head", "c");
    }

    private static Map<String, Document> written(String title, int most, List<List<TableCell>> rows)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = new XlsxTable(out, title, most)) {
            table.head(List.of("head"));
            for (var row : rows) {
                table.row(row);
                table.flush();
            }
        }
        return parts(out.toByteArray());
    }

    /** By the directory at the end of the file, as spreadsheets read it. */
    private static Map<String, Document> parts(byte[] book) throws IOException {
        var parts = new HashMap<String, Document>();
        var file = Files.createTempFile("book", ".xlsx");
        Files.write(file, book);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                parts.put(entry.getName(), Jsoup.parse(text, "", Parser.xmlParser()));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
