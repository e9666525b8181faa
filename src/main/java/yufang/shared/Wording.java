package yufang.shared;

import java.util.List;

/**
 * A sentence that is not yet made: a message key with arguments. What is stored or sent between modules is this; words
 * in a language come when it is shown.
 *
 * @param arguments texts, whole numbers, {@link Money} or other wordings
 */
public record Wording(String key, List<Object> arguments) {

    public Wording {
        arguments = List.copyOf(arguments);
    }

    public static Wording of(String key, Object... arguments) {
        return new Wording(key, List.of(arguments));
    }

    /** The word for a constant: {@code of("budget.status", CONFIRMED)} says {@code budget.status.CONFIRMED}. */
    public static Wording word(String prefix, Enum<?> constant) {
        return new Wording(prefix + "." + constant.name(), List.of());
    }
}
