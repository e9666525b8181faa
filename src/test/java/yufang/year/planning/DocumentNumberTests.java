package yufang.year.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

class DocumentNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"云岭工预〔2026〕1号", "云岭工预﹝2026﹞1号", "云岭工预[2026] 1 号", "云岭工预（２０２６）１号", "云岭工预【2026】1号"})
    void isReadAsPeopleTypeIt(String typed) {
        var number = DocumentNumber.typed(typed, "number");

        assertThat(number.text()).isEqualTo("云岭工预〔2026〕1号");
        assertThat(number.year()).isEqualTo(2026);
    }

    @Test
    void mayCountTheDocumentsOfTheYear() {
        assertThat(DocumentNumber.typed("云人社发〔2024〕第15号", "number").text()).isEqualTo("云人社发〔2024〕第15号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026年1号", "〔2026〕1号", "云岭工预〔26〕1号", "云岭工预〔2026〕号", "云岭工预〔2026〕0号", "云岭工预〔2026〕1", "云岭工预2026 1号"
            })
    void isNothingElse(String typed) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> DocumentNumber.typed(typed, "number"))
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(Problem::field)
                        .containsExactly("number"));
    }
}
