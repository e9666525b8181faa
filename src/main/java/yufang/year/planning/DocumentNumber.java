package yufang.year.planning;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/**
 * The number of an official document (发文字号): the issuer's word, the year in hexagonal brackets, the number in that year
 * (GB/T 9704-2012, 7.2.5).
 *
 * @param text as it is printed
 */
public record DocumentNumber(String text) {

    private static final Pattern FORM =
            Pattern.compile("([^\\s\u3014\u3015]{1,40})\u3014(\\d{4})\u3015\u7b2c?([1-9]\\d{0,4})\u53f7");

    public DocumentNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not the number of a document: " + text);
        }
    }

    /**
     * Reads what people type: other brackets, full-width digits and blanks are put right.
     *
     * @throws RuleViolated beside the form's field where it is none
     */
    public static DocumentNumber typed(String typed, String field) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[\\[(\u3010]", "\u3014")
                .replaceAll("[\\])\u3011]", "\u3015");
        if (!FORM.matcher(text).matches()) {
            throw new RuleViolated(List.of(Problem.of("planning.number.form").at(field)));
        }
        return new DocumentNumber(text);
    }

    /** The year in the brackets. */
    public int year() {
        var parts = FORM.matcher(text);
        return parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
