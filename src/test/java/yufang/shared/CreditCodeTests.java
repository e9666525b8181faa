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

    /** The ninth character of the organisation’s number, 4, and the last, 3, follow from the others. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91350100M000100Y44", "91350100M000100YA3", "91350100M000100Y09"})
    void tellsNobodyApartByACheckCharacter(String code) {
        assertThat(CreditCode.of(code).identifying()).isEqualTo("91350100M000100Y43");
        assertThat(CreditCode.of("91310115591693856A").identifying()).isEqualTo("91310115591693856A");
        assertThat(CreditCode.of("91350100M000101Y43").identifying()).isNotEqualTo("91350100M000100Y43");
    }
}
