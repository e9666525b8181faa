package yufang.year.delivery.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yufang.platform.paste.PastedColumn;
import yufang.platform.paste.PastedLine;
import yufang.platform.paste.PastedTable;
import yufang.shared.CreditCode;
import yufang.shared.IdentityNumber;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.SubjectKind;

/** Reads a roster (花名册) out of pasted text: whoever is on it once, and what cannot be read named with its line. */
final class PastedRoster {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WORD = 60;

    /** What a spreadsheet would calculate. */
    private static final Pattern FORMULA = Pattern.compile("[=+@].*|-.+");

    /** How people write that there is nothing to write. */
    private static final Pattern NOTHING = Pattern.compile("[-/\u2014]");

    /** What is left of text that was read in another encoding. */
    private static final Pattern UNREADABLE = Pattern.compile(".*[\ufffd\ue000-\uf8ff].*");

    private final RosterHeadings headings;
    private final SubjectKind kind;
    private final LocalDate held;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param held day on which they came */
    PastedRoster(RosterHeadings headings, SubjectKind kind, LocalDate held) {
        this.headings = headings;
        this.kind = kind;
        this.held = held;
    }

    /** @throws RuleViolated with the problems of lines, or what is wrong with the head */
    List<RosterEntry> read(String text) {
        return kind.equals(SubjectKind.PERSON)
                ? PastedTable.read(text, headings.ofPersons(), line -> onlyOnce(line, person(line)))
                : PastedTable.read(text, headings.ofOthers(), line -> onlyOnce(line, other(line)));
    }

    private <H extends Enum<H> & PastedColumn> RosterEntry onlyOnce(PastedLine<H> line, RosterEntry entry) {
        var before = entry.identity().isEmpty() ? null : seen.putIfAbsent(entry.identity(), line.number());
        if (before != null) line.complain("delivery.roster.twice", before);
        return entry;
    }

    private RosterEntry person(PastedLine<PersonColumn> line) {
        var number = identityNumber(line);
        return new RosterEntry(
                line.number(),
                name(line, PersonColumn.NAME),
                number == null ? "" : number.identifying(),
                number == null ? "" : number.in18().value(),
                number == null ? "" : number.in18().masked(),
                number != null && (!number.problems().isEmpty() || !number.isBornBy(held)),
                text(line, PersonColumn.BELONGS_TO, LONGEST_NAME),
                text(line, PersonColumn.PERSON_KIND, LONGEST_WORD));
    }

    private static @Nullable IdentityNumber identityNumber(PastedLine<PersonColumn> line) {
        try {
            return IdentityNumber.of(line.raw(PersonColumn.NUMBER));
        } catch (RuleViolated unreadable) {
            unreadable.problems().forEach(line::complain);
            return null;
        }
    }

    /** A region may count what has no number: its name tells it apart. */
    private RosterEntry other(PastedLine<SubjectColumn> line) {
        var name = name(line, SubjectColumn.NAME);
        if (!kind.equals(SubjectKind.ENTERPRISE)) {
            return new RosterEntry(line.number(), name, Appointment.bare(name), null, null, false, "", "");
        }
        try {
            var code = CreditCode.of(line.raw(SubjectColumn.CODE));
            return new RosterEntry(
                    line.number(),
                    name,
                    code.identifying(),
                    code.value(),
                    code.value(),
                    !code.hasRightCheckCharacter(),
                    "",
                    "");
        } catch (RuleViolated unreadable) {
            unreadable.problems().forEach(line::complain);
            return new RosterEntry(line.number(), name, "", "", "", false, "", "");
        }
    }

    private static <H extends Enum<H> & PastedColumn> String name(PastedLine<H> line, H column) {
        var name = text(line, column, LONGEST_NAME);
        if (name.isEmpty()) line.complain("delivery.roster.no-name");
        return name;
    }

    private static <H extends Enum<H> & PastedColumn> String text(PastedLine<H> line, H column, int longest) {
        var text = Normalizer.normalize(line.text(column, longest), Normalizer.Form.NFKC);
        if (NOTHING.matcher(text).matches()) return "";
        if (FORMULA.matcher(text).matches()) line.wrong("delivery.roster.formula", column, text);
        if (UNREADABLE.matcher(text).matches()) line.wrong("delivery.roster.unreadable", column, text);
        return text;
    }
}
