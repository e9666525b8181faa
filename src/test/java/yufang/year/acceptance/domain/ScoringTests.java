package yufang.year.acceptance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.acceptance.domain.Given.NOW;
import static yufang.year.acceptance.domain.Given.OFFICER;
import static yufang.year.acceptance.domain.Given.TODAY;
import static yufang.year.acceptance.domain.Given.codes;
import static yufang.year.acceptance.domain.Given.computed;
import static yufang.year.acceptance.domain.Given.document;
import static yufang.year.acceptance.domain.Given.judged;
import static yufang.year.acceptance.domain.Given.refusal;
import static yufang.year.acceptance.domain.Given.sheets;
import static yufang.year.acceptance.domain.Given.stated;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Clause;
import yufang.shared.quantity.FrozenFigures;
import yufang.shared.quantity.Points;
import yufang.year.delivery.ObligationLedger;

class ScoringTests {

    @Test
    @Clause("S-9")
    void passesSubProjectAWithNinetySevenPointZeroFive() {
        var scoring = new Scoring(List.of(
                ledger("persons trained", "40", "320", "persons", Given.ledgersOfA(), 0),
                stated(computed("examination", "30", "90", "%", null), "296", "311"),
                stated(computed("satisfaction", "15", "90", "%", null), "228", "250"),
                sheets(judged("management", "15"), "13", "14", "12.5")));

        assertThat(scores(scoring)).containsExactly("38.88", "30.00", "15.00", "13.17");
        assertThat(scoring.score().total()).isEqualTo(Points.of("97.05"));
        assertThat(scoring.soFar()).isEqualTo(Points.of("97.05"));
        assertThat(concluded(scoring).isPassed()).isTrue();
        assertThat(arithmetic(scoring))
                .containsExactly(
                        "40 × min(1, 311 ÷ 320)",
                        "30 × min(1, 296/311 ÷ 90 %)",
                        "15 × min(1, 228/250 ÷ 90 %)",
                        "(13 + 14 + 12.5) ÷ 3");
    }

    @Test
    @Clause("S-9")
    void failsSubProjectBAtFirstByOneHundredthAndPassesItOnceItIsMended() {
        var first = b("150", sheets(judged("management", "15"), "9", "10", "9.5"));
        assertThat(scores(first)).containsExactly("20.00", "15.00", "14.67", "18.32", "12.50", "9.50");
        assertThat(concluded(first).total()).isEqualTo(Points.of("89.99"));
        assertThat(concluded(first).isPassed()).isFalse();

        var second = b("171", sheets(judged("management", "15"), "13", "13.5", "13"));
        assertThat(scores(second)).containsExactly("20.00", "15.00", "14.67", "20.00", "12.50", "13.17");
        assertThat(concluded(second).total()).isEqualTo(Points.of("95.34"));
        assertThat(concluded(second).isPassed()).isTrue();
    }

    @Test
    void passesAtTheMarkItself() {
        assertThat(concluded(only("90")).isPassed()).isTrue();
        assertThat(concluded(only("89.99")).isPassed()).isFalse();
    }

    @Test
    void takesAShareOfTheLedgerAsFarAsTheTotalWasKept() {
        var share = ledger("fulfilment", "40", "100", "%", Given.ledgersOfA(), 0);

        assertThat(share.score().orElseThrow().score()).isEqualTo(Points.of("38.88"));
        assertThat(Arithmetic.of(share)).contains("40 × min(1, 311/320 ÷ 100 %)");
    }

    @Test
    void wantsAFigureForEachTargetAndSheetsForEachThatIsJudged() {
        var scoring = new Scoring(List.of(
                new ScoredTarget(computed("examination", "60", "90", "%", null), null, null, List.of()),
                sheets(judged("management", "40"))));

        assertThat(codes(scoring.problems())).containsExactly("acceptance.gate.figure", "acceptance.gate.judged");
        assertThat(refusal(scoring::score)).containsExactly("acceptance.gate.figure", "acceptance.gate.judged");
        assertThat(scoring.isComplete()).isFalse();
    }

    @Test
    void wantsWhatTheLedgerIsToSayToBeInTheFreeze() {
        var measure = Given.ledgersOfA()
                .getFirst()
                .obligation()
                .terms()
                .totals()
                .getFirst()
                .id();
        var scoring = new Scoring(List.of(
                new ScoredTarget(computed("persons", "100", "320", "persons", measure), null, null, List.of())));

        assertThat(codes(scoring.problems())).containsExactly("acceptance.gate.not-in-freeze");
    }

    @Test
    void wantsTheContractsTargetsWithAHundredPointsTogether() {
        assertThat(codes(new Scoring(List.of(sheets(judged("management", "99.99"), "90"))).problems()))
                .containsExactly("quantity.score.weights");
        assertThat(new Scoring(List.of(sheets(judged("management", "100"), "90"))).problems())
                .isEmpty();
    }

    @Test
    void isHeldAgainstAMarkOutOfAHundredOnly() {
        assertThat(refusal(() -> Conclusion.mark(new BigDecimal("180"), new BigDecimal("200"))))
                .containsExactly("acceptance.gate.mark");
        assertThat(Conclusion.mark(new BigDecimal("90"), new BigDecimal("100"))).isEqualTo(Points.of("90"));
    }

    private static Scoring b(String hazards, ScoredTarget management) {
        return new Scoring(List.of(
                ledger("attendances", "20", "2200", "attendances", Given.ledgersOfB(), 9, 1),
                stated(computed("satisfaction", "15", "90", "%", null), "467", "500"),
                stated(computed("examination", "15", "90", "%", null), "88", "100"),
                stated(computed("hazards removed", "20", "90", "%", null), hazards, "182"),
                sheets(judged("quality", "15"), "12", "13", "12.5"),
                management));
    }

    private static Scoring only(String score) {
        return new Scoring(List.of(sheets(judged("everything", "100"), score)));
    }

    private static ScoredTarget ledger(
            String indicator,
            String weight,
            String target,
            String unit,
            List<ObligationLedger> ledgers,
            int obligation) {
        return ledger(indicator, weight, target, unit, ledgers, obligation, 0);
    }

    private static ScoredTarget ledger(
            String indicator,
            String weight,
            String target,
            String unit,
            List<ObligationLedger> ledgers,
            int obligation,
            int line) {
        FrozenFigures figures = Freeze.of(1, ledgers)
                .obligations()
                .get(obligation)
                .ledger()
                .lines()
                .get(line);
        return new ScoredTarget(computed(indicator, weight, target, unit, figures.measure()), figures, null, List.of());
    }

    private static List<String> scores(Scoring scoring) {
        return scoring.score().targets().stream()
                .map(target -> target.score().toString())
                .toList();
    }

    private static List<String> arithmetic(Scoring scoring) {
        return scoring.targets().stream()
                .map(target -> Arithmetic.of(target).orElseThrow())
                .toList();
    }

    private static Conclusion concluded(Scoring scoring) {
        return Conclusion.record(
                Given.underReview(Given.contract(Given.ledgersOfA())),
                scoring.score(),
                Points.of("90"),
                new Conclusion.Report("the report", document()),
                TODAY,
                "rules-1",
                OFFICER,
                NOW);
    }
}
