package yufang.year.priorities.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.Spreadsheet;
import yufang.shared.Wording;

/**
 * One line of a pasted table. A blank cell is unknown; thousands may be separated, digits may be full-width.
 *
 * @param wrong is told what cannot be read
 */
record PastedCells(Spreadsheet.Line line, Map<Heading, Integer> columns, Complaint wrong) {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2}");
    private static final Pattern MONEY = Pattern.compile("([0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3})(\\.[0-9]{1,2})?");

    interface Complaint {
        void about(String code, Object... arguments);
    }

    /** True where something stands to the right of the last heading. */
    boolean beyond() {
        int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return line.cells().stream().skip(last + 1L).anyMatch(cell -> !cell.isEmpty());
    }

    String text(Heading heading, int longest) {
        var text = raw(heading).replaceAll("\\s+", " ").strip();
        if (text.length() > longest) complain("priorities.paste.too-long", heading, longest);
        return text;
    }

    @Nullable
    String code() {
        var text = plain(Heading.CODE);
        if (text.isEmpty()) return null;
        if (IndustryCode.isOne(text)) return new IndustryCode(text).value();
        complain("priorities.paste.no-code", Heading.CODE, raw(Heading.CODE));
        return null;
    }

    @Nullable
    Integer whole(Heading heading) {
        var text = plain(heading);
        if (text.isEmpty()) return null;
        if (WHOLE.matcher(text).matches()) return Integer.valueOf(text.replace(",", ""));
        complain("priorities.paste.no-number", heading, raw(heading));
        return null;
    }

    @Nullable
    Money money(Heading heading) {
        var text = plain(heading);
        if (text.isEmpty()) return null;
        if (MONEY.matcher(text).matches()) return new Money(new BigDecimal(text.replace(",", "")));
        complain("priorities.paste.no-amount", heading, raw(heading));
        return null;
    }

    private void complain(String code, Heading heading, Object typed) {
        wrong.about(code, line.number(), Wording.word("priorities.column", heading), typed);
    }

    private String plain(Heading heading) {
        return Normalizer.normalize(raw(heading), Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private String raw(Heading heading) {
        var place = columns.get(heading);
        return place == null ? "" : line.cell(place);
    }
}
