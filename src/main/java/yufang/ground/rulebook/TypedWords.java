package yufang.ground.rulebook;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Turns what officials write, such as 5 个工作日, into the words that values are read from: {@code 5 working days}. */
final class TypedWords {

    private static final String FILE = "/rulebook/words.properties";
    private static final List<Map.Entry<String, String>> WORDS = words();

    private TypedWords() {}

    /** Full-width signs become plain ones, brackets and double blanks go. */
    static String inEnglish(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (var word : WORDS) {
            text = text.replace(word.getKey(), " " + word.getValue() + " ");
        }
        return text.replaceAll("[()]", " ").replaceAll("\\s+", " ").strip();
    }

    /** The longest first, since a short word may be part of a long one. */
    private static List<Map.Entry<String, String>> words() {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(TypedWords.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words.entrySet().stream()
                .map(word -> Map.entry(word.getKey().toString(), word.getValue().toString()))
                .sorted(comparingInt((Map.Entry<String, String> word) ->
                                word.getKey().length())
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toUnmodifiableList());
    }
}
