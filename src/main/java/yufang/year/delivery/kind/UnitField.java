package yufang.year.delivery.kind;

import java.util.List;

/**
 * A question that a kind asks about each of its units. The answers are the unit's facts, under the same key.
 *
 * @param label message key; {@code label + ".help"} may say more
 * @param choices of {@link Type#CHOICE} alone
 */
public record UnitField(String key, String label, Type type, Moment asked, boolean required, List<Choice> choices) {

    /** What is typed. */
    public enum Type {
        TEXT,
        /** Zero or more, with decimals. */
        NUMBER,
        CHOICE
    }

    /** When it is asked for; what is asked for at planning can be put right when it is carried out. */
    public enum Moment {
        PLANNING,
        CARRYING_OUT
    }

    /** @param label message key */
    public record Choice(String value, String label) {}

    public UnitField {
        choices = List.copyOf(choices);
    }

    public static UnitField text(String key, String label, Moment asked) {
        return new UnitField(key, label, Type.TEXT, asked, false, List.of());
    }

    public static UnitField number(String key, String label, Moment asked) {
        return new UnitField(key, label, Type.NUMBER, asked, false, List.of());
    }

    public static UnitField choice(String key, String label, Moment asked, Choice... choices) {
        return new UnitField(key, label, Type.CHOICE, asked, false, List.of(choices));
    }

    public UnitField asRequired() {
        return new UnitField(key, label, type, asked, true, choices);
    }

    /** True where it has to be answered by then. */
    public boolean isDueAt(Moment moment) {
        return required && asked.compareTo(moment) <= 0;
    }
}
