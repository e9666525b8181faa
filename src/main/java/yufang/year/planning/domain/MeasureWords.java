package yufang.year.planning.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.CountedTable;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Scope;
import yufang.year.planning.DeliverableKind;

/**
 * A measure as an officer chooses and types it.
 *
 * @param upper for {@link Bound.Kind#WITHIN} alone
 * @param fact key of what the units or subjects must be, null where everything counts
 */
public record MeasureWords(
        String counted,
        Scope scope,
        Bound.Kind bound,
        BigDecimal figure,
        @Nullable BigDecimal upper,
        @Nullable String fact,
        Condition.@Nullable Comparison comparison,
        @Nullable String value) {

    private static final int WHOLE_DIGITS = 11;
    private static final int DECIMALS = 4;

    /** @throws RuleViolated beside the fields that make no measure of it */
    Measure read(MeasureId id, DeliverableKind kind) {
        var table = CountedTable.shipped();
        RuleViolated.unlessAllowed(problems(table, kind));
        Counted what = table.find(counted).orElseThrow();
        var promised = Bound.of(bound, new Figure(figure), upper == null ? null : new Figure(upper));
        return new Measure(id, what, scope, promised, condition(kind), null);
    }

    private List<Problem> problems(CountedTable table, DeliverableKind kind) {
        var problems = new ArrayList<Problem>();
        if (table.find(counted).isEmpty())
            problems.add(Problem.of("form.bad.value").at("counted"));
        if (!fits(figure)) problems.add(Problem.of("planning.figure.range").at("figure"));
        if (upper != null && !fits(upper))
            problems.add(Problem.of("planning.figure.range").at("upper"));
        if ((bound == Bound.Kind.WITHIN) != (upper != null)) {
            problems.add(Problem.of("planning.measure.upper").at("upper"));
        }
        if (fact != null && kind.fact(fact).isEmpty()) {
            problems.add(Problem.of("planning.measure.fact").at("fact"));
        }
        if ((fact == null) != (value == null))
            problems.add(Problem.of("planning.measure.value").at("value"));
        if ((fact == null) != (comparison == null)) {
            problems.add(Problem.of("planning.measure.comparison").at("comparison"));
        }
        return problems;
    }

    private static boolean fits(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.signum() >= 0 && bare.scale() <= DECIMALS && bare.precision() - bare.scale() <= WHOLE_DIGITS;
    }

    private @Nullable Condition condition(DeliverableKind kind) {
        if (fact == null) return null;
        return new Condition(
                kind.fact(fact).orElseThrow(), Objects.requireNonNull(comparison), Objects.requireNonNull(value));
    }

    /** Of the table's columns, in their order. */
    static @Nullable Object[] columns(Measure measure) {
        var upper = measure.bound().upper();
        var condition = measure.condition();
        return new @Nullable Object[] {
            measure.counted().key(),
            measure.scope().name(),
            measure.bound().kind().name(),
            measure.bound().figure().value(),
            upper == null ? null : upper.value(),
            condition == null ? null : condition.fact().key(),
            condition == null ? null : condition.comparison().name(),
            condition == null ? null : condition.value()
        };
    }
}
