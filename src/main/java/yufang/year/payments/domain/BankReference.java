package yufang.year.payments.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/** The bank's number of a transfer (银行流水号), in the one form in which two are compared. */
public record BankReference(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z][0-9A-Z./_-]{3,63}");
    private static final Pattern BLANKS = Pattern.compile("\\s");

    /** @throws RuleViolated beside the field {@code reference} */
    public static BankReference of(String typed) {
        var plain = BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        if (!FORM.matcher(plain).matches()) {
            throw new RuleViolated(List.of(Problem.of("payments.reference.form").at("reference")));
        }
        return new BankReference(plain);
    }

    @Override
    public String toString() {
        return value;
    }
}
