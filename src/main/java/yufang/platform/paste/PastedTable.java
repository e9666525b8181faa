package yufang.platform.paste;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/**
 * Reads a table out of pasted text, all lines or none.
 *
 * @param <H> its columns
 */
public final class PastedTable<H extends Enum<H> & PastedColumn> {

    public static final int MOST_LINES = 1_000;
    private static final int MOST_PROBLEMS = 20;

    private final Headings<H> headings;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<H, Integer> places;
    private int last;

    private PastedTable(Headings<H> headings) {
        this.headings = headings;
        this.places = new EnumMap<>(headings.columns());
    }

    /** Makes one record of one line, and complains of what it cannot read. */
    public interface LineReading<H extends Enum<H> & PastedColumn, T> {
        T of(PastedLine<H> line);
    }

    /**
     * @return one for each line below the head
     * @throws RuleViolated with up to {@value #MOST_PROBLEMS} problems of lines, or what is wrong with the head
     */
    public static <H extends Enum<H> & PastedColumn, T> List<T> read(
            String text, Headings<H> headings, LineReading<H, T> reading) {
        return new PastedTable<>(headings).read(Spreadsheet.read(text), reading);
    }

    private <T> List<T> read(List<Spreadsheet.Line> lines, LineReading<H, T> reading) {
        if (lines.isEmpty()) throw RuleViolated.because("paste.no-lines");
        head(lines.getFirst());
        refuse();
        if (lines.size() == 1) throw RuleViolated.because("paste.no-lines");
        if (lines.size() > MOST_LINES + 1) throw RuleViolated.because("paste.too-many", MOST_LINES);
        var read = new ArrayList<T>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.cells().stream().skip(last + 1L).anyMatch(cell -> !cell.isEmpty())) {
                wrong("paste.too-long-line", line.number());
            }
            read.add(reading.of(new PastedLine<>(line, places, headings::name, problems::add)));
        }
        refuse();
        return read;
    }

    private void head(Spreadsheet.Line head) {
        for (int place = 0; place < head.cells().size(); place++) {
            var word = head.cell(place);
            if (word.isEmpty()) continue;
            var column = headings.of(word);
            if (column == null) {
                wrong("paste.unknown-column", place + 1, word);
            } else if (places.put(column, place) != null && !column.isPassedOver()) {
                wrong("paste.column-twice", place + 1, word);
            }
            last = place;
        }
        headings.required().stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> wrong("paste.missing-column", headings.name(column)));
    }

    private void wrong(String code, Object... arguments) {
        problems.add(Problem.of(code, arguments));
    }

    private void refuse() {
        if (problems.isEmpty()) return;
        var shown = new ArrayList<>(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        if (problems.size() > MOST_PROBLEMS) {
            shown.add(Problem.of("paste.more", problems.size() - MOST_PROBLEMS));
        }
        throw new RuleViolated(shown);
    }
}
