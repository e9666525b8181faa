package yufang.year.contracts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.contracts.domain.Given.PRICE;
import static yufang.year.contracts.domain.Given.codes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yufang.shared.Money;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.DeductionRule;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Weight;
import yufang.year.planning.PlannedSubProject;

class ContractContentTests {

    private final PlannedSubProject plan = Given.planA();
    private final ContractContent agreed = Given.contentA(plan);

    @Test
    void beginsWithWhatThePlanPromises() {
        var begun = ContractContent.of(plan, PRICE);

        assertThat(begun.obligations()).singleElement().satisfies(only -> {
            assertThat(only.amount()).as("the only one carries the whole price").isEqualTo(PRICE);
            assertThat(only.totals())
                    .singleElement()
                    .extracting(Measure::weight)
                    .isEqualTo(Weight.ALL);
            assertThat(only.deductionRule()).isEqualTo(DeductionRule.PRO_RATA);
        });
        assertThat(begun.targets())
                .extracting(DraftedTarget::source)
                .containsExactly(null, null, null, TargetSource.JUDGED);
        assertThat(codes(begun.problems(PRICE)))
                .containsExactly(
                        "contracts.gate.standard",
                        "contracts.gate.source",
                        "contracts.gate.source",
                        "contracts.gate.source");
    }

    @Test
    void leavesAmountsAndSharedWeightsOpenWhereThereAreSeveral() {
        var begun = ContractContent.of(TrialB.planned(), TrialB.TOTAL);

        assertThat(begun.obligations()).extracting(DraftedObligation::amount).containsOnlyNulls();
        assertThat(begun.obligations().get(1).totals())
                .extracting(Measure::weight)
                .containsExactly(null, null);
        assertThat(begun.obligations().getFirst().totals())
                .extracting(Measure::weight)
                .containsExactly(Weight.ALL);
    }

    @Test
    void holdsAllOfSubProjectA() {
        assertThat(agreed.problems(PRICE)).isEmpty();
        assertThat(agreed.problemsAgainst(plan)).isEmpty();
    }

    @Test
    void addsUpToTheTotalToTheFen() {
        assertThat(codes(agreed.problems(Money.of("465600.01")))).containsExactly("contracts.gate.sum");
        assertThat(codes(agreed.problems(Money.of("465599.99")))).containsExactly("contracts.gate.sum");
        assertThat(agreed.problems(Money.of("465600.01")).getFirst().arguments())
                .containsExactly(PRICE, Money.of("465600.01"), Money.of("0.01"));
    }

    @Test
    void promisesSomething() {
        var nothing = new ContractContent(List.of(), agreed.targets());

        assertThat(codes(nothing.problems(Money.ZERO))).containsExactly("contracts.gate.none");
        assertThat(codes(nothing.problemsAgainst(plan))).containsExactly("contracts.gate.missing");
    }

    @Test
    void wantsWeightsThatAddUpToOneInEachObligation() {
        var b = TrialB.planned();
        var content = TrialB.agreed(b);
        var parks = content.obligations().get(1);
        var lighter = with(
                parks,
                parks.measures().stream()
                        .map(measure -> measure.weighing(Weight.of("0.4")))
                        .toList());

        assertThat(codes(replaced(content, 1, lighter).problems(TrialB.TOTAL)))
                .containsExactly("quantity.terms.weights");
        assertThat(replaced(content, 1, lighter)
                        .problems(TrialB.TOTAL)
                        .getFirst()
                        .arguments()
                        .getFirst())
                .as("names the obligation")
                .isEqualTo(parks.title());
    }

    @Test
    void promisesThePlansNumberOrMore() {
        var only = agreed.obligations().getFirst();

        assertThat(against(only, 319, Counted.PERSONS)).containsExactly("quantity.plan.less");
        assertThat(against(only, 320, Counted.PERSONS)).isEmpty();
        assertThat(against(only, 321, Counted.PERSONS)).isEmpty();
        assertThat(against(only, 320, Counted.ATTENDANCES)).containsExactly("quantity.plan.counted");
    }

    private List<String> against(DraftedObligation only, long persons, Counted counted) {
        var measure = Measure.total(only.measures().getFirst().id(), counted, Bound.atLeast(persons))
                .weighing(Weight.ALL);
        return codes(replaced(agreed, 0, with(only, List.of(measure))).problemsAgainst(plan));
    }

    @Test
    void mayAskMoreOfEachUnitThanThePlan() {
        var only = agreed.obligations().getFirst();
        var more = new ArrayList<>(only.measures());
        more.add(Measure.each(Given.measure(), Counted.PERSONS, Bound.within(40, 120)));
        var content = replaced(agreed, 0, with(only, more));

        assertThat(content.problems(PRICE)).isEmpty();
        assertThat(content.problemsAgainst(plan)).isEmpty();
    }

    @Test
    void hasNothingThatThePlanInForceDoesNotHave() {
        var other = Given.planA();

        assertThat(codes(agreed.problemsAgainst(other)))
                .containsExactly("contracts.gate.missing", "contracts.gate.unplanned", "contracts.gate.targets");
    }

    @Test
    void keepsTheTargetsOfThePlanWithTheirSources() {
        var open = new ContractContent(
                agreed.obligations(),
                agreed.targets().stream()
                        .map(each -> new DraftedTarget(each.target(), null, null))
                        .toList());
        var fewer = new ContractContent(
                agreed.obligations(),
                agreed.targets().subList(1, agreed.targets().size()));

        assertThat(codes(open.problems(PRICE)))
                .containsExactly(
                        "contracts.gate.source",
                        "contracts.gate.source",
                        "contracts.gate.source",
                        "contracts.gate.source");
        assertThat(codes(fewer.problems(PRICE))).containsExactly("contracts.gate.weights");
        assertThat(codes(fewer.problemsAgainst(plan))).containsExactly("contracts.gate.targets");
    }

    @Test
    void takesAFigureFromATotalOfTheContractAlone() {
        var persons = agreed.totals().getFirst().id();

        assertThat(new SourceChoice(1, persons).problem(agreed)).isEmpty();
        assertThat(new SourceChoice(2, null).problem(agreed)).isEmpty();
        for (var wrong : List.of(
                new SourceChoice(1, Given.measure()),
                new SourceChoice(0, null),
                new SourceChoice(5, null),
                new SourceChoice(4, null))) {
            assertThat(wrong.problem(agreed))
                    .as(wrong.toString())
                    .isPresent()
                    .get()
                    .extracting(yufang.shared.Problem::field)
                    .isEqualTo("source[" + wrong.place() + "]");
        }
        assertThat(new SourceChoice(1, persons).source()).isEqualTo(TargetSource.LEDGER);
        assertThat(new SourceChoice(2, null).source()).isEqualTo(TargetSource.DOCUMENT);
    }

    private static DraftedObligation with(DraftedObligation of, List<Measure> measures) {
        return of(of, of.amount(), measures);
    }

    private static DraftedObligation of(DraftedObligation of, @Nullable Money amount, List<Measure> measures) {
        return new DraftedObligation(
                of.id(),
                of.deliverable(),
                of.kind(),
                of.title(),
                of.acceptanceStandard(),
                amount,
                of.deductionRule(),
                measures,
                of.added());
    }

    private static ContractContent replaced(ContractContent content, int place, DraftedObligation other) {
        var obligations = new ArrayList<>(content.obligations());
        obligations.set(place, other);
        return new ContractContent(obligations, content.targets());
    }
}
