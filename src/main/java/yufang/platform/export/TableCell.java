package yufang.platform.export;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an exported table.
 *
 * @param number where the list shows a figure; null for text, also for text of digits such as a document's number
 */
public record TableCell(String text, @Nullable BigDecimal number) {

    private static final Pattern FIGURE =
            Pattern.compile("-?(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\\.[0-9]{1,6})?");

    public static TableCell text(String text) {
        return new TableCell(text, null);
    }

    /** As pages show figures: grouped in thousands; anything else in its place is text. */
    public static TableCell figure(String shown) {
        return FIGURE.matcher(shown).matches()
                ? new TableCell(shown, new BigDecimal(shown.replace(",", "")))
                : text(shown);
    }
}
