package yufang.platform.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated text (RFC 4180). It begins with a byte order mark, without which spreadsheets misread Chinese; text
 * that a spreadsheet would carry out as a formula gets an apostrophe before it.
 */
final class CsvTable implements TableWriter {

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20].*");
    private static final Pattern SPECIAL = Pattern.compile("(?s).*[\",\r\n].*|^\\s.*|.*\\s$");

    private final Writer out;

    CsvTable(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.out.write('\ufeff');
    }

    @Override
    public void head(List<String> names) throws IOException {
        row(names.stream().map(TableCell::text).toList());
    }

    @Override
    public void row(List<TableCell> cells) throws IOException {
        out.write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String cell(TableCell cell) {
        var number = cell.number();
        return number == null ? quoted(defused(cell.text())) : number.toPlainString();
    }

    private static String defused(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return SPECIAL.matcher(text).matches() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
