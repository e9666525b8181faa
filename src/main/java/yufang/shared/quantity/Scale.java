package yufang.shared.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Which values a fact can take, and whether one can be higher than another. */
public sealed interface Scale {

    Scale WORDS = new Words();
    Scale NUMBERS = new Numbers();

    /** From the lowest to the highest, as in city, provincial, national. */
    static Scale ordered(String... steps) {
        return new Ordered(List.of(steps));
    }

    boolean holds(String value);

    boolean isOrdered();

    /** Both must be {@linkplain #holds values of this scale}; zero where they are the same. */
    int compare(String one, String other);

    /** Any word; one is never higher than another. */
    record Words() implements Scale {

        @Override
        public boolean holds(String value) {
            return !value.isBlank();
        }

        @Override
        public boolean isOrdered() {
            return false;
        }

        @Override
        public int compare(String one, String other) {
            return one.compareTo(other);
        }
    }

    /** Decimals: 9 is below 10, and 24.0 is 24. */
    record Numbers() implements Scale {

        private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

        @Override
        public boolean holds(String value) {
            return NUMBER.matcher(value).matches();
        }

        @Override
        public boolean isOrdered() {
            return true;
        }

        @Override
        public int compare(String one, String other) {
            return new BigDecimal(one).compareTo(new BigDecimal(other));
        }
    }

    /** A ladder of words. */
    record Ordered(List<String> steps) implements Scale {

        public Ordered {
            steps = List.copyOf(steps);
            if (steps.size() < 2 || new HashSet<>(steps).size() < steps.size()) {
                throw new IllegalArgumentException("Not a ladder: " + steps);
            }
        }

        @Override
        public boolean holds(String value) {
            return steps.contains(value);
        }

        @Override
        public boolean isOrdered() {
            return true;
        }

        @Override
        public int compare(String one, String other) {
            return Integer.compare(steps.indexOf(one), steps.indexOf(other));
        }
    }
}
