package yufang.ground.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.ground.rulebook.Rule;
import yufang.ground.rulebook.RuleKey;
import yufang.ground.rulebook.ShippedRules.TrialValue;
import yufang.shared.Evidence;

class TrialFileTests {

    static final String GOOD = """
            source: 本市某号
            evidence: REGION
            values:
              fund.cap: 2 %
            """;

    final List<Rule> rules = RuleFile.read("money.yml", new StringReader(RuleFileTests.GOOD));

    @Test
    void readsWhatTheRegionSets() {
        assertThat(read(GOOD)).containsExactly(new TrialValue(new RuleKey("fund.cap"), "2 %", "本市某号", Evidence.REGION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fund.cap: 2 %    | fund.cup: 2 %          | line 4: no rule has the key fund.cup
            fund.cap: 2 %    | fund.cap: 2            | line 4: fund.cap is not of type share: 2
            fund.cap: 2 %    | fund.cap: region       | line 4: fund.cap is not of type share: region
            evidence: REGION | evidence: UNSEEN       | line 1: evidence missing, or UNSEEN
            evidence: REGION | evidence:              | line 1: evidence missing, or UNSEEN
            source: 本市某号 | note: x                | line 1: source missing
            """)
    void tellsEachMistakeWithFileAndLine(String right, String wrong, String told) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(GOOD.replace(right, wrong)))
                .withMessage("trial.yml, " + told);
    }

    @Test
    void refusesAKeyTwiceAndOtherFields() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(GOOD + "  fund.cap: 3 %\n"))
                .withMessage("trial.yml, line 5: duplicate fund.cap");
        assertThatIllegalStateException()
                .isThrownBy(() -> read(GOOD + "note: x\n"))
                .withMessage("trial.yml, line 5: unknown field note");
    }

    private List<TrialValue> read(String text) {
        return TrialFile.read("trial.yml", new StringReader(text), rules);
    }
}
