package yufang.ground.rulebook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import yufang.shared.Percentage;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/** Reads the values that administrators type and the shipped files state, in either language. */
final class ValueReading {

    private static final String NUMBER = "([0-9]{1,9}(?:\\.[0-9]{1,6})?)";
    private static final String TERM = "([0-9]{1,5}) (working|calendar) days?";

    private static final Pattern SHARE = Pattern.compile(NUMBER + " ?%");
    private static final Pattern SHARE_RANGE = Pattern.compile(NUMBER + " ?%? ?(?:-|–|—|~|to) ?" + NUMBER + " ?%");
    private static final Pattern DAYS = Pattern.compile(TERM);
    private static final Pattern ANSWER = Pattern.compile(TERM + " ?, ?silence counts as (agreement|refusal)");
    private static final Pattern A_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern MARK = Pattern.compile(NUMBER + " ?(?:of|/) ?" + NUMBER);
    private static final Pattern LEARNING_HOURS =
            Pattern.compile(NUMBER + " learning hours? ?, ?offline " + NUMBER + " ?%");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?");
    /** The second is the Chinese comma between items. */
    private static final Pattern COMMA = Pattern.compile("[,\\u3001;]");

    private ValueReading() {}

    static RuleValue read(RuleValue.Kind kind, RuleWording wording, String typed) {
        try {
            return switch (kind) {
                case LIST -> listing(wording, typed);
                case TEXT -> new RuleValue.Text(typed.strip());
                default -> read(kind, TypedWords.inEnglish(typed));
            };
        } catch (IllegalArgumentException unreadable) {
            throw new RuleViolated(
                    List.of(Problem.of(kind.expected(), typed.strip()).at("value")));
        }
    }

    private static RuleValue read(RuleValue.Kind kind, String text) {
        return switch (kind) {
            case SHARE -> new RuleValue.Share(share(match(SHARE, text), 1));
            case SHARE_RANGE -> range(match(SHARE_RANGE, text));
            case DAYS -> days(match(DAYS, text));
            case ANSWER -> answer(match(ANSWER, text));
            case NUMBER -> new RuleValue.Figure(number(match(A_NUMBER, text), 1));
            case MARK -> mark(match(MARK, text));
            case LEARNING_HOURS -> hours(match(LEARNING_HOURS, text));
            case DAY_OF_MONTH -> new RuleValue.DayOfMonth(integer(match(DAY_OF_MONTH, text), 1));
            case LIST, TEXT, NONE -> throw new IllegalArgumentException("No value: " + text);
        };
    }

    private static RuleValue listing(RuleWording wording, String typed) {
        return new RuleValue.Listing(Arrays.stream(COMMA.split(Normalizer.normalize(typed, Normalizer.Form.NFKC)))
                .map(String::strip)
                .map(named -> wording.item(named)
                        .orElseThrow(() -> new IllegalArgumentException("Not an item: " + named))
                        .code())
                .toList());
    }

    private static RuleValue range(MatchResult words) {
        return new RuleValue.ShareRange(share(words, 1), share(words, 2));
    }

    private static RuleValue.Days days(MatchResult words) {
        return new RuleValue.Days(
                integer(words, 1), RuleValue.Counting.valueOf(words.group(2).toUpperCase(Locale.ROOT)));
    }

    private static RuleValue answer(MatchResult words) {
        return new RuleValue.Answer(
                days(words), RuleValue.Silence.valueOf(words.group(3).toUpperCase(Locale.ROOT)));
    }

    private static RuleValue mark(MatchResult words) {
        return new RuleValue.Mark(number(words, 1), number(words, 2));
    }

    private static RuleValue hours(MatchResult words) {
        return new RuleValue.LearningHours(number(words, 1), share(words, 2));
    }

    private static MatchResult match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not of the form " + pattern + ": " + text);
        }
        return matcher;
    }

    private static BigDecimal number(MatchResult words, int group) {
        return new BigDecimal(words.group(group));
    }

    private static Percentage share(MatchResult words, int group) {
        return new Percentage(number(words, group));
    }

    private static int integer(MatchResult words, int group) {
        return Integer.parseInt(words.group(group));
    }
}
