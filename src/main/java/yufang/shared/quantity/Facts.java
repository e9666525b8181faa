package yufang.shared.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a unit or a subject, by the key of the fact. What is not known meets no condition.
 *
 * @param values as stored
 */
public record Facts(Map<String, String> values) {

    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        values = Map.copyOf(values);
    }

    /**
     * With one more, or with another value for a known one.
     *
     * @throws IllegalArgumentException where the value is not on the fact's scale
     */
    public Facts with(Fact fact, String value) {
        if (!fact.scale().holds(value)) {
            throw new IllegalArgumentException("Not a value of " + fact.key() + ": " + value);
        }
        var more = new HashMap<>(values);
        more.put(fact.key(), value);
        return new Facts(more);
    }

    @Nullable
    String get(Fact fact) {
        return values.get(fact.key());
    }
}
