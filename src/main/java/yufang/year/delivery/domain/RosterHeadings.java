package yufang.year.delivery.domain;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Recognises the head of a pasted roster, whether its words are Chinese or English. */
@Component
class RosterHeadings {

    private final Map<String, RosterColumn> known = new HashMap<>();

    RosterHeadings(MessageSource messages) {
        for (var column : RosterColumn.values()) {
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                var words = messages.getMessage("delivery.heading." + column.name(), null, language);
                for (var word : words.split(";", -1)) {
                    known.put(bare(word), column);
                }
            }
        }
    }

    /** Null where nobody knows what the column is. */
    @Nullable
    RosterColumn of(String cell) {
        return known.get(bare(cell));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\(.*?\\)|[\\s\u00a0*]", "")
                .toLowerCase(Locale.ROOT);
    }
}
