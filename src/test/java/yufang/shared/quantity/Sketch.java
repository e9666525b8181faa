package yufang.shared.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** An obligation with its units as flat rows, the way a table would hold them. */
final class Sketch {

    final List<M> measures = new ArrayList<>();
    final List<U> units = new ArrayList<>();
    final List<F> figures = new ArrayList<>();
    final List<S> subjects = new ArrayList<>();
    final List<D> decisions = new ArrayList<>();
    BigDecimal amount = BigDecimal.ZERO;

    /**
     * A measure.
     *
     * @param counted sessions, minutes, persons, attendances, enterprises
     * @param bound {@code >=}, {@code =}, {@code <=} or {@code ..}
     * @param condition empty, {@code level=city}, {@code level>=provincial} or {@code kind=leader}
     * @param weight in hundredths; 0 for each unit
     */
    record M(int id, String counted, boolean each, String bound, int from, int to, String condition, int weight) {}

    /** A unit; the level is empty where nobody knows it. */
    record U(int id, int day, String state, String level) {}

    /** A figure that somebody stated: step is planned, done, claimed or verified. */
    record F(int unit, String step, int measure, int value) {}

    /** A row of a roster; what is person or enterprise, kind is empty where nobody knows it. */
    record S(int unit, String step, String what, int number, String kind) {}

    /** What the agency decided of a subject. */
    record D(int unit, String what, int number, String kind, boolean counted) {}

    U unit(int id) {
        return units.stream().filter(unit -> unit.id() == id).findFirst().orElseThrow();
    }

    Sketch copy() {
        var copy = new Sketch();
        copy.measures.addAll(measures);
        copy.units.addAll(units);
        copy.figures.addAll(figures);
        copy.subjects.addAll(subjects);
        copy.decisions.addAll(decisions);
        copy.amount = amount;
        return copy;
    }

    @Override
    public String toString() {
        return String.join(
                "\n",
                List.of(
                        "amount " + amount,
                        measures.toString(),
                        units.toString(),
                        figures.toString(),
                        subjects.toString(),
                        decisions.toString()));
    }
}
