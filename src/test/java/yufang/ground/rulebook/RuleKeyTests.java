package yufang.ground.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleKeyTests {

    @ParameterizedTest
    @ValueSource(strings = {"fund.cap", "fund.cap.raised", "fund.expert-fees", "advance+balance", "targets.2021-25"})
    void takesTheKeysOfTheRulebook(String key) {
        assertThat(new RuleKey(key)).hasToString(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Fund.cap", "fund..cap", "fund.", ".cap", "fund cap", "1.cap", "fund.cap\n"})
    void refusesOtherTexts(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleKey(key));
    }
}
