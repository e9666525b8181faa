package yufang.year.delivery.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yufang.shared.CreditCode;
import yufang.shared.IdentityNumber;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Spreadsheet;
import yufang.shared.Wording;
import yufang.shared.quantity.SubjectKind;

/**
 * Reads a roster (花名册) out of pasted text. The first line says which column is which; everything that is wrong is named
 * with its line, and then nothing is taken over.
 */
final class PastedRoster {

    static final int MOST_LINES = 1_000;
    private static final int MOST_PROBLEMS = 20;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WORD = 60;

    /** What a spreadsheet would calculate, and what is left of text that was read in another encoding. */
    private static final Pattern FORMULA = Pattern.compile("[=+@].*|-.+");

    /** How people write that there is nothing to write. */
    private static final Pattern NOTHING = Pattern.compile("[-/\u2014]");

    private static final Pattern UNREADABLE = Pattern.compile(".*[\ufffd\ue000-\uf8ff].*");

    private final RosterHeadings headings;
    private final SubjectKind kind;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);

    PastedRoster(RosterHeadings headings, SubjectKind kind) {
        this.headings = headings;
        this.kind = kind;
    }

    /** @throws RuleViolated with up to {@value #MOST_PROBLEMS} problems of lines, or what is wrong with the head */
    List<RosterEntry> read(String text) {
        var lines = Spreadsheet.read(text);
        if (lines.isEmpty()) throw RuleViolated.because("delivery.roster.no-lines");
        head(lines.getFirst());
        refuse();
        if (lines.size() == 1) throw RuleViolated.because("delivery.roster.no-lines");
        if (lines.size() > MOST_LINES + 1) {
            throw RuleViolated.because("delivery.roster.too-many", MOST_LINES, lines.size() - 1);
        }
        var entries = new ArrayList<RosterEntry>();
        var seen = new HashMap<String, Integer>();
        for (var line : lines.subList(1, lines.size())) {
            var entry = entry(line);
            if (entry == null) continue;
            entries.add(entry);
            var before = seen.putIfAbsent(entry.identity(), line.number());
            if (before != null) wrong("delivery.roster.twice", line.number(), before);
        }
        refuse();
        return List.copyOf(entries);
    }

    private void head(Spreadsheet.Line head) {
        for (int place = 0; place < head.cells().size(); place++) {
            var word = head.cell(place);
            if (word.isEmpty()) continue;
            var column = headings.of(word, kind);
            if (column == null) {
                wrong("delivery.roster.unknown-column", place + 1, shortened(word));
            } else if (columns.put(column, place) != null && column != RosterColumn.PASSED_OVER) {
                wrong("delivery.roster.column-twice", place + 1, word);
            }
        }
        for (var column : RosterColumn.needed(kind)) {
            if (!columns.containsKey(column)) {
                wrong("delivery.roster.no-column", Wording.word("delivery.column", column));
            }
        }
    }

    private @Nullable RosterEntry entry(Spreadsheet.Line line) {
        var name = text(line, RosterColumn.NAME, LONGEST_NAME);
        if (name.isEmpty()) wrong("delivery.roster.no-name", line.number());
        var belongsTo = text(line, RosterColumn.BELONGS_TO, LONGEST_NAME);
        var personKind = text(line, RosterColumn.PERSON_KIND, LONGEST_WORD);
        try {
            return numbered(line, name, belongsTo, personKind);
        } catch (RuleViolated unreadable) {
            unreadable.problems().forEach(problem -> wrong(
                    "delivery.roster.line", line.number(), new Wording(problem.code(), problem.arguments())));
            return null;
        }
    }

    private RosterEntry numbered(Spreadsheet.Line line, String name, String belongsTo, String personKind) {
        var typed = raw(line, RosterColumn.NUMBER);
        if (kind.equals(SubjectKind.PERSON)) {
            var number = IdentityNumber.of(typed);
            var longer = number.in18();
            var doubtful = !number.hasRightCheckDigit();
            return new RosterEntry(
                    line.number(), name, longer.value(), longer.masked(), doubtful, belongsTo, personKind);
        }
        if (kind.equals(SubjectKind.ENTERPRISE)) {
            var code = CreditCode.of(typed);
            var doubtful = !code.hasRightCheckCharacter();
            return new RosterEntry(line.number(), name, code.value(), code.value(), doubtful, "", "");
        }
        return new RosterEntry(line.number(), name, null, null, false, "", "");
    }

    private String text(Spreadsheet.Line line, RosterColumn column, int longest) {
        var text = Normalizer.normalize(raw(line, column), Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
        if (NOTHING.matcher(text).matches()) return "";
        if (text.length() > longest) {
            wrong("delivery.roster.too-long", line.number(), Wording.word("delivery.column", column), longest);
        }
        if (FORMULA.matcher(text).matches()) {
            wrong("delivery.roster.formula", line.number(), Wording.word("delivery.column", column));
        }
        if (UNREADABLE.matcher(text).matches()) {
            wrong("delivery.roster.unreadable", line.number(), Wording.word("delivery.column", column));
        }
        return text;
    }

    private String raw(Spreadsheet.Line line, RosterColumn column) {
        var place = columns.get(column);
        return place == null ? "" : line.cell(place);
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(LONGEST_WORD, word.length()));
    }

    private void wrong(String code, Object... arguments) {
        problems.add(Problem.of(code, arguments));
    }

    private void refuse() {
        if (problems.isEmpty()) return;
        var shown = new ArrayList<>(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        if (problems.size() > MOST_PROBLEMS) {
            shown.add(Problem.of("delivery.roster.more", problems.size() - MOST_PROBLEMS));
        }
        throw new RuleViolated(shown);
    }
}
