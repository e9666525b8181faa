package yufang.year.payments.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/**
 * The number of an invoice (发票号码; of the older ones code and number together) in the one form in which two are
 * compared: capitals and digits, without blanks, dashes and full-width characters.
 */
public record InvoiceNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{6,30}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]");

    /** @throws RuleViolated beside the field {@code number} where anything else remains */
    public static InvoiceNumber of(String typed) {
        var plain = BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        if (!FORM.matcher(plain).matches()) {
            throw new RuleViolated(
                    List.of(Problem.of("payments.invoice.number.form").at("number")));
        }
        return new InvoiceNumber(plain);
    }

    @Override
    public String toString() {
        return value;
    }
}
