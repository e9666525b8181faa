package yufang.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a resident identity card (公民身份号码) by which insured people, trainees and experts are told apart: 18
 * characters, or 15 digits as issued until 1999 (GB 11643). It is shown masked; {@link #value()} is for sealing.
 *
 * @param value without blanks, half-width, its X a capital
 */
public record IdentityNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{14}|[1-9][0-9]{16}[0-9X]");
    private static final int OLD_LENGTH = 15;
    private static final int WEIGHED = 17;
    private static final int REGION = 6;
    private static final int BIRTH = 8;
    private static final int TAIL = 4;

    /** ISO 7064 MOD 11-2: the weight of the first digit is 2^17 mod 11, of the last 2^1. */
    private static final String CHECK_DIGITS = "10X98765432";

    public IdentityNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not of the form of an identity number");
        }
    }

    /**
     * The number as people type and paste it: full-width characters, blanks, a small x.
     *
     * @throws RuleViolated where it has neither 18 characters nor 15 digits
     */
    public static IdentityNumber of(String entered) {
        var value = withoutBlanks(entered).replace('x', 'X');
        if (!FORM.matcher(value).matches()) {
            throw RuleViolated.because("shared.identity-number.form");
        }
        return new IdentityNumber(value);
    }

    /** What deserves a second look. It only warns: some cards in real use carry a wrong check digit. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!hasRightCheckDigit()) problems.add(Problem.of("shared.identity-number.check-digit"));
        if (birth() == null) problems.add(Problem.of("shared.identity-number.birth"));
        return problems.stream().map(problem -> problem.as(Severity.WARN)).toList();
    }

    /** False where the day of birth is none, or lies after this one. */
    public boolean isBornBy(LocalDate day) {
        var birth = birth();
        return birth != null && !birth.isAfter(day);
    }

    private @Nullable LocalDate birth() {
        var whole = in18().value;
        try {
            return LocalDate.parse(whole.substring(REGION, REGION + BIRTH), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** True for a number of 15 digits, too: it has none that could be wrong. */
    public boolean hasRightCheckDigit() {
        return value.length() == OLD_LENGTH || value.charAt(WEIGHED) == checkDigit(value);
    }

    /**
     * The form under which an old and a new card of one person meet: 15 digits get their century, 19, and check digit.
     */
    public IdentityNumber in18() {
        if (value.length() != OLD_LENGTH) {
            return this;
        }
        var longer = value.substring(0, REGION) + "19" + value.substring(REGION);
        return new IdentityNumber(longer + checkDigit(longer));
    }

    /**
     * Whose number it is: two that differ in the check digit alone are one person's, since it follows from the others.
     */
    public String identifying() {
        var whole = in18().value;
        return whole.substring(0, WEIGHED) + checkDigit(whole);
    }

    /** The first six and the last four characters, the rest as asterisks. */
    public String masked() {
        var hidden = value.length() - REGION - TAIL;
        return value.substring(0, REGION) + "*".repeat(hidden) + value.substring(REGION + hidden);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static char checkDigit(String value) {
        var remainder = 0;
        for (var at = 0; at < WEIGHED; at++) {
            remainder = (remainder + Character.digit(value.charAt(at), 10)) * 2 % 11;
        }
        return CHECK_DIGITS.charAt(remainder);
    }

    /** Half-width; blanks and the invisible marks go that spreadsheets paste along. */
    static String withoutBlanks(String entered) {
        var plain = new StringBuilder();
        entered.codePoints()
                .map(point -> point > 0xFF00 && point < 0xFF5F ? point - 0xFEE0 : point)
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
