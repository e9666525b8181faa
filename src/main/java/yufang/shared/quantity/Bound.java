package yufang.shared.quantity;

import org.jspecify.annotations.Nullable;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** How much is promised. */
public sealed interface Bound {

    /** The names under which the four are stored and chosen. */
    enum Kind {
        AT_LEAST,
        EXACTLY,
        AT_MOST,
        WITHIN
    }

    /**
     * The bound as it was stored or chosen.
     *
     * @param figure for {@link Kind#WITHIN} the lower end
     * @param upper for {@link Kind#WITHIN} alone
     */
    static Bound of(Kind kind, Figure figure, @Nullable Figure upper) {
        if ((kind == Kind.WITHIN) != (upper != null)) {
            throw new IllegalArgumentException("An upper end belongs to WITHIN alone: " + kind + " " + upper);
        }
        return switch (kind) {
            case AT_LEAST -> new AtLeast(figure);
            case EXACTLY -> new Exactly(figure);
            case AT_MOST -> new AtMost(figure);
            case WITHIN -> new Within(figure, upper == null ? figure : upper);
        };
    }

    static Bound atLeast(long figure) {
        return new AtLeast(Figure.of(figure));
    }

    static Bound exactly(long figure) {
        return new Exactly(Figure.of(figure));
    }

    static Bound atMost(long figure) {
        return new AtMost(Figure.of(figure));
    }

    static Bound within(long from, long to) {
        return new Within(Figure.of(from), Figure.of(to));
    }

    Kind kind();

    /** The promised number; of {@link Within} the lower end. */
    Figure figure();

    /** Null except for {@link Within}. */
    default @Nullable Figure upper() {
        return null;
    }

    boolean isKeptBy(Figure found);

    /** True where the contract promises what the plan asks for, or more. A bound of another kind never does. */
    boolean isAsGoodAs(Bound planned);

    /** "at least 320 persons" */
    Wording of(Counted counted);

    default boolean isWhole() {
        var upper = upper();
        return figure().isWhole() && (upper == null || upper.isWhole());
    }

    private static void something(Figure figure) {
        if (figure.isZero()) {
            throw RuleViolated.because("quantity.bound.nothing");
        }
    }

    /** 不少于: more is welcome, and not paid. */
    record AtLeast(Figure figure) implements Bound {

        public AtLeast {
            something(figure);
        }

        @Override
        public Kind kind() {
            return Kind.AT_LEAST;
        }

        @Override
        public boolean isKeptBy(Figure found) {
            return !figure.exceeds(found);
        }

        @Override
        public boolean isAsGoodAs(Bound planned) {
            return planned instanceof AtLeast other && !other.figure.exceeds(figure);
        }

        @Override
        public Wording of(Counted counted) {
            return Wording.of("quantity.bound.at-least", figure.said(), counted.word());
        }
    }

    /** 共: as a total, more is shown and not paid; for each unit, more breaks it. */
    record Exactly(Figure figure) implements Bound {

        public Exactly {
            something(figure);
        }

        @Override
        public Kind kind() {
            return Kind.EXACTLY;
        }

        @Override
        public boolean isKeptBy(Figure found) {
            return figure.equals(found);
        }

        @Override
        public boolean isAsGoodAs(Bound planned) {
            return equals(planned);
        }

        @Override
        public Wording of(Counted counted) {
            return Wording.of("quantity.bound.exactly", figure.said(), counted.word());
        }
    }

    /** Not more than; none at all is a promise too. */
    record AtMost(Figure figure) implements Bound {

        @Override
        public Kind kind() {
            return Kind.AT_MOST;
        }

        @Override
        public boolean isKeptBy(Figure found) {
            return !found.exceeds(figure);
        }

        @Override
        public boolean isAsGoodAs(Bound planned) {
            return planned instanceof AtMost other && !figure.exceeds(other.figure);
        }

        @Override
        public Wording of(Counted counted) {
            return Wording.of("quantity.bound.at-most", figure.said(), counted.word());
        }
    }

    /** Both ends belong to it. */
    record Within(Figure figure, Figure upper) implements Bound {

        public Within {
            if (figure.exceeds(upper)) {
                throw RuleViolated.because("quantity.bound.reversed", figure.said(), upper.said());
            }
        }

        @Override
        public Kind kind() {
            return Kind.WITHIN;
        }

        @Override
        public boolean isKeptBy(Figure found) {
            return !figure.exceeds(found) && !found.exceeds(upper);
        }

        @Override
        public boolean isAsGoodAs(Bound planned) {
            return planned instanceof Within other && !other.figure.exceeds(figure) && !upper.exceeds(other.upper);
        }

        @Override
        public Wording of(Counted counted) {
            return Wording.of("quantity.bound.within", figure.said(), upper.said(), counted.word());
        }
    }
}
