package yufang.ground.documents.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FileNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年度工伤预防项目实施方案（第3稿）.docx",
                "a.pdf",
                "a",
                "a.b.c.tar",
                "\uD842\uDFB7\uE000李.pdf",
                "it's 100%; ok.pdf",
                "😀.png"
            })
    void leavesADecentNameAlone(String name) {
        assertThat(FileName.of(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "/etc/passwd,passwd",
        "../../a.pdf,a.pdf",
        "C:\\Users\\李\\方案.pdf,方案.pdf",
        "a/b\\c.pdf,c.pdf",
        "a.pdf/,unnamed",
        "..,unnamed",
        "'',unnamed",
        "' . . ',unnamed",
        ".htaccess,htaccess",
        "' a.pdf . ',a.pdf",
        "a.pdf::$DATA,a.pdf__$DATA",
        "10:30 会议?.pdf,10_30 会议_.pdf",
        "'a<b>|\"*.pdf',a_b____.pdf",
        "con,_con",
        "NUL.txt,_NUL.txt",
        "com1.tar.gz,_com1.tar.gz",
        "'LPT9 .txt','_LPT9 .txt'",
        "console.txt,console.txt",
        "COM.txt,COM.txt"
    })
    void makesItFitToBeSavedAnywhere(String entered, String name) {
        assertThat(FileName.of(entered).value()).isEqualTo(name);
    }

    @Test
    void removesWhatCannotBeSeen() {
        assertThat(FileName.of("a\u0000\r\n\u001B\u007F\u0085b.pdf").value()).isEqualTo("a b.pdf");
        assertThat(FileName.of("报告\u202Efdp.exe").value()).isEqualTo("报告fdp.exe");
        assertThat(FileName.of("\u2066a\u2069\u200E\u200F\u061C\u200B\uFEFF\u00AD.pdf")
                        .value())
                .isEqualTo("a.pdf");
        assertThat(FileName.of("a\uD800b\uDC00\uFFFE\u0378.pdf").value()).isEqualTo("ab.pdf");
        assertThat(FileName.of("a\u3000\u00A0\u2028\t b.pdf").value()).isEqualTo("a b.pdf");
    }

    @Test
    void writesTheSameNameAlwaysWithTheSameCharacters() {
        assertThat(FileName.of("re\u0301sume\u0301.pdf")).isEqualTo(FileName.of("résumé.pdf"));
        assertThat(FileName.of("e\u200B\u0301.pdf").value()).isEqualTo("é.pdf");
    }

    @Test
    void keepsTwoHundredCodePoints() {
        var longest = "方".repeat(196) + ".pdf";
        assertThat(FileName.of(longest).value()).isEqualTo(longest);
        assertThat(FileName.of("方" + longest).value()).isEqualTo(longest);
        assertThat(FileName.of("方".repeat(201)).value()).isEqualTo("方".repeat(200));
    }

    @Test
    void shortensByWholeCharactersAndKeepsTheEnding() {
        var rare = "\uD842\uDFB7";
        assertThat(FileName.of(rare.repeat(300) + ".docx").value()).isEqualTo(rare.repeat(195) + ".docx");
        assertThat(FileName.of("a".repeat(190) + " . .  ." + "b".repeat(20) + ".xlsx")
                        .value())
                .isEqualTo("a".repeat(190) + ".xlsx");
    }

    @ParameterizedTest
    @CsvSource({
        "a.PDF,pdf",
        "a.b.Jpeg,jpeg",
        "a,''",
        "pdf,''",
        "第3.1条,''",
        "a.文件,''",
        "a.abcdefghij,abcdefghij",
        "a.abcdefghijk,''",
        "a.7z,7z"
    })
    void knowsItsEnding(String name, String extension) {
        assertThat(FileName.of(name).extension()).isEqualTo(extension);
    }

    @Test
    void getsAnEndingWhereItHasNone() {
        assertThat(FileName.of("方案").endingAs(FileType.PDF).value()).isEqualTo("方案.pdf");
        assertThat(FileName.of("照片.jpeg").endingAs(FileType.JPEG).value()).isEqualTo("照片.jpeg");
        assertThat(FileName.of("方".repeat(200)).endingAs(FileType.DOCX).value()).isEqualTo("方".repeat(195) + ".docx");
    }

    @Test
    void isBuiltFromACleanNameOnly() {
        for (var name : List.of("", "a/b", " a", "a\u202Eb", "con", "a".repeat(201))) {
            assertThatThrownBy(() -> new FileName(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void asksTheBrowserToSaveItUnderItsName() {
        assertThat(FileName.of("方案 1.pdf").attachment())
                .isEqualTo("attachment; filename=\"__ 1.pdf\"; filename*=UTF-8''%E6%96%B9%E6%A1%88%201.pdf");
        assertThat(FileName.of("100%;'a\".pdf").attachment())
                .isEqualTo("attachment; filename=\"100__'a_.pdf\"; filename*=UTF-8''100%25%3B%27a_.pdf");
    }

    @Test
    void staysCleanWhateverItIsMadeOf() {
        var random = new Random(7);
        for (var round = 0; round < 4_000; round++) {
            var entered = new StringBuilder();
            for (var length = random.nextInt(12); length > 0; length--) {
                entered.appendCodePoint(random.nextInt(3) == 0 ? random.nextInt(0x80) : random.nextInt(0x11_0000));
            }
            assertClean(entered.toString());
        }
    }

    @Test
    void survivesNaughtyStrings() throws IOException {
        var data = System.getenv("YUFANG_TRIAL_DATA");
        assumeTrue(data != null, "YUFANG_TRIAL_DATA is not set: no naughty strings to be called");
        var strings = new JsonMapper()
                .readValue(Files.readString(Path.of(data, "hostile", "naughty-strings", "blns.json")), String[].class);
        assertThat(strings).hasSizeGreaterThan(400);
        for (var string : strings) {
            assertClean(string);
            assertClean(string + ".pdf");
            assertClean(string.repeat(50) + ".docx");
        }
    }

    private static void assertClean(String entered) {
        var name = FileName.of(entered);
        var value = name.value();
        assertThat(FileName.of(value)).as("cleaned once and twice").isEqualTo(name);
        assertThat(value)
                .isNotBlank()
                .doesNotStartWith(".")
                .doesNotEndWith(".")
                .doesNotContainPattern("[<>:\"|?*/\\\\]");
        assertThat(value.codePointCount(0, value.length())).isLessThanOrEqualTo(200);
        assertThat(value.codePoints()
                        .noneMatch(point -> Character.isISOControl(point)
                                || Character.getType(point) == Character.FORMAT
                                || Character.getType(point) == Character.SURROGATE))
                .as(value)
                .isTrue();
        assertThat(Normalizer.isNormalized(value, Normalizer.Form.NFC)).isTrue();
        assertThat(name.attachment())
                .matches("attachment; filename=\"[ -!#-$&-:<-\\[\\]-~]+\"; filename\\*=UTF-8''"
                        + "(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+");
        assertThat(URLDecoder.decode(name.attachment().replaceAll(".*''", ""), UTF_8))
                .isEqualTo(value);
    }
}
