package yufang.year.priorities.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import yufang.platform.paste.Headings;
import yufang.platform.paste.PastedLine;
import yufang.platform.paste.PastedTable;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** Reads a table of industries out of pasted text. */
@Component
final class PastedIndustries {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 200;

    private final Headings<Heading> headings;

    PastedIndustries(MessageSource messages) {
        headings = new Headings<>(
                messages,
                Heading.class,
                heading -> "priorities.heading." + heading.name(),
                heading -> Wording.word("priorities.column", heading));
    }

    /**
     * @param source of the lines that name none of their own
     * @throws RuleViolated with everything that is wrong
     */
    List<IndustryLine> read(String text, String source) {
        var seen = new HashMap<String, Integer>();
        return PastedTable.read(text, headings, line -> line(line, source, seen));
    }

    private static IndustryLine line(PastedLine<Heading> line, String source, Map<String, Integer> seen) {
        var name = line.text(Heading.NAME, LONGEST_NAME);
        if (name.isEmpty()) line.complain("priorities.paste.no-name");
        var before = seen.putIfAbsent(name, line.number());
        if (before != null && !name.isEmpty()) line.complain("priorities.paste.twice", name, before);
        var code = code(line);
        var figures = new IndustryFigures(
                line.whole(Heading.INSURED),
                line.whole(Heading.INJURED),
                line.whole(Heading.PRODUCTION),
                line.whole(Heading.DEATHS),
                line.whole(Heading.GRADES_HIGH),
                line.whole(Heading.GRADES_MIDDLE),
                line.whole(Heading.GRADES_LOW),
                line.whole(Heading.DISEASES),
                line.money(Heading.BENEFITS),
                line.money(Heading.CONTRIBUTIONS));
        figures.problems().forEach(line::complain);
        var own = line.text(Heading.SOURCE, LONGEST_SOURCE);
        return new IndustryLine(name, code, figures, own.isEmpty() ? source : own);
    }

    private static @Nullable String code(PastedLine<Heading> line) {
        var text = line.plain(Heading.CODE);
        if (text.isEmpty()) return null;
        if (IndustryCode.isOne(text)) return new IndustryCode(text).value();
        line.wrong("priorities.paste.no-code", Heading.CODE, line.raw(Heading.CODE));
        return null;
    }
}
