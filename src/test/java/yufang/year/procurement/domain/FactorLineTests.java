package yufang.year.procurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.procurement.domain.Given.problems;
import static yufang.year.procurement.domain.Given.refused;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.shared.quantity.Points;

class FactorLineTests {

    @Test
    void readsNameWeightAndStandardBehindBarsOrTabs() {
        var read = FactorLine.read("服务理解 | 20 | 准确、完整\n\n培训方案\t40\n人员｜ 25.5 ｜持证");

        assertThat(read)
                .containsExactly(
                        new FactorLine("服务理解", Points.of("20"), "准确、完整"),
                        new FactorLine("培训方案", Points.of("40"), null),
                        new FactorLine("人员", Points.of("25.5"), "持证"));
    }

    @Test
    void writesWhatItReads() {
        var lines = FactorLine.read("a | 20 | x\nb | 79.5\nc | 0.5 | y | z");

        assertThat(FactorLine.read(lines.stream().map(FactorLine::text).collect(Collectors.joining("\n"))))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a | ", "a | x", "a | -1", "a | 0", "a | 0.00", "a | 100.01", "a | 1.234", "a | 1e2"})
    void refusesAWeightThatIsNone(String line) {
        assertThat(refused(() -> FactorLine.read(line))).containsExactly("procurement.factor.weight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "0.01", "99.99"})
    void takesWeightsUpToTheirBounds(String weight) {
        assertThat(FactorLine.read("a | " + weight)).hasSize(1);
    }

    @Test
    void refusesALineWithoutANameOrWithTooMuch() {
        assertThat(refused(() -> FactorLine.read(" | 20"))).containsExactly("procurement.factor.line");
        assertThat(refused(() -> FactorLine.read("x".repeat(61) + " | 20"))).containsExactly("procurement.factor.line");
        assertThat(refused(() -> FactorLine.read("a | 20 | " + "x".repeat(501))))
                .containsExactly("procurement.factor.line");
        assertThat(FactorLine.read("x".repeat(60) + " | 20 | " + "x".repeat(500)))
                .hasSize(1);
    }

    @Test
    void refusesANameTwiceAndSaysWhere() {
        var problems = problems(() -> FactorLine.read("a | 20\nb | 30\na | 50"));

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().code()).isEqualTo("procurement.factor.twice");
        assertThat(problems.getFirst().arguments()).containsExactly(3, "a");
        assertThat(problems.getFirst().field()).isEqualTo("factors");
    }

    @Test
    void refusesMoreLinesThanAnybodyScores() {
        assertThat(FactorLine.read(lines(FactorLine.MOST))).hasSize(FactorLine.MOST);
        assertThat(refused(() -> FactorLine.read(lines(FactorLine.MOST + 1))))
                .containsExactly("procurement.factor.too-many");
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> "f" + i + " | 1").collect(Collectors.joining("\n"));
    }
}
