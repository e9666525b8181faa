package yufang.year.priorities.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Spreadsheet;
import yufang.shared.Wording;

/**
 * Reads a table of industries out of pasted text. The first line says which column is which; everything that is wrong
 * is named with its line and column, and then nothing is taken over.
 */
final class PastedTable {

    static final int MOST_LINES = 1_000;
    private static final int MOST_PROBLEMS = 20;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 200;

    private final Headings headings;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Heading, Integer> columns = new EnumMap<>(Heading.class);

    PastedTable(Headings headings) {
        this.headings = headings;
    }

    /** @throws RuleViolated with up to {@value #MOST_PROBLEMS} problems of lines, or what is wrong with the head */
    List<IndustryLine> read(String text, String source) {
        var lines = Spreadsheet.read(text);
        if (lines.isEmpty()) throw RuleViolated.because("priorities.paste.no-lines");
        head(lines.getFirst());
        refuse();
        if (lines.size() == 1) throw RuleViolated.because("priorities.paste.no-lines");
        if (lines.size() > MOST_LINES + 1) throw RuleViolated.because("priorities.paste.too-many", MOST_LINES);
        var read = new ArrayList<IndustryLine>();
        var seen = new HashMap<String, Integer>();
        for (var line : lines.subList(1, lines.size())) {
            read.add(line(line, source));
            var name = read.getLast().name();
            var before = seen.putIfAbsent(name, line.number());
            if (before != null && !name.isEmpty()) wrong("priorities.paste.twice", line.number(), name, before);
        }
        refuse();
        return read;
    }

    private void head(Spreadsheet.Line head) {
        for (int place = 0; place < head.cells().size(); place++) {
            var word = head.cell(place);
            if (word.isEmpty()) continue;
            var heading = headings.of(word);
            if (heading == null) {
                wrong("priorities.paste.unknown-column", place + 1, word);
            } else if (columns.put(heading, place) != null && heading != Heading.PASSED_OVER) {
                wrong("priorities.paste.column-twice", place + 1, word);
            }
        }
        if (!columns.containsKey(Heading.NAME)) wrong("priorities.paste.no-name-column");
    }

    private IndustryLine line(Spreadsheet.Line line, String source) {
        var cells = new PastedCells(line, columns, this::wrong);
        if (cells.beyond()) wrong("priorities.paste.too-long-line", line.number());
        var name = name(cells, line);
        var code = cells.code();
        var figures = new IndustryFigures(
                cells.whole(Heading.INSURED),
                cells.whole(Heading.INJURED),
                cells.whole(Heading.PRODUCTION),
                cells.whole(Heading.DEATHS),
                cells.whole(Heading.GRADES_HIGH),
                cells.whole(Heading.GRADES_MIDDLE),
                cells.whole(Heading.GRADES_LOW),
                cells.whole(Heading.DISEASES),
                cells.money(Heading.BENEFITS),
                cells.money(Heading.CONTRIBUTIONS));
        figures.problems()
                .forEach(problem -> wrong("priorities.paste.line", line.number(), Wording.of(problem.code())));
        var own = cells.text(Heading.SOURCE, LONGEST_SOURCE);
        return new IndustryLine(name, code, figures, own.isEmpty() ? source : own);
    }

    private String name(PastedCells cells, Spreadsheet.Line line) {
        var name = cells.text(Heading.NAME, LONGEST_NAME);
        if (name.isEmpty()) wrong("priorities.paste.no-name", line.number());
        return name;
    }

    private void wrong(String code, Object... arguments) {
        problems.add(Problem.of(code, arguments));
    }

    private void refuse() {
        if (problems.isEmpty()) return;
        var shown = new ArrayList<>(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        if (problems.size() > MOST_PROBLEMS) {
            shown.add(Problem.of("priorities.paste.more", problems.size() - MOST_PROBLEMS));
        }
        throw new RuleViolated(shown);
    }
}
