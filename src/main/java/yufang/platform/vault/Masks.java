package yufang.platform.vault;

import java.util.regex.Pattern;

/** How much of a personal number a page may show where its value type does not say so itself. */
public final class Masks {

    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern COUNTRY = Pattern.compile("^(?:00)?86(?=1[0-9]{10}$)");
    private static final int HEAD = 3;
    private static final int TAIL = 4;
    private static final int MOBILE = 11;
    private static final int LOCAL = 8;

    private Masks() {}

    /**
     * First three and last four digits: 138****5678. A number of 8 to 10 digits keeps its last four alone and a shorter
     * one nothing, because three and four would be nearly all of it.
     */
    public static String telephone(String number) {
        var digits = COUNTRY.matcher(NOT_A_DIGIT.matcher(number).replaceAll("")).replaceFirst("");
        var head = digits.length() < MOBILE ? 0 : HEAD;
        var tail = digits.length() < LOCAL ? 0 : TAIL;
        var hidden = digits.length() - head - tail;
        return digits.substring(0, head) + "*".repeat(hidden) + digits.substring(head + hidden);
    }
}
