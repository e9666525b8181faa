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
    private static final int ORGANISATION = 8;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** 11 less the remainder, where 10 is X and 11 is 0. */
    private static final String ORGANISATION_CHECKS = "0X987654321";

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
        return value.charAt(WEIGHED) == checkCharacter(value);
    }

    /**
     * Whose code it is: what follows from the other characters tells nobody apart, neither the last nor the one before,
     * which checks the number of the organisation (GB 11714).
     */
    public String identifying() {
        var organisation = value.substring(0, WEIGHED - 1);
        var whole = organisation + organisationCheck(organisation.substring(ORGANISATION));
        return whole + checkCharacter(whole);
    }

    private static char organisationCheck(String organisation) {
        var sum = 0;
        for (var at = 0; at < ORGANISATION_WEIGHTS.length; at++) {
            sum += Character.digit(organisation.charAt(at), Character.MAX_RADIX) * ORGANISATION_WEIGHTS[at];
        }
        return ORGANISATION_CHECKS.charAt(sum % ORGANISATION_CHECKS.length());
    }

    private static char checkCharacter(String value) {
        var sum = 0;
        var weight = 1;
        for (var at = 0; at < WEIGHED; at++) {
            sum += CHARACTERS.indexOf(value.charAt(at)) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        return CHARACTERS.charAt((CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
