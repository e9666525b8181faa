package yufang.ground.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yufang.ground.rulebook.RuleValue.Kind;
import yufang.shared.Evidence;
import yufang.shared.Percentage;
import yufang.shared.Problem;
import yufang.shared.RegionCode;
import yufang.shared.RuleReference;
import yufang.shared.RuleViolated;
import yufang.shared.Severity;

class RuleSetTests {

    static final RegionCode REGION = new RegionCode("539900");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    final RuleSet rules = set(
            SampleRules.of(Kind.SHARE, "3 %"),
            SampleRules.of(Kind.SHARE_RANGE, "30–70 %"),
            SampleRules.of(Kind.DAYS, "5 working days"),
            SampleRules.of(Kind.ANSWER, "10 working days, silence counts as refusal"),
            SampleRules.of(Kind.NUMBER, "2"),
            SampleRules.of(Kind.MARK, "90 of 100"),
            SampleRules.of(Kind.LEARNING_HOURS, "24 learning hours, offline 60 %"),
            SampleRules.of(Kind.DAY_OF_MONTH, "25"),
            SampleRules.of(Kind.LIST, "health"),
            SampleRules.of(Kind.TEXT, "words"),
            SampleRules.of(Kind.NONE));

    @Test
    void givesEachValueAsWhatItIs() {
        assertThat(rules.share("sample.share")).isEqualTo(Percentage.of("3"));
        assertThat(rules.range("sample.share-range").most()).isEqualTo(Percentage.of("70"));
        assertThat(rules.days("sample.days")).isEqualTo(new RuleValue.Days(5, RuleValue.Counting.WORKING));
        assertThat(rules.answer("sample.answer").silence()).isEqualTo(RuleValue.Silence.REFUSAL);
        assertThat(rules.number("sample.number")).isEqualTo(new BigDecimal("2"));
        assertThat(rules.mark("sample.mark").pass()).isEqualTo(new BigDecimal("90"));
        assertThat(rules.learningHours("sample.learning-hours").offline()).isEqualTo(Percentage.of("60"));
        assertThat(rules.dayOfMonth("sample.day-of-month")).isEqualTo(25);
        assertThat(rules.list("sample.list")).containsExactly("health");
        assertThat(rules.text("sample.text")).isEqualTo("words");
    }

    @Test
    void aKeyThatNobodyKnowsIsAMistakeOfTheProgram() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.share("fund.cpa"))
                .withMessageContaining("fund.cpa");
    }

    @Test
    void soIsAskingForAnotherKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.days("sample.share"))
                .withMessage("sample.share is of kind share, not Days");
        assertThatIllegalArgumentException().isThrownBy(() -> rules.share("sample.none"));
    }

    @Test
    void tellsWhoHasToSetWhatIsMissing() {
        var missing = set(SampleRules.of(Kind.DAYS));

        assertThat(missing.isSet("sample.days")).isFalse();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> missing.days("sample.days"))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("rulebook.unset", "sample.days", "539900")
                                .under(new RuleReference("sample.days", "某号 第一条", Evidence.REPORT))
                                .doneAt("/rules/sample.days")));
    }

    @Test
    void aValueOutsideOfItsDaysIsNotSet() {
        var ended = SampleRules.valued(SampleRules.of(Kind.SHARE), "3 %", new Validity(null, DAY.minusDays(1)));
        var begins = SampleRules.valued(SampleRules.of(Kind.NONE), null, new Validity(DAY.plusDays(1), null));

        assertThat(set(ended).isSet("sample.share")).isFalse();
        assertThat(set(begins).isSet("sample.none")).isFalse();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> set(ended).share("sample.share"));
    }

    @Test
    void aSentenceIsSetWithoutAValue() {
        assertThat(rules.isSet("sample.none")).isTrue();
    }

    @Test
    void aProblemIsAsStrongAsItsRuleAndNamesIt() {
        for (var severity : Severity.values()) {
            var strong = set(SampleRules.known(SampleRules.of(Kind.NONE), "某号", Evidence.LAW, severity));

            assertThat(strong.problem("sample.none", "budget.over-cap", 7, "x"))
                    .isEqualTo(new Problem(
                            "budget.over-cap",
                            severity,
                            List.of(7, "x"),
                            null,
                            new RuleReference("sample.none", "某号", Evidence.LAW),
                            null));
        }
    }

    @Test
    void noKeyStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(SampleRules.of(Kind.SHARE, "3 %"), SampleRules.of(Kind.SHARE, "4 %")));
    }

    @Test
    void theSameValuesHaveTheSameVersionInAnyOrderRegionAndDate() {
        var turned = new RuleSet(
                new RegionCode("330300"), DAY.plusYears(1), rules.rules().reversed());

        assertThat(turned.version()).isEqualTo(rules.version()).matches("[0-9a-f]{12}");
    }

    @Test
    void theVersionIsTheSameInEveryReleaseThatHasTheSameRules() {
        assertThat(set(SampleRules.of(Kind.SHARE, "3 %")).version()).isEqualTo("b013dd25eb79");
    }

    @Test
    void whateverADecisionRestsOnChangesTheVersion() {
        var rule = SampleRules.of(Kind.SHARE, "3 %");
        var versions = Stream.of(
                        rule,
                        SampleRules.of(Kind.SHARE),
                        SampleRules.of(Kind.SHARE, "4 %"),
                        SampleRules.valued(rule, "3 %", new Validity(DAY.plusDays(1), null)),
                        SampleRules.known(rule, "另一号", rule.evidence(), rule.severity()),
                        SampleRules.known(rule, rule.source(), Evidence.LAW, rule.severity()),
                        SampleRules.known(rule, rule.source(), rule.evidence(), Severity.BLOCK))
                .map(changed -> set(changed).version())
                .toList();

        assertThat(versions.getFirst()).isNotEqualTo(versions.get(1));
        assertThat(versions.get(1)).isEqualTo(versions.get(3)); // neither has a value that day
        assertThat(versions.stream().distinct()).hasSize(6);
        assertThat(set(rule, SampleRules.of(Kind.NONE)).version()).isNotIn(versions);
    }

    @Test
    void aSentenceThatIsNotYetInForceMakesAnotherVersion() {
        var sentence = SampleRules.of(Kind.NONE);
        var later = SampleRules.valued(sentence, null, new Validity(DAY.plusDays(1), null));

        assertThat(set(later).version()).isNotEqualTo(set(sentence).version());
    }

    @Test
    void anotherSentenceForTheSameValueDoesNotChangeTheVersion() {
        var rule = SampleRules.of(Kind.SHARE, "3 %");
        var reworded = new Rule(
                rule.key(),
                rule.kind(),
                new RuleWording(
                        SampleRules.SOMETHING, new RuleWording.Text("别的", "else"), SampleRules.SOMETHING, List.of()),
                rule.value(),
                rule.source(),
                rule.evidence(),
                rule.severity(),
                new Validity(DAY, DAY));

        assertThat(set(reworded).version()).isEqualTo(set(rule).version());
    }

    private static RuleSet set(Rule... rules) {
        return new RuleSet(REGION, DAY, List.of(rules));
    }
}
