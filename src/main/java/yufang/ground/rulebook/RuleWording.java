package yufang.ground.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How officials read a rule, in both languages.
 *
 * @param unit what a share or number is counted in, null where the value says it itself
 * @param items what a list may name, empty for other kinds
 */
public record RuleWording(
        Text title, Text sentence, @Nullable Text unit, List<Item> items) {

    public RuleWording {
        items = List.copyOf(items);
        if (items.stream().map(Item::code).distinct().count() < items.size()) {
            throw new IllegalArgumentException("An item stands twice");
        }
    }

    /** The item that somebody names by its code or in either language. */
    Optional<Item> item(String named) {
        return items.stream()
                .filter(item -> item.code().equalsIgnoreCase(named)
                        || item.name().chinese().equals(named)
                        || item.name().english().equalsIgnoreCase(named))
                .findFirst();
    }

    /** The same said twice. */
    public record Text(String chinese, String english) {

        public Text {
            if (chinese.isBlank() || english.isBlank()) {
                throw new IllegalArgumentException("A text needs both languages: " + chinese + english);
            }
        }

        public String in(Locale language) {
            return language.getLanguage().equals("en") ? english : chinese;
        }
    }

    /**
     * Something that a list may name.
     *
     * @param code by which the program knows it
     */
    public record Item(String code, Text name) {}
}
