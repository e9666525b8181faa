package yufang.platform.paste;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.Wording;

/** One line of a pasted table. A blank cell is unknown; thousands may be separated, digits may be full-width. */
public final class PastedLine<H extends Enum<H> & PastedColumn> {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2}");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3})(\\.[0-9]{1,20})?");
    private static final int FEN = 2;

    private final Spreadsheet.Line line;
    private final Map<H, Integer> places;
    private final Function<H, Wording> naming;
    private final Consumer<Problem> wrong;

    PastedLine(Spreadsheet.Line line, Map<H, Integer> places, Function<H, Wording> naming, Consumer<Problem> wrong) {
        this.line = line;
        this.places = places;
        this.naming = naming;
        this.wrong = wrong;
    }

    /** The one that it has in the pasted text, from 1. */
    public int number() {
        return line.number();
    }

    public String text(H column, int longest) {
        var text = raw(column).replaceAll("\\s+", " ").strip();
        if (text.length() > longest) wrong("paste.too-long", column, longest);
        return text;
    }

    public @Nullable Integer whole(H column) {
        var text = plain(column);
        if (text.isEmpty()) return null;
        if (WHOLE.matcher(text).matches()) return Integer.valueOf(text.replace(",", ""));
        wrong("paste.no-number", column, raw(column));
        return null;
    }

    public @Nullable Money money(H column) {
        var amount = decimal(column, FEN, "paste.no-amount");
        return amount == null ? null : new Money(amount);
    }

    /** @param decimals at most so many */
    public @Nullable BigDecimal decimal(H column, int decimals) {
        return decimal(column, decimals, "paste.no-decimal");
    }

    private @Nullable BigDecimal decimal(H column, int decimals, String code) {
        var text = plain(column);
        if (text.isEmpty()) return null;
        if (NUMBER.matcher(text).matches()) {
            var number = new BigDecimal(text.replace(",", ""));
            if (number.scale() <= decimals) return number;
        }
        wrong(code, column, raw(column));
        return null;
    }

    /** Without blanks and the difference of full-width characters. */
    public String plain(H column) {
        return Normalizer.normalize(raw(column), Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    public String raw(H column) {
        var place = places.get(column);
        return place == null ? "" : line.cell(place);
    }

    /** Says what is wrong with a cell: the message takes the line, the column and this. */
    public void wrong(String code, H column, Object typed) {
        wrong.accept(Problem.of(code, line.number(), naming.apply(column), typed));
    }

    /** Says what is wrong with the line: the message takes the line and these. */
    public void complain(String code, Object... arguments) {
        wrong.accept(Problem.of(
                code,
                Stream.concat(Stream.of(line.number()), Stream.of(arguments)).toArray()));
    }

    /** Says of the line what is wrong with what it says. */
    public void complain(Problem problem) {
        wrong.accept(of(problem, Problem.of("paste.line", line.number(), words(problem))));
    }

    /** Says of a cell what is wrong with what it says. */
    public void complain(Problem problem, H column) {
        wrong.accept(of(problem, Problem.of("paste.cell", line.number(), naming.apply(column), words(problem))));
    }

    private static Wording words(Problem problem) {
        return new Wording(problem.code(), problem.arguments());
    }

    private static Problem of(Problem problem, Problem said) {
        var rule = problem.rule();
        return rule == null
                ? said.as(problem.severity())
                : said.as(problem.severity()).under(rule);
    }
}
