package yufang.year.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.domain.Given.codes;
import static yufang.year.delivery.domain.Given.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.platform.paste.PastedTable;
import yufang.shared.Problem;
import yufang.shared.quantity.SubjectKind;
import yufang.testing.InventedRoster;

class PastedRosterTests {

    static final RosterHeadings HEADINGS = Given.headings();
    static final String ONE = InventedRoster.number(1);
    static final String TWO = InventedRoster.number(2);

    @Test
    void readsACopyOfASpreadsheet() {
        var entries = read(InventedRoster.table(1, 80));

        assertThat(entries).hasSize(80).allSatisfy(entry -> assertThat(entry.doubtful())
                .isFalse());
        var first = entries.getFirst();
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.name()).isEqualTo(InventedRoster.name(1));
        assertThat(first.number()).isEqualTo(ONE);
        assertThat(first.shown()).isEqualTo(ONE.substring(0, 6) + "********" + ONE.substring(14));
        assertThat(first.belongsTo()).isEqualTo("云岭南山石化有限公司");
        assertThat(first.personKind()).isEqualTo("专职安全管理人员");
    }

    @Test
    void takesTheHeadInEnglishCommasAndFullWidthDigits() {
        var entries = read("Name,Identity number,Remarks\n张三, " + fullWidth(ONE) + " ,late\n");

        assertThat(entries).singleElement().satisfies(entry -> assertThat(entry.number())
                .isEqualTo(ONE));
    }

    @Test
    void knowsAnOldNumberAgainUnderItsNewOne() {
        var old = ONE.substring(0, 6) + ONE.substring(8, 17);

        assertThat(codes(problems("姓名\t身份证号\n张三\t" + old19(old) + "\n张三\t" + old)))
                .containsExactly("delivery.roster.twice");
    }

    /** The 18 characters that a 15-digit number becomes. */
    private static String old19(String old) {
        return new yufang.shared.IdentityNumber(old).in18().value();
    }

    /** The check digit follows from the others: whoever differs in it alone is nobody else. */
    @Test
    void knowsSomebodyAgainUnderAnotherCheckDigit() {
        var other = ONE.substring(0, 17) + (ONE.endsWith("1") ? "2" : "1");

        assertThat(codes(problems("姓名\t身份证号\n张三\t" + ONE + "\n张三\t" + other))).containsExactly("delivery.roster.twice");
        assertThat(read("姓名\t身份证号\n张三\t" + other).getFirst().identity())
                .isEqualTo(read("姓名\t身份证号\n张三\t" + ONE).getFirst().identity())
                .isEqualTo(ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53990199999999001", "53990120260230001", "53990120260519001"})
    void doubtsADayOfBirthThatIsNoneOrAfterTheSession(String seventeen) {
        var number = new yufang.shared.IdentityNumber(seventeen + "0").identifying();

        assertThat(read("姓名\t身份证号\n张三\t" + number).getFirst().doubtful()).isTrue();
    }

    @Test
    void warnsOfAWrongCheckDigitAndNamesTheLine() {
        var wrong = ONE.substring(0, 17) + (ONE.endsWith("1") ? "2" : "1");

        assertThat(read("姓名\t身份证号\n张三\t" + wrong)).singleElement().satisfies(entry -> assertThat(entry.doubtful())
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            张三,    5399,                 paste.line
            张三,    '',                   paste.line
            张三,    53990119700101ABCD,   paste.line
            '',      539901197101012345,   delivery.roster.no-name
            =1+1,    539901197101012345,   delivery.roster.formula
            +SUM(A1),539901197101012345,   delivery.roster.formula
            @cmd,    539901197101012345,   delivery.roster.formula
            -2+3,    539901197101012345,   delivery.roster.formula
            张\uFFFD, 539901197101012345,   delivery.roster.unreadable
            """)
    void namesTheLineThatCannotBeRead(String name, String number, String code) {
        var problems = problems("姓名\t身份证号\n李四\t" + TWO + "\n" + name + "\t" + number);

        assertThat(codes(problems)).containsExactly(code);
        assertThat(problems.getFirst().arguments().getFirst()).isEqualTo(3);
    }

    @Test
    void readsNothingOfTextInAnotherEncoding() {
        var gbk = new String(("姓名\t身份证号\n张三\t" + ONE).getBytes(Charset.forName("GBK")), StandardCharsets.UTF_8);

        assertThat(codes(problems(gbk))).contains("paste.unknown-column", "paste.missing-column");
    }

    @Test
    void namesBothLinesOfWhoIsOnItTwice() {
        var problem = problems("姓名\t身份证号\n张三\t" + ONE + "\n李四\t" + TWO + "\n张三丰\t" + ONE)
                .getFirst();

        assertThat(problem.code()).isEqualTo("delivery.roster.twice");
        assertThat(problem.arguments()).containsExactly(4, 2);
    }

    @Test
    void takesAThousandLinesAndNotOneMore() {
        assertThat(read(lines(PastedTable.MOST_LINES))).hasSize(PastedTable.MOST_LINES);

        assertThat(codes(problems(lines(PastedTable.MOST_LINES + 1)))).containsExactly("paste.too-many");
        assertThat(codes(problems(lines(10_000)))).containsExactly("paste.too-many");
    }

    @Test
    void namesTwentyProblemsAndCountsTheOthers() {
        var bad = "姓名\t身份证号\n" + "张三\t1\n".repeat(30);

        var problems = problems(bad);

        assertThat(problems).hasSize(21);
        assertThat(problems.getLast().code()).isEqualTo("paste.more");
        assertThat(problems.getLast().arguments()).containsExactly(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "姓名\t身份证号", "姓名\t身份证号\n\n"})
    void asksForLines(String text) {
        assertThat(codes(problems(text))).containsExactly("paste.no-lines");
    }

    @Test
    void asksForTheColumnsByWhichPeopleAreToldApart() {
        assertThat(codes(problems("单位\t类别\n甲\t乙"))).containsExactly("paste.missing-column", "paste.missing-column");
        assertThat(codes(problems("姓名\t姓名\t身份证号\n甲\t乙\t" + ONE))).containsExactly("paste.column-twice");
    }

    @Test
    void limitsWhatIsKept() {
        assertThat(codes(problems("姓名\t身份证号\n" + "张".repeat(101) + "\t" + ONE))).containsExactly("paste.too-long");
        assertThat(read("姓名\t身份证号\n" + "张".repeat(100) + "\t" + ONE)).hasSize(1);
    }

    @Test
    void takesADashForNothing() {
        assertThat(read("姓名\t身份证号\t单位\n张三\t" + ONE + "\t-").getFirst().belongsTo())
                .isEmpty();
    }

    @Test
    void tellsEnterprisesApartByTheirCreditCode() {
        var entries = read(SubjectKind.ENTERPRISE, "企业名称\t统一社会信用代码\n云岭化工\t91310115591693856a\n");

        assertThat(entries.getFirst().identity()).isEqualTo("91310115591693856A");
        assertThat(entries.getFirst().shown()).isEqualTo("91310115591693856A");
        assertThat(codes(refused(() -> read(SubjectKind.ENTERPRISE, "企业名称\t统一社会信用代码\n云岭化工\t123"))))
                .containsExactly("paste.line");
    }

    @Test
    void tellsParksApartByTheirName() {
        var entries = read(SubjectKind.PARK, "园区\n城东 化工园\n经开区\n");

        assertThat(entries).extracting(RosterEntry::identity).containsExactly("城东化工园", "经开区");
        assertThat(codes(refused(() -> read(SubjectKind.PARK, "园区\n城东化工园\n城东 化工园"))))
                .containsExactly("delivery.roster.twice");
    }

    @Test
    void neverShowsANumberInItsText() {
        assertThat(read(InventedRoster.table(1, 1)).getFirst().toString()).doesNotContain(ONE);
    }

    private static String lines(int count) {
        var text = new StringBuilder("姓名\t身份证号\n");
        for (var number = 0; number < count; number++) {
            var birth = java.time.LocalDate.of(1950, 1, 1).plusDays(number);
            text.append("张三\t539901").append(birth.toString().replace("-", "")).append("0011\n");
        }
        return text.toString();
    }

    private static String fullWidth(String text) {
        return text.codePoints()
                .map(point -> point + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<RosterEntry> read(String text) {
        return read(SubjectKind.PERSON, text);
    }

    private static List<RosterEntry> read(SubjectKind kind, String text) {
        return new PastedRoster(HEADINGS, kind, Given.TODAY).read(text);
    }

    private static List<Problem> problems(String text) {
        return refused(() -> read(text));
    }
}
