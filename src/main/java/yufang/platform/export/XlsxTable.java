package yufang.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook. Text is written as text, so that nothing in it is ever a formula; a sheet that is full is followed
 * by another one with the same head.
 */
final class XlsxTable implements TableWriter {

    /** Excel has 1,048,576. */
    static final int MOST_ROWS = 1_000_000;

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 28;
    private static final double WIDTH = 22;
    private static final String NOT_IN_NAMES = "[\\[\\]:*?/\\\\\\p{Cntrl}']";

    private final Workbook book;
    private final String title;
    private final int most;
    private List<String> names = List.of();
    private int sheets;
    private Worksheet sheet;
    private int next;

    XlsxTable(OutputStream out, String title) {
        this(out, title, MOST_ROWS);
    }

    XlsxTable(OutputStream out, String title, int most) {
        this.book = new Workbook(out, "Yufang", null);
        this.title = named(title);
        this.most = most;
        this.sheet = newSheet();
    }

    private static String named(String title) {
        var plain = title.replaceAll(NOT_IN_NAMES, " ").strip();
        return plain.isEmpty() ? "1" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    private Worksheet newSheet() {
        var begun = book.newWorksheet(++sheets == 1 ? title : title + " " + sheets);
        next = 0;
        return begun;
    }

    @Override
    public void head(List<String> heads) {
        names = heads;
        for (int column = 0; column < names.size(); column++) {
            text(column, names.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
        next = 1;
    }

    @Override
    public void row(List<TableCell> cells) throws IOException {
        if (next > most) {
            sheet.finish();
            sheet = newSheet();
            head(names);
        }
        for (int column = 0; column < cells.size(); column++) {
            var number = cells.get(column).number();
            if (number == null) {
                text(column, cells.get(column).text());
            } else {
                figure(column, number);
            }
        }
        next++;
    }

    /** Inline, since a table of all strings would have to be kept until the end. */
    private void text(int column, String text) {
        var clean = text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        sheet.inlineString(next, column, clean.substring(0, Math.min(LONGEST_CELL, clean.length())));
    }

    private void figure(int column, BigDecimal number) {
        sheet.value(next, column, number);
        sheet.style(next, column)
                .format(number.scale() == 0 ? "#,##0" : "#,##0." + "0".repeat(number.scale()))
                .set();
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
