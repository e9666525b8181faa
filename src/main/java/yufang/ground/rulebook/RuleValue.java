package yufang.ground.rulebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yufang.shared.Percentage;

/** What a rule sets: a share, a term, a mark. Each kind checks its own range. */
public sealed interface RuleValue {

    /** The words in which it is stored and compared; reading them gives the same value again. */
    String text();

    /** A share from 0 % to 100 %. */
    record Share(Percentage share) implements RuleValue {

        public Share {
            requireShare(share);
        }

        @Override
        public String text() {
            return plain(share) + " %";
        }
    }

    /** Shares between two bounds, both allowed. */
    record ShareRange(Percentage least, Percentage most) implements RuleValue {

        public ShareRange {
            requireShare(least);
            requireShare(most);
            require(least.compareTo(most) <= 0, least + " to " + most);
        }

        public boolean holds(Percentage share) {
            return share.compareTo(least) >= 0 && share.compareTo(most) <= 0;
        }

        @Override
        public String text() {
            return plain(least) + "–" + plain(most) + " %";
        }
    }

    /** Which days a term counts. */
    enum Counting {
        /** Days of the State Council's yearly calendar on which people work. */
        WORKING,
        /** Every day. */
        CALENDAR
    }

    /** A term of 1 to {@value #LONGEST} days; {@link #text()} is what the terms of the deadlines are read from. */
    record Days(int count, Counting counting) implements RuleValue {

        /** Ten years: a longer term is a slip of the hand. */
        public static final int LONGEST = 3660;

        public Days {
            require(count >= 1 && count <= LONGEST, count + " days");
        }

        @Override
        public String text() {
            return count + " " + counting.name().toLowerCase(Locale.ROOT) + (count == 1 ? " day" : " days");
        }
    }

    /** What it means that somebody who was asked has not answered in time. */
    enum Silence {
        AGREEMENT,
        REFUSAL
    }

    /** A term to answer in, and what silence counts as once it has passed. */
    record Answer(Days within, Silence silence) implements RuleValue {

        @Override
        public String text() {
            return within.text() + ", silence counts as " + silence.name().toLowerCase(Locale.ROOT);
        }
    }

    /** A number from 0 up, in the rule's unit. */
    record Figure(BigDecimal number) implements RuleValue {

        public Figure {
            number = plain(number);
            require(number.signum() >= 0, number.toString());
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /**
     * A mark that passes, of a highest mark.
     *
     * @param pass more than 0, at most {@code of}
     */
    record Mark(BigDecimal pass, BigDecimal of) implements RuleValue {

        public Mark {
            pass = plain(pass);
            of = plain(of);
            require(pass.signum() > 0 && pass.compareTo(of) <= 0, pass + " of " + of);
        }

        @Override
        public String text() {
            return pass.toPlainString() + " of " + of.toPlainString();
        }
    }

    /**
     * Learning hours (学时) of 45 minutes.
     *
     * @param hours more than 0
     * @param offline the least share of them that is held face to face
     */
    record LearningHours(BigDecimal hours, Percentage offline) implements RuleValue {

        public LearningHours {
            hours = plain(hours);
            require(hours.signum() > 0, hours + " learning hours");
            requireShare(offline);
        }

        @Override
        public String text() {
            return hours.toPlainString() + " learning hours, offline " + plain(offline) + " %";
        }
    }

    /** A day that every month has, 1 to 28. */
    record DayOfMonth(int day) implements RuleValue {

        public DayOfMonth {
            require(day >= 1 && day <= 28, "day " + day);
        }

        @Override
        public String text() {
            return Integer.toString(day);
        }
    }

    /** Some of the items that the rule knows, each once, by their codes. */
    record Listing(List<String> codes) implements RuleValue {

        public Listing {
            codes = List.copyOf(codes);
            require(!codes.isEmpty(), "nothing");
            require(codes.stream().distinct().count() == codes.size(), "twice the same in " + codes);
        }

        @Override
        public String text() {
            return String.join(", ", codes);
        }
    }

    /** Words, where nothing narrower fits. */
    record Text(String text) implements RuleValue {

        /** Characters. */
        public static final int LONGEST = 500;

        public Text {
            require(!text.isBlank() && text.length() <= LONGEST, text);
        }
    }

    /** What kind of value a rule takes. */
    enum Kind {
        SHARE(Share.class, "rulebook.expected.share"),
        SHARE_RANGE(ShareRange.class, "rulebook.expected.share-range"),
        DAYS(Days.class, "rulebook.expected.days"),
        ANSWER(Answer.class, "rulebook.expected.answer"),
        NUMBER(Figure.class, "rulebook.expected.number"),
        MARK(Mark.class, "rulebook.expected.mark"),
        LEARNING_HOURS(LearningHours.class, "rulebook.expected.learning-hours"),
        DAY_OF_MONTH(DayOfMonth.class, "rulebook.expected.day-of-month"),
        LIST(Listing.class, "rulebook.expected.list"),
        TEXT(Text.class, "rulebook.expected.text"),
        /** The rule is a sentence only. */
        NONE(null, "rulebook.expected.none");

        private final @Nullable Class<? extends RuleValue> type;
        private final String expected;

        Kind(@Nullable Class<? extends RuleValue> type, String expected) {
            this.type = type;
            this.expected = expected;
        }

        boolean takes(RuleValue value) {
            return type != null && type.isInstance(value);
        }

        boolean gives(Class<? extends RuleValue> wanted) {
            return wanted.equals(type);
        }

        /** Message key of how such a value is written; its argument is what was typed instead. */
        public String expected() {
            return expected;
        }

        /** As the shipped files name it, such as {@code share-range}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        /** True where the value alone does not say what it is counted in. */
        boolean needsUnit() {
            return this == SHARE || this == SHARE_RANGE || this == NUMBER;
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String plain(Percentage share) {
        return share.percent().toPlainString();
    }

    private static void requireShare(Percentage share) {
        require(
                share.percent().signum() >= 0 && share.percent().compareTo(BigDecimal.valueOf(100)) <= 0,
                share.toString());
    }

    private static void require(boolean inRange, String value) {
        if (!inRange) {
            throw new IllegalArgumentException("Out of range: " + value);
        }
    }
}
