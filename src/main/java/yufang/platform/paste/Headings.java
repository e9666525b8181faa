package yufang.platform.paste;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import yufang.shared.Wording;

/** Recognises the head of a pasted table, whether its words are Chinese or English. */
public final class Headings<H extends Enum<H> & PastedColumn> {

    private final Class<H> columns;
    private final Function<H, Wording> naming;
    private final Map<String, H> known = new HashMap<>();

    /**
     * @param words message key of the heads that a column may have, with semicolons between them
     * @param naming what a problem calls the column
     */
    public Headings(MessageSource messages, Class<H> columns, Function<H, String> words, Function<H, Wording> naming) {
        this.columns = columns;
        this.naming = naming;
        for (var column : columns.getEnumConstants()) {
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                var heads = messages.getMessage(words.apply(column), null, language);
                for (var head : heads.split(";", -1)) {
                    known.put(bare(head), column);
                }
            }
        }
    }

    /** Null where nobody knows what the column is. */
    @Nullable
    H of(String cell) {
        return known.get(bare(cell));
    }

    Class<H> columns() {
        return columns;
    }

    List<H> required() {
        return Arrays.stream(columns.getEnumConstants())
                .filter(PastedColumn::isRequired)
                .toList();
    }

    Wording name(H column) {
        return naming.apply(column);
    }

    /** Without blanks, units in brackets and the difference of full-width characters. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\(.*?\\)|[\\s%\u00a0]", "")
                .replaceAll("[\u2010-\u2015~]", "-")
                .toLowerCase(Locale.ROOT);
    }
}
