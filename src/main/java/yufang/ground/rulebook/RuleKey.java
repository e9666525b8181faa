package yufang.ground.rulebook;

import java.util.regex.Pattern;

/** The name under which a rule stands in the rulebook for good, such as {@code fund.cap}. */
public record RuleKey(String value) implements Comparable<RuleKey> {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(?:[.+-][a-z0-9]+)*");

    public RuleKey {
        if (!KEY.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the key of a rule: " + value);
        }
    }

    @Override
    public int compareTo(RuleKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
