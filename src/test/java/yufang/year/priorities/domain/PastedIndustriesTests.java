package yufang.year.priorities.domain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.priorities.domain.Given.refused;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import yufang.shared.Money;
import yufang.shared.Problem;

class PastedIndustriesTests {

    static final PastedIndustries PASTED = pasted();

    @Test
    void readsACopyOfASpreadsheet() {
        var lines = read("行业名称\t行业代码\t参保人数（人）\t工伤人数\t其中生产事故\t死亡人数\t1-4级\t五至六级\t7–10级\t职业病\t待遇支出（元）\t缴费收入\t来源\n"
                + "采矿业\tb\t10,257\t３，３３６\t3000\t12\t1\t2\t3\t4\t1,234,567.89\t2000000\t年鉴\n");

        var line = lines.getFirst();
        assertThat(line.name()).isEqualTo("采矿业");
        assertThat(line.code()).isEqualTo("B");
        assertThat(line.source()).isEqualTo("年鉴");
        assertThat(line.figures())
                .isEqualTo(new IndustryFigures(
                        10257, 3336, 3000, 12, 1, 2, 3, 4, Money.of("1234567.89"), Money.of("2000000")));
    }

    @Test
    void readsEnglishHeadsAndCommasWithQuotationMarks() {
        var lines = read(
                "Industry, Workers ,INJURED,Grades 1–4\n\"Transport, storage\",\"993,678\",10091,\n\"\"\"x\"\"\",1,0,0\n");

        assertThat(lines).extracting(IndustryLine::name).containsExactly("Transport, storage", "\"x\"");
        assertThat(lines.getFirst().figures().insured()).isEqualTo(993678);
        assertThat(lines.getFirst().figures().gradesHigh()).isNull();
        assertThat(lines.getLast().figures().gradesHigh()).isZero();
        assertThat(lines.getFirst().source()).as("of the form").isEqualTo("form");
    }

    @Test
    void takesABlankCellForUnknownAndPassesOverRates() {
        var figures =
                read("序号\t行业\t工伤人数\t参保人数\t工伤发生率%\n1\t林业\t \t\t0.86").getFirst().figures();

        assertThat(figures).isEqualTo(Given.figures(null, null, null));
    }

    @Test
    void passesOverBlankLinesAndStillCountsThem() {
        assertThat(read("\n行业\t工伤人数\r\n\r\n林业\t1\n\t\n")).hasSize(1);
        assertThat(problem("\n行业\t工伤人数\n\n林业\tx").arguments()).startsWith(4);
    }

    @Test
    void countsLinesInsideACellToo() {
        assertThat(read("行业\t工伤人数\n\"林\n业\"\t1").getFirst().name()).isEqualTo("林 业");
        assertThat(problem("行业\t工伤人数\n\"林\n业\"\t1\n渔业\tx").arguments()).startsWith(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1OO", "-1", "1.5", "1,23", "12,3456", "1e3", "—", "10人", "1234567890"})
    void namesLineAndColumnOfWhatIsNoWholeNumber(String cell) {
        var problem = problem("行业\t参保人数\n采矿业\t1\n林业\t" + cell);

        assertThat(problem.code()).isEqualTo("paste.no-number");
        assertThat(problem.arguments()).startsWith(3).endsWith(cell);
        assertThat(problem.arguments().get(1)).hasToString("Wording[key=priorities.column.INSURED, arguments=[]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "-5", "1,23.00", "abc", "1234567890123"})
    void namesLineAndColumnOfWhatIsNoAmount(String cell) {
        assertThat(problem("行业\t缴费收入\n采矿业\t" + cell).code()).isEqualTo("paste.no-amount");
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThat(codes("行业\t代码\t参保人数\t工伤人数\n采矿业\tZZ\t1\t2\n\t\t1\t1\n林业\t\t3\t1\n林业\t\t3\t1\n渔业\t\t3\t1\t9"))
                .containsExactly(
                        "priorities.paste.no-code",
                        "paste.line",
                        "priorities.paste.no-name",
                        "priorities.paste.twice",
                        "paste.too-long-line");
        assertThat(codes("行业\n" + "x".repeat(101))).containsExactly("paste.too-long");
        assertThat(read("行业\n" + "x".repeat(100))).hasSize(1);
    }

    @Test
    void wantsAHeadThatItKnows() {
        assertThat(codes("")).containsExactly("paste.no-lines");
        assertThat(codes("行业\t工伤人数")).containsExactly("paste.no-lines");
        assertThat(codes("行业\t大小\n林业\t1")).containsExactly("paste.unknown-column");
        assertThat(codes("行业\t工伤人数\t受伤人数\n林业\t1\t1")).containsExactly("paste.column-twice");
        assertThat(codes("林业\t1\n渔业\t2"))
                .containsExactly("paste.unknown-column", "paste.unknown-column", "paste.missing-column");
    }

    @Test
    void stopsNamingAfterTwentyAndSaysHowManyMore() {
        var lines = IntStream.range(0, 25).mapToObj(i -> "i" + i + "\tx").collect(joining("\n"));

        var codes = codes("行业\t工伤人数\n" + lines);

        assertThat(codes).hasSize(21).endsWith("paste.more");
    }

    @Test
    void readsAThousandLinesAndNoMore() {
        assertThat(read("行业\n" + names(1000))).hasSize(1000);
        assertThat(codes("行业\n" + names(1001))).containsExactly("paste.too-many");
    }

    private static String names(int many) {
        return IntStream.range(0, many).mapToObj(i -> "i" + i).collect(joining("\n"));
    }

    private static List<IndustryLine> read(String text) {
        return PASTED.read(text, "form");
    }

    private static List<String> codes(String text) {
        return refused(() -> read(text));
    }

    private static Problem problem(String text) {
        return Given.problems(() -> read(text)).getFirst();
    }

    private static PastedIndustries pasted() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/priorities");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new PastedIndustries(messages);
    }
}
