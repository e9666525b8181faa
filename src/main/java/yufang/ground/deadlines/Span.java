package yufang.ground.deadlines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a term lasts, such as the seven working days that a notice stands. Whoever sets a term chooses with the
 * {@link Reckoning} which days count and whether a rest day at its end prolongs it.
 *
 * @param count of days, 1 to {@value #LONGEST}
 */
public record Span(int count, Reckoning reckoning) {

    /** Ten years: terms of the programme are days or weeks, so a larger number is a slip of the hand. */
    public static final int LONGEST = 3_660;

    private static final Pattern TEXT =
            Pattern.compile("(-?\\d{1,8}) (working days?|(?:calendar )?days?|(?:calendar )?days? to the day)");

    /** Which days of a term are counted, and what becomes of a term whose last day is a rest day. */
    public enum Reckoning {
        /** Only working days count, so the last one is a working day. */
        WORKING_DAYS("working day", ""),
        /**
         * Every day counts, and a term whose last day is a rest day ends on the next working day: 民法典 203. This is what
         * the law means where it says no more than "days" (204), for instance the 30 days to sign a contract.
         */
        CALENDAR_DAYS("day", ""),
        /**
         * Every day counts and the last is never moved: only where a rule or an agreement says so (民法典 204). Such a
         * term needs no calendar and is always known.
         */
        CALENDAR_DAYS_TO_THE_DAY("day", " to the day");

        private final String unit;
        private final String end;

        Reckoning(String unit, String end) {
            this.unit = unit;
            this.end = end;
        }

        private String words(int count) {
            return count + " " + unit + (count == 1 ? "" : "s") + end;
        }
    }

    public Span {
        if (count < 1 || count > LONGEST) {
            throw new IllegalArgumentException("A term has 1 to " + LONGEST + " days, not " + count);
        }
    }

    public static Span workingDays(int count) {
        return new Span(count, Reckoning.WORKING_DAYS);
    }

    /** Ends on the next working day where the last day is a rest day. */
    public static Span calendarDays(int count) {
        return new Span(count, Reckoning.CALENDAR_DAYS);
    }

    /** Ends on the last day even where that is a rest day. */
    public static Span calendarDaysToTheDay(int count) {
        return new Span(count, Reckoning.CALENDAR_DAYS_TO_THE_DAY);
    }

    /**
     * Reads a value of the rulebook: {@code 7 working days}, {@code 30 days} (also {@code 30 calendar days}) or
     * {@code 30 days to the day}. {@link #toString()} writes the same words.
     *
     * @throws IllegalArgumentException where the text is none of these or the number is out of range
     */
    public static Span of(String text) {
        Matcher words = TEXT.matcher(text.strip());
        if (!words.matches()) {
            throw new IllegalArgumentException("Not a term: \"" + text
                    + "\"; expected such as \"7 working days\", \"30 days\" or \"30 days to the day\"");
        }
        return new Span(Integer.parseInt(words.group(1)), reckoningIn(words.group(2)));
    }

    private static Reckoning reckoningIn(String words) {
        if (words.startsWith("working")) {
            return Reckoning.WORKING_DAYS;
        }
        return words.endsWith("to the day") ? Reckoning.CALENDAR_DAYS_TO_THE_DAY : Reckoning.CALENDAR_DAYS;
    }

    @Override
    public String toString() {
        return reckoning.words(count);
    }
}
