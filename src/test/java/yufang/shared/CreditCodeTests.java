package yufang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"91350100M000100Y43", "91310115591693856A", "９１３５０１００m０００１００y４３", " 91350100 M000100Y43\u00a0"})
    void readsCodesAsPeoplePasteThem(String typed) {
        assertThat(CreditCode.of(typed).problems()).isEmpty();
    }

    @Test
    void warnsOfAWrongCheckCharacter() {
        assertThat(CreditCode.of("91350100M000100Y44").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARN));
    }

    /** I, O, S, V and Z are left out because they look like digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43", "91350100O000100Y43", "云岭"
            })
    void refusesWhatIsNone(String typed) {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> CreditCode.of(typed));
    }
}
