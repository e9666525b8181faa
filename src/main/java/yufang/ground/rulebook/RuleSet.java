package yufang.ground.rulebook;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import yufang.shared.Percentage;
import yufang.shared.Problem;
import yufang.shared.RegionCode;
import yufang.shared.RuleReference;
import yufang.shared.RuleViolated;

/**
 * The rules in force for a region on a date. Whoever decides asks it for values and stores its {@link #version()}.
 *
 * <p>Every accessor throws {@link IllegalArgumentException} where no rule has the key or the rule is of another kind: a
 * mistake of the program; and {@link RuleViolated} {@code rulebook.unset} where the region has yet to set the value.
 */
public final class RuleSet {

    private final RegionCode region;
    private final LocalDate date;
    private final SortedMap<String, Rule> rules;
    private final String version;

    public RuleSet(RegionCode region, LocalDate date, Collection<Rule> rules) {
        this.region = region;
        this.date = date;
        this.rules = rules.stream()
                .collect(toMap(rule -> rule.key().value(), Function.identity(), RuleSet::twice, TreeMap::new));
        this.version = Fingerprint.of(this.rules.values(), date);
    }

    public RegionCode region() {
        return region;
    }

    public LocalDate date() {
        return date;
    }

    /** The same text for the same values, sources and severities, whatever the region and the date; 12 characters. */
    public String version() {
        return version;
    }

    /** All of them, by key. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    public Rule rule(String key) {
        var rule = rules.get(key);
        if (rule == null) {
            throw new IllegalArgumentException("No rule has the key " + key);
        }
        return rule;
    }

    /** True where a value can be asked for; for a rule that is a sentence only, where it is in force. */
    public boolean isSet(String key) {
        return rule(key).isSetOn(date);
    }

    public Percentage share(String key) {
        return value(key, RuleValue.Share.class).share();
    }

    public RuleValue.ShareRange range(String key) {
        return value(key, RuleValue.ShareRange.class);
    }

    public RuleValue.Days days(String key) {
        return value(key, RuleValue.Days.class);
    }

    public RuleValue.Answer answer(String key) {
        return value(key, RuleValue.Answer.class);
    }

    public BigDecimal number(String key) {
        return value(key, RuleValue.Figure.class).number();
    }

    public RuleValue.Mark mark(String key) {
        return value(key, RuleValue.Mark.class);
    }

    public RuleValue.LearningHours learningHours(String key) {
        return value(key, RuleValue.LearningHours.class);
    }

    /** 1 to 28. */
    public int dayOfMonth(String key) {
        return value(key, RuleValue.DayOfMonth.class).day();
    }

    /** Codes of the items. */
    public List<String> list(String key) {
        return value(key, RuleValue.Listing.class).codes();
    }

    public String text(String key) {
        return value(key, RuleValue.Text.class).text();
    }

    public RuleReference reference(String key) {
        return rule(key).reference();
    }

    /**
     * A problem as strong as the rule, which it names; {@code code} is the message that {@code arguments} belong to.
     */
    public Problem problem(String key, String code, Object... arguments) {
        var rule = rule(key);
        return Problem.of(code, arguments).as(rule.severity()).under(rule.reference());
    }

    private <V extends RuleValue> V value(String key, Class<V> type) {
        var rule = rule(key);
        if (!rule.kind().gives(type)) {
            throw new IllegalArgumentException(
                    key + " is of kind " + rule.kind().word() + ", not " + type.getSimpleName());
        }
        var value = rule.value();
        if (value == null || !rule.isSetOn(date)) {
            throw new RuleViolated(List.of(Problem.of("rulebook.unset", key, region.value())
                    .under(rule.reference())
                    .doneAt("/rules/" + key)));
        }
        return type.cast(value);
    }

    private static Rule twice(Rule one, Rule other) {
        throw new IllegalArgumentException(other.key() + " stands twice in a set");
    }
}
