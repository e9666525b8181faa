package yufang.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody looks for: words of which a thing has to contain each.
 *
 * @param words without blanks, at most {@value #MOST_WORDS}
 */
public record SearchText(List<String> words) {

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST = 2;

    public SearchText {
        words = List.copyOf(words);
    }

    /**
     * Single characters with blanks between them are one word, such as “第 1 期”: what is searched has no blanks either.
     */
    static SearchText of(String typed) {
        var words = Arrays.stream(
                        Normalizer.normalize(typed, Normalizer.Form.NFKC).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        var text = new SearchText(words);
        return text.isTooShort() && words.size() > 1 ? new SearchText(List.of(String.join("", words))) : text;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** One character alone is everywhere; the index knows pairs. */
    boolean isTooShort() {
        return words.stream().noneMatch(word -> word.codePointCount(0, word.length()) >= SHORTEST);
    }

    /** As the functions of the database take it. */
    public String joined() {
        return String.join(" ", words);
    }
}
