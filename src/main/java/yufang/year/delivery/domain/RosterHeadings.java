package yufang.year.delivery.domain;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import yufang.shared.quantity.SubjectKind;

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

    /** Null where nobody knows what the column is. What a person belongs to is itself the subject of another roster. */
    @Nullable
    RosterColumn of(String cell, SubjectKind kind) {
        var column = known.get(bare(cell));
        return column == RosterColumn.BELONGS_TO && !kind.equals(SubjectKind.PERSON) ? RosterColumn.NAME : column;
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\(.*?\\)|[\\s\u00a0*]", "")
                .toLowerCase(Locale.ROOT);
    }
}
