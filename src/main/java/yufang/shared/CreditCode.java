package yufang.shared;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The unified social credit code (统一社会信用代码) by which employers are told apart: 18 digits and capitals without I, O, S,
 * V and Z, the last a check character (GB 32100).
 *
 * @param value without blanks, half-width, in capitals
 */
public record CreditCode(String value) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + CHARACTERS + "]{18}");
    private static final int WEIGHED = 17;

    public CreditCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form of a credit code");
        }
    }

    /**
     * The code as people type and paste it.
     *
     * @throws RuleViolated where it has not 18 characters of those that a code has
     */
    public static CreditCode of(String entered) {
        var value = IdentityNumber.withoutBlanks(entered).toUpperCase(java.util.Locale.ROOT);
        if (!FORM.matcher(value).matches()) throw RuleViolated.because("shared.credit-code.form");
        return new CreditCode(value);
    }

    /** What deserves a second look. A wrong check character only warns, as with identity numbers. */
    public List<Problem> problems() {
        return hasRightCheckCharacter()
                ? List.of()
                : List.of(Problem.of("shared.credit-code.check").as(Severity.WARN));
    }

    /** ISO 7064 MOD 31-3: the weight of the first character is 3^0, of the one before the last 3^16. */
    public boolean hasRightCheckCharacter() {
        var sum = 0;
        var weight = 1;
        for (var at = 0; at < WEIGHED; at++) {
            sum += CHARACTERS.indexOf(value.charAt(at)) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        var right = (CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length();
        return CHARACTERS.indexOf(value.charAt(WEIGHED)) == right;
    }

    @Override
    public String toString() {
        return value;
    }
}
