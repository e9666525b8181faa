package yufang.ground.rulebook;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import yufang.platform.ui.Words;
import yufang.shared.Wording;

/** How a page tells a rule, in the language of whoever reads. */
public record RuleWords(Words words) {

    public String title(Rule rule) {
        return rule.wording().title().in(words.language());
    }

    public String sentence(Rule rule) {
        return rule.wording().sentence().in(words.language());
    }

    /** The value with its unit; a dash for a rule that is a sentence only, and "not set" where the region must. */
    public String value(Rule rule) {
        var value = rule.value();
        if (value == null) {
            return words.t(rule.kind() == RuleValue.Kind.NONE ? "rulebook.shown.none" : "rulebook.shown.unset");
        }
        if (value instanceof RuleValue.Listing listing) {
            return names(rule, listing);
        }
        var unit = rule.wording().unit();
        var said = words.say(of(value));
        if (unit == null) return said;
        var counted = rule.kind() == RuleValue.Kind.NUMBER;
        return words.t(
                counted ? "rulebook.shown.counted" : "rulebook.shown.with-unit", said, unit.in(words.language()));
    }

    /** How the value is known; what nobody has seen is to be verified locally. */
    public String evidence(Rule rule) {
        return switch (rule.evidence()) {
            case LAW -> words.t("rulebook.evidence.LAW");
            case REPORT -> words.t("rulebook.evidence.REPORT");
            case PLAN -> words.t("rulebook.evidence.PLAN");
            case REGION -> words.t("rulebook.evidence.REGION");
            case UNSEEN -> words.t("rulebook.evidence.UNSEEN");
        };
    }

    private String names(Rule rule, RuleValue.Listing listing) {
        return rule.wording().items().stream()
                .filter(item -> listing.codes().contains(item.code()))
                .map(item -> item.name().in(words.language()))
                .collect(joining(words.t("rulebook.shown.comma")));
    }

    /** A value for the trail or a problem: what reads alike in both languages as it stands, of a list the codes. */
    public static Wording of(RuleValue value) {
        return switch (value) {
            case RuleValue.Days days -> days(days);
            case RuleValue.Answer answer -> answer(answer);
            case RuleValue.Mark mark -> Wording.of("rulebook.shown.mark", plain(mark.pass()), plain(mark.of()));
            case RuleValue.LearningHours hours ->
                Wording.of(
                        "rulebook.shown.learning-hours",
                        plain(hours.hours()),
                        plain(hours.offline().percent()));
            case RuleValue.DayOfMonth day -> Wording.of("rulebook.shown.day-of-month", day.day());
            default -> Wording.of("rulebook.shown.text", value.text());
        };
    }

    private static Wording days(RuleValue.Days days) {
        return switch (days.counting()) {
            case WORKING -> Wording.of("rulebook.shown.working-days", days.count());
            case CALENDAR -> Wording.of("rulebook.shown.calendar-days", days.count());
        };
    }

    private static Wording answer(RuleValue.Answer answer) {
        var within = days(answer.within());
        return switch (answer.silence()) {
            case AGREEMENT -> Wording.of("rulebook.shown.silence-agrees", within);
            case REFUSAL -> Wording.of("rulebook.shown.silence-refuses", within);
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
