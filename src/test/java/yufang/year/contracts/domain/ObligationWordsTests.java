package yufang.year.contracts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.contracts.domain.Given.codes;
import static yufang.year.contracts.domain.Given.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.DeductionRule;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Weight;
import yufang.year.contracts.domain.ObligationWords.Deduction;
import yufang.year.planning.PlannedSubProject;

/** What an officer types becomes an obligation, or is refused beside its field. */
class ObligationWordsTests {

    private final PlannedSubProject b = TrialB.planned();
    private final ContractContent begun = ContractContent.of(b, TrialB.TOTAL);

    /** AT_LEAST, EXACTLY, EACH … WITHIN, conditions on the outlet, PER_MISSING, weights of 0.4, 0.5, 0.6 and 1. */
    @Test
    void expressesEveryObligationOfSubProjectB() {
        var content = TrialB.agreed(b);

        assertThat(content.obligations()).hasSize(15);
        assertThat(content.amounts()).isEqualTo(Money.of("1462300.00"));
        assertThat(content.problems(TrialB.TOTAL)).isEmpty();
        assertThat(content.problemsAgainst(b)).isEmpty();
        assertThat(content.obligations().get(5).deductionRule())
                .isEqualTo(DeductionRule.perMissing(Money.of("6000.00")));
        assertThat(content.obligations().get(6).measures())
                .extracting(measure ->
                        measure.condition() == null ? null : measure.condition().value())
                .containsExactly("city", "provincial");
        assertThat(content.obligations().get(9).totals())
                .extracting(Measure::weight)
                .containsExactly(Weight.of("0.6"), Weight.of("0.4"));
        assertThat(content.obligations().get(11).measures().getLast().bound()).isEqualTo(Bound.within(40, 120));
    }

    @Test
    void becomesTheTermsThatLaterStepsRead() {
        var obligation = TrialB.agreed(b).obligations().get(11).agreed();

        assertThat(obligation.terms().amount()).isEqualTo(Money.of("96000.00"));
        assertThat(obligation.terms().totals()).hasSize(2);
        assertThat(obligation.terms().ofEachUnit()).hasSize(1);
        assertThat(obligation.acceptanceStandard()).isEqualTo("签到表、照片齐全");
    }

    private ObligationWords p4(Deduction deduction, @Nullable Money price, MeasureChange... changes) {
        return new ObligationWords("影片", "成片", Money.of("118000"), deduction, price, List.of(changes));
    }

    private static MeasureChange change(int place, String figure, String upper, String weight) {
        return new MeasureChange(place, number(figure), number(upper), number(weight));
    }

    private static @Nullable BigDecimal number(@Nullable String typed) {
        return typed == null || typed.isEmpty() ? null : new BigDecimal(typed);
    }

    private DraftedObligation films() {
        return begun.obligations().get(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 8, 10, 1, ''",
        "2, 8.5, 9.5, 1, ''",
        "2, 7, 10, 1, 'contracts.measure.less figure[2]'",
        "2, 8, 11, 1, 'contracts.measure.less figure[2]'",
        "3, 8, 10, 1, 'contracts.measure.less figure[1]'",
        "1, 8, 10, 1, 'contracts.measure.less figure[1]'",
        "0, 8, 10, 1, 'quantity.bound.nothing figure[1]'",
        "'', 8, 10, 1, 'form.bad.missing figure[1]'",
        "2, 8, '', 1, 'form.bad.missing upper[2]'",
        "2, 10, 8, 1, 'quantity.bound.reversed figure[2]'",
        "2.5, 8, 10, 1, 'quantity.measure.whole figure[1]'",
        "-2, 8, 10, 1, 'contracts.measure.range figure[1]'",
        "2, 8.00001, 10, 1, 'contracts.measure.range figure[2]'",
        "123456789012, 8, 10, 1, 'contracts.measure.range figure[1]'",
        "2, 8, 10, 0, 'contracts.measure.weight weight[1]'",
        "2, 8, 10, 1.0001, 'contracts.measure.weight weight[1]'",
        "2, 8, 10, 0.00001, 'contracts.measure.weight weight[1]'",
        "2, 8, 10, -1, 'contracts.measure.weight weight[1]'",
        "2, 8, 10, '', ''"
    })
    void readsNumbersAndWeights(String films, String least, String most, String weight, String problem) {
        var words = p4(Deduction.PRO_RATA, null, change(1, films, "", weight), change(2, least, most, ""));

        if (problem.isEmpty()) {
            var after = words.applied(films(), b);
            assertThat(after.measures().getLast().bound().kind()).isEqualTo(Bound.Kind.WITHIN);
            assertThat(after.measures().getFirst().weight()).isEqualTo(weight.isEmpty() ? null : Weight.ALL);
        } else {
            assertThat(refused(() -> words.applied(films(), b)))
                    .extracting(each -> each.code() + " " + each.field())
                    .containsExactly(problem);
        }
    }

    @Test
    void keepsWhatIsCountedAndItsCondition() {
        var after = TrialB.words().get(6).applied(begun.obligations().get(6), b);

        assertThat(after.measures())
                .extracting(Measure::condition)
                .isEqualTo(begun.obligations().get(6).measures().stream()
                        .map(Measure::condition)
                        .toList());
    }

    @Test
    void wantsAPriceForEachOneMissingAndOnlyThere() {
        var one = change(1, "2", "", "1");
        var each = change(2, "8", "10", "");

        assertThat(fields(p4(Deduction.PER_MISSING, null, one, each))).containsExactly("missingPrice");
        assertThat(fields(p4(Deduction.PER_MISSING, Money.ZERO, one, each))).containsExactly("missingPrice");
        assertThat(fields(p4(Deduction.NONE, Money.of("1"), one, each))).containsExactly("missingPrice");
        assertThat(p4(Deduction.PER_MISSING, Money.of("6000"), one, each)
                        .applied(films(), b)
                        .deductionRule())
                .isEqualTo(DeductionRule.perMissing(Money.of("6000")));
        assertThat(p4(Deduction.NONE, null, one, each).applied(films(), b).deductionRule())
                .isEqualTo(DeductionRule.NONE);
    }

    private List<String> fields(ObligationWords words) {
        return refused(() -> words.applied(films(), b)).stream()
                .map(Problem::field)
                .toList();
    }

    /** With two totals nobody could say what one missing is. */
    @Test
    void pricesWhatIsMissingOnlyWhereThereIsOneTotal() {
        var parks = TrialB.words().get(1);
        var priced = new ObligationWords(
                parks.title(),
                parks.acceptanceStandard(),
                parks.amount(),
                Deduction.PER_MISSING,
                Money.of("100"),
                parks.measures());

        assertThat(codes(refused(() -> priced.applied(begun.obligations().get(1), b))))
                .containsExactly("quantity.terms.per-missing");
    }

    @Test
    void speaksOfEveryMeasureOfTheObligation() {
        assertThat(codes(refused(() ->
                        p4(Deduction.PRO_RATA, null, change(1, "2", "", "1")).applied(films(), b))))
                .containsExactly("form.bad.value");
    }

    @Test
    void takesWhatTheContractAddsAsItIsTyped() {
        var added = new EachWords("persons", Bound.Kind.WITHIN, new BigDecimal("40"), new BigDecimal("120"))
                .read(Given.measure());
        var before = films();
        var with = new DraftedObligation(
                before.id(),
                before.deliverable(),
                before.kind(),
                before.title(),
                before.acceptanceStandard(),
                before.amount(),
                before.deductionRule(),
                List.of(before.measures().get(0), before.measures().get(1), added),
                Set.of(added.id()));

        var after = p4(
                        Deduction.PRO_RATA,
                        null,
                        change(1, "2", "", "1"),
                        change(2, "8", "10", ""),
                        change(3, "10", "500", ""))
                .applied(with, b);

        assertThat(after.measures().get(2).bound()).isEqualTo(Bound.within(10, 500));
        assertThat(after.added()).containsExactly(added.id());
    }

    @ParameterizedTest
    @CsvSource({
        "persons, WITHIN, 40, 120, ''",
        "minutes, AT_MOST, 9.5, '', ''",
        "nonsense, AT_LEAST, 1, '', counted",
        "persons, WITHIN, 40, '', upper",
        "persons, AT_LEAST, 40, 120, upper",
        "persons, AT_LEAST, -1, '', figure",
        "persons, AT_LEAST, 0, '', figure",
        "persons, WITHIN, 120, 40, figure"
    })
    void readsWhatEachUnitMustKeep(String counted, Bound.Kind bound, String figure, String upper, String field) {
        var words = new EachWords(counted, bound, new BigDecimal(figure), number(upper));

        if (field.isEmpty()) {
            assertThat(words.read(Given.measure()).isTotal()).isFalse();
        } else {
            assertThat(refused(() -> words.read(Given.measure())))
                    .extracting(Problem::field)
                    .containsExactly(field);
        }
    }

    @Test
    void refusesHalfAPersonInEachUnit() {
        var words = new EachWords("persons", Bound.Kind.AT_LEAST, new BigDecimal("1.5"), null);

        assertThat(codes(refused(() -> words.read(Given.measure())))).containsExactly("quantity.measure.whole");
    }
}
