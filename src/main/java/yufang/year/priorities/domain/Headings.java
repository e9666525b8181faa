package yufang.year.priorities.domain;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Recognises the head of a pasted table, whether its words are Chinese or English. */
@Component
class Headings {

    private final Map<String, Heading> known = new HashMap<>();

    Headings(MessageSource messages) {
        for (var heading : Heading.values()) {
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                var words = messages.getMessage("priorities.heading." + heading.name(), null, language);
                for (var word : words.split(";", -1)) {
                    known.put(bare(word), heading);
                }
            }
        }
    }

    /** Null where nobody knows what the column is. */
    @Nullable
    Heading of(String cell) {
        return known.get(bare(cell));
    }

    /** Without blanks, units in brackets and the difference of full-width characters. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\(.*?\\)|[\\s%\u00a0]", "")
                .replaceAll("[\u2010-\u2015~]", "-")
                .toLowerCase(Locale.ROOT);
    }
}
