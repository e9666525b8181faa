package yufang.shared.quantity;

import yufang.shared.RuleViolated;

/**
 * Which units or subjects a measure looks at: {@code outlet-level ≥ provincial}.
 *
 * @param value on the fact's scale
 */
public record Condition(Fact fact, Comparison comparison, String value) {

    /** How a fact is held against the value. */
    public enum Comparison {
        EQUALS,
        /** The value or higher; only where the fact's scale knows higher and lower. */
        AT_LEAST
    }

    /** @throws RuleViolated where the value is not on the scale, or nothing on it is higher than anything */
    public Condition {
        if (!fact.scale().holds(value)) {
            throw RuleViolated.because("quantity.condition.value", value, fact.word());
        }
        if (comparison == Comparison.AT_LEAST && !fact.scale().isOrdered()) {
            throw RuleViolated.because("quantity.condition.unordered", fact.word());
        }
    }

    public static Condition is(Fact fact, String value) {
        return new Condition(fact, Comparison.EQUALS, value);
    }

    public static Condition atLeast(Fact fact, String value) {
        return new Condition(fact, Comparison.AT_LEAST, value);
    }

    /** True where the unit decides; otherwise each subject does. */
    boolean isOfUnit() {
        return fact.of() == null;
    }

    /** A condition on persons fits what counts persons; one on the unit fits everything. */
    boolean fits(Counted counted) {
        return fact.of() == null || fact.of().equals(counted.subjects());
    }

    /** Not met where the fact is unknown, or stored with a value that the scale no longer has. */
    boolean isMetBy(Facts facts) {
        var found = facts.get(fact);
        if (found == null || !fact.scale().holds(found)) return false;
        var higher = fact.scale().compare(found, value);
        return comparison == Comparison.EQUALS ? higher == 0 : higher >= 0;
    }

    /** The same fact held against the same value; 24.0 is 24. */
    boolean sameAs(Condition other) {
        return fact.equals(other.fact)
                && comparison == other.comparison
                && fact.scale().compare(value, other.value) == 0;
    }
}
