package yufang.platform.paste;

import java.util.ArrayList;
import java.util.List;

/**
 * Text copied out of a spreadsheet, taken apart into cells: tabs or commas between them, quotation marks around a cell
 * that holds one of these or a line break.
 */
final class Spreadsheet {

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int number = 1;
    private int first = 1;

    private Spreadsheet(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        var head = this.text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        this.separator = head.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** A line that is not blank, with the number it has in the text, from 1. */
    record Line(int number, List<String> cells) {

        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /** Empty where the line is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    static List<Line> read(String text) {
        return new Spreadsheet(text).lines();
    }

    private List<Line> lines() {
        while (at < text.length()) {
            char here = text.charAt(at++);
            if (here == '"' && cell.toString().isBlank()) {
                quoted();
            } else if (here == separator) {
                endCell();
            } else if (here == '\n') {
                endLine();
            } else {
                cell.append(here);
            }
        }
        endLine();
        return lines.stream().filter(line -> !line.blank()).toList();
    }

    private void quoted() {
        cell.setLength(0);
        while (at < text.length()) {
            char here = text.charAt(at++);
            if (here == '"' && at < text.length() && text.charAt(at) == '"') {
                at++;
            } else if (here == '"') {
                return;
            }
            if (here == '\n') number++;
            cell.append(here);
        }
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        lines.add(new Line(first, List.copyOf(cells)));
        cells = new ArrayList<>();
        number++;
        first = number;
    }
}
