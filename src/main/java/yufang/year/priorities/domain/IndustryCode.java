package yufang.year.priorities.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/**
 * A code of the industrial classification GB/T 4754: the section's letter, or two to four digits with or without it.
 * Whether the code is assigned is not checked here.
 */
public record IndustryCode(String value) {

    private static final Pattern CODE = Pattern.compile("[A-T]|[A-T]?[0-9]{2,4}");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s\u3001]+");

    public IndustryCode {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("No code of GB/T 4754: " + value);
        }
    }

    /** Null where nothing was typed; the problem stands at {@code field}. */
    static @Nullable String typed(@Nullable String text, String field) {
        if (text == null) return null;
        var codes = several(text, field);
        if (codes.size() > 1) throw wrong(text, field);
        return codes.isEmpty() ? null : codes.getFirst();
    }

    /** Several codes with anything usual between them, stored with commas. */
    static @Nullable String typedList(@Nullable String text, String field) {
        if (text == null) return null;
        var codes = several(text, field);
        return codes.isEmpty() ? null : codes.stream().distinct().collect(Collectors.joining(","));
    }

    static boolean isOne(String text) {
        return CODE.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT))
                .matches();
    }

    private static List<String> several(String text, String field) {
        return Arrays.stream(BETWEEN.split(Normalizer.normalize(text, Normalizer.Form.NFKC)))
                .filter(part -> !part.isEmpty())
                .map(part -> {
                    if (!isOne(part)) throw wrong(part, field);
                    return new IndustryCode(part).value();
                })
                .toList();
    }

    private static RuleViolated wrong(String text, String field) {
        return new RuleViolated(
                List.of(Problem.of("priorities.code.unreadable", text).at(field)));
    }
}
