package yufang.shared;

import java.util.regex.Pattern;

/**
 * The number of a bank account to which the fund pays, 8 to 32 digits. It is shown masked; {@link #value()} is for
 * sealing and for the payment order.
 *
 * @param value digits alone
 */
public record BankAccount(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{8,32}");

    /** Hyphen-minus, the hyphens and dashes of Unicode, minus signs. */
    private static final Pattern DASHES = Pattern.compile("[\\-\\u2010-\\u2015\\u2212\\uFE58\\uFE63]");

    private static final int TAIL = 4;

    public BankAccount {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form of a bank account");
        }
    }

    /**
     * The number as people type and paste it: in groups, with blanks, dashes, full-width digits.
     *
     * @throws RuleViolated where anything but 8 to 32 digits remains
     */
    public static BankAccount of(String entered) {
        var value = DASHES.matcher(IdentityNumber.withoutBlanks(entered)).replaceAll("");
        if (!FORM.matcher(value).matches()) {
            throw RuleViolated.because("shared.bank-account.form");
        }
        return new BankAccount(value);
    }

    /** The last four digits behind four asterisks, whatever its length. */
    public String masked() {
        return "****" + value.substring(value.length() - TAIL);
    }

    @Override
    public String toString() {
        return masked();
    }
}
