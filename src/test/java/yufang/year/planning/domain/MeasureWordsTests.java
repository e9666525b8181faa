package yufang.year.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Points;
import yufang.shared.quantity.Scope;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PerformanceTargetId;

class MeasureWordsTests {

    static final MeasureId ID = new MeasureId(UUID.randomUUID());
    static final DeliverableKind PAPERS = new DeliverableKind("P7");

    @Test
    void isReadAsTheMeasureThatItSays() {
        assertThat(words(
                                "reports",
                                Scope.TOTAL,
                                Bound.Kind.AT_LEAST,
                                "3",
                                null,
                                "outlet-level",
                                "AT_LEAST",
                                "provincial")
                        .read(ID, PAPERS))
                .isEqualTo(Measure.total(ID, Counted.REPORTS, Bound.atLeast(3))
                        .where(Condition.atLeast(DeliverableKind.OUTLET_LEVEL, "provincial")));
        assertThat(words("minutes", Scope.EACH, Bound.Kind.WITHIN, "8", "10", null, null, null)
                        .read(ID, new DeliverableKind("P4")))
                .isEqualTo(Measure.each(ID, Counted.MINUTES, Bound.within(8, 10)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            hats,    TOTAL, AT_LEAST, 3,       -,  -,            -,        -,          counted
            reports, TOTAL, AT_LEAST, -3,      -,  -,            -,        -,          figure
            reports, TOTAL, AT_LEAST, 0.00001, -,  -,            -,        -,          figure
            reports, TOTAL, AT_LEAST, 3,       4,  -,            -,        -,          upper
            minutes, EACH,  WITHIN,   3,       -,  -,            -,        -,          upper
            minutes, EACH,  WITHIN,   3,       -1, -,            -,        -,          upper
            reports, TOTAL, AT_LEAST, 3,       -,  person-kind,  EQUALS,   head,       fact
            reports, TOTAL, AT_LEAST, 3,       -,  outlet-level, -,        city,       comparison
            reports, TOTAL, AT_LEAST, 3,       -,  outlet-level, EQUALS,   -,          value
            reports, TOTAL, AT_LEAST, 3,       -,  -,            -,        city,       value
            reports, TOTAL, WITHIN,   3,       4,  -,            -,        -,          -
            reports, TOTAL, AT_LEAST, 0,       -,  -,            -,        -,          -
            reports, TOTAL, AT_LEAST, 2.5,     -,  -,            -,        -,          -
            minutes, EACH,  WITHIN,   10,      8,  -,            -,        -,          -
            reports, TOTAL, AT_LEAST, 3,       -,  outlet-level, AT_LEAST, village,    -
            """)
    void saysWhatKeepsItFromBeingOne(
            String counted,
            Scope scope,
            Bound.Kind bound,
            String figure,
            @Nullable String upper,
            @Nullable String fact,
            @Nullable String comparison,
            @Nullable String value,
            @Nullable String field) {
        var words = words(counted, scope, bound, figure, upper, fact, comparison, value);

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> words.read(ID, PAPERS))
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(Problem::field)
                        .contains(field));
    }

    @Test
    void aComputedTargetHasItsNumberAndEveryTargetItsPoints() {
        assertThat(target("320", PerformanceTarget.How.COMPUTED, "40").target()).isEqualTo("320");
        assertThat(target(null, PerformanceTarget.How.JUDGED, "100").target()).isNull();
        assertThat(field(null, PerformanceTarget.How.COMPUTED, "40")).isEqualTo("target");
        assertThat(field("0", PerformanceTarget.How.COMPUTED, "40")).isEqualTo("target");
        assertThat(field("0.00001", PerformanceTarget.How.COMPUTED, "40")).isEqualTo("target");
        assertThat(field("1", PerformanceTarget.How.COMPUTED, "0")).isEqualTo("weight");
        assertThat(field("1", PerformanceTarget.How.COMPUTED, "100.01")).isEqualTo("weight");
    }

    private static @Nullable String field(@Nullable String target, PerformanceTarget.How how, String weight) {
        try {
            target(target, how, weight);
            return null;
        } catch (RuleViolated refused) {
            return refused.problems().getFirst().field();
        }
    }

    private static PerformanceTarget target(@Nullable String target, PerformanceTarget.How how, String weight) {
        return new PerformanceTarget(
                PerformanceTargetId.next(),
                "trained",
                "persons",
                target == null ? null : new BigDecimal(target),
                how,
                Points.of(weight));
    }

    private static MeasureWords words(
            String counted,
            Scope scope,
            Bound.Kind bound,
            String figure,
            @Nullable String upper,
            @Nullable String fact,
            @Nullable String comparison,
            @Nullable String value) {
        return new MeasureWords(
                counted,
                scope,
                bound,
                new BigDecimal(figure),
                upper == null ? null : new BigDecimal(upper),
                fact,
                comparison == null ? null : Condition.Comparison.valueOf(comparison),
                value);
    }
}
