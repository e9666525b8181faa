package yufang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTests {

    private static final String SAMPLE = "11010519491231002X";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SAMPLE,
                "11010519491231002x",
                " 110105 19491231 002X ",
                "\u3000110105\u00A019491231\t002x\n",
                "１１０１０５１９４９１２３１００２Ｘ",
                "１１０１０５１９４９１２３１００２ｘ",
                "\u202D11010519491231002X\u202C",
                "\uFEFF110105\u200B19491231002X"
            })
    void readsWhatPeopleTypeAndPaste(String entered) {
        assertThat(IdentityNumber.of(entered).value()).isEqualTo(SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "11010519491231002",
                "11010519491231002XX",
                "1101051949123100211",
                "11010519491231X02X",
                "1101054912310",
                "11010549123100X",
                "01010519491231002X",
                "11010519491231002Y",
                "11010519491231-02X",
                "①1010519491231002X",
                "١١٠١٠٥١٩٤٩١٢٣١٠٠٢٠"
            })
    void refusesWhatIsNotOfTheForm(String entered) {
        assertThatThrownBy(() -> IdentityNumber.of(entered))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.of("shared.identity-number.form")));
    }

    @Test
    void isBuiltFromTheOneFormOnly() {
        assertThatThrownBy(() -> new IdentityNumber("11010519491231002x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("19491231");
    }

    @Test
    void hasNoProblemWithARightCheckDigit() {
        assertThat(new IdentityNumber(SAMPLE).problems()).isEmpty();
    }

    @Test
    void onlyWarnsOfADayOfBirthThatIsNone() {
        var number = new IdentityNumber(new IdentityNumber("110105194902301230").identifying());

        assertThat(number.problems())
                .containsExactly(Problem.of("shared.identity-number.birth").as(Severity.WARN));
        assertThat(number.isBornBy(LocalDate.MAX)).isFalse();
        assertThat(new IdentityNumber(SAMPLE).isBornBy(LocalDate.of(1949, 12, 31)))
                .isTrue();
        assertThat(new IdentityNumber(SAMPLE).isBornBy(LocalDate.of(1949, 12, 30)))
                .isFalse();
    }

    @Test
    void onlyWarnsOfAWrongCheckDigit() {
        for (var digit = 0; digit < 10; digit++) {
            var number = new IdentityNumber("11010519491231002" + digit);
            assertThat(number.problems())
                    .containsExactly(
                            Problem.of("shared.identity-number.check-digit").as(Severity.WARN));
            assertThat(number.problems()).noneMatch(Problem::forbids);
        }
    }

    @Test
    void noticesEachSwapOfNeighbouringDigits() {
        for (var at = 0; at < 16; at++) {
            var swapped =
                    SAMPLE.substring(0, at) + SAMPLE.charAt(at + 1) + SAMPLE.charAt(at) + SAMPLE.substring(at + 2);
            var visible = !swapped.equals(SAMPLE) && swapped.charAt(0) != '0';
            assertThat(!visible || !new IdentityNumber(swapped).hasRightCheckDigit())
                    .as(swapped)
                    .isTrue();
        }
    }

    @Test
    void findsNothingToCheckInAnOldNumber() {
        assertThat(IdentityNumber.of("431389 760616 601").problems()).isEmpty();
    }

    /** By hand: 4·7 3·9 1·10 3·5 8·8 9·4 1·2 9·1 7·6 6·3 0·7 6·9 1·10 6·5 6·8 0·4 1·2 = 395 = 35·11 + 10. */
    @Test
    void givesAnOldNumberItsCenturyAndCheckDigit() {
        assertThat(new IdentityNumber("431389760616601").in18()).isEqualTo(new IdentityNumber("431389197606166012"));
    }

    @Test
    void leavesANewNumberAsItIs() {
        assertThat(new IdentityNumber(SAMPLE).in18()).isEqualTo(new IdentityNumber(SAMPLE));
        assertThat(new IdentityNumber("110105194912310021").in18().value()).isEqualTo("110105194912310021");
    }

    @Test
    void showsTheFirstSixAndTheLastFour() {
        assertThat(new IdentityNumber(SAMPLE).masked()).isEqualTo("110105********002X");
        assertThat(new IdentityNumber("431389760616601").masked()).isEqualTo("431389*****6601");
    }

    @Test
    void neverShowsItselfWhole() {
        record Trainee(IdentityNumber number) {}
        var number = new IdentityNumber(SAMPLE);
        assertThat(List.of(number, new Trainee(number)).toString())
                .contains("110105********002X")
                .doesNotContain("19491231");
    }

    @Test
    void agreesWithOtherPeoplesVectors() throws IOException {
        var folder = System.getenv("YUFANG_TRIAL_DATA");
        assumeTrue(folder != null, "YUFANG_TRIAL_DATA is not set: no vectors of identity numbers");
        var vectors = vectors(Path.of(folder, "ids", "vectors.csv")).toList();
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(4);
        assertThat(vectors)
                .allSatisfy(vector -> assertThat(IdentityNumber.of(vector[0]).hasRightCheckDigit())
                        .as(vector[0])
                        .isEqualTo(Boolean.parseBoolean(vector[2])));
        assertThat(vectors).anyMatch(vector -> vector[2].equals("false"));
    }

    private static Stream<String[]> vectors(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split(","))
                .filter(line -> line[1].startsWith("idcard"));
    }
}
