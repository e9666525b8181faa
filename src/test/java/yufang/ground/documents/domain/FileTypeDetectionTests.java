package yufang.ground.documents.domain;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static yufang.ground.documents.domain.FileSamples.joined;
import static yufang.ground.documents.domain.FileSamples.text;
import static yufang.ground.documents.domain.FileSamples.zip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

class FileTypeDetectionTests {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String CHINESE = "工伤预防培训签到表，单位名称：云南某某公司\r\n";

    @TempDir
    Path folder;

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of("方案.pdf", FileSamples.pdf(), FileType.PDF),
                Arguments.of("方案.PDF", FileSamples.pdf(), FileType.PDF),
                Arguments.of("照片.png", FileSamples.png(), FileType.PNG),
                Arguments.of("照片.jpg", FileSamples.jpeg(), FileType.JPEG),
                Arguments.of("照片.jpeg", FileSamples.jpeg(), FileType.JPEG),
                Arguments.of("照片.jfif", FileSamples.jpeg(), FileType.JPEG),
                Arguments.of("合同.doc", FileSamples.doc(), FileType.DOC),
                Arguments.of("合同.docx", FileSamples.docx(), FileType.DOCX),
                Arguments.of("台账.xls", FileSamples.xls(), FileType.XLS),
                Arguments.of("台账.xls", FileSamples.ole("Root Entry", "Book"), FileType.XLS),
                Arguments.of("台账.xlsx", FileSamples.xlsx(), FileType.XLSX),
                Arguments.of("说明.txt", text(CHINESE), FileType.TEXT),
                Arguments.of("名单.csv", text(CHINESE), FileType.CSV));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void knowsWhatIsKept(String name, byte[] content, FileType type) {
        assertThat(type(name, content)).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void needsNoEndingToKnowIt(String name, byte[] content, FileType type) {
        var found = type("没有后缀", content);
        assertThat(found).as(name).isEqualTo(type == FileType.CSV ? FileType.TEXT : type);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void refusesAnEndingOfAnotherType(String name, byte[] content, FileType type) {
        var fitting = name.substring(name.indexOf('.') + 1).toLowerCase(Locale.ROOT);
        var others = Stream.of("pdf", "png", "jpg", "doc", "docx", "xls", "xlsx", "txt", "csv", "exe", "html", "2026")
                .filter(ending -> !ending.equals(fitting) && !(type == FileType.JPEG && ending.equals("jpg")))
                .filter(ending -> !(List.of("txt", "csv").contains(ending) && fitting.matches("txt|csv")));
        assertThat(others).allSatisfy(ending -> assertThat(refusal("方案." + ending, content))
                .isEqualTo(Problem.of(
                        "documents.file.misnamed", "方案." + ending, type == FileType.CSV ? "txt" : type.extension())));
    }

    static Stream<Arguments> refused() {
        var svg = text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        return Stream.of(
                Arguments.of("program", "application/x-msdownload", FileSamples.exe()),
                Arguments.of("program", "application/x-elf", joined(text("\u007FELF"), new byte[60])),
                Arguments.of("page", "text/html", text("<!DOCTYPE html><html><body>x</body></html>")),
                Arguments.of("page", "text/html", text("\uFEFF \r\n <HTML><p>x</p>")),
                Arguments.of("page", "application/xml", text("<!-- x --><b>x</b>")),
                Arguments.of("page", "text/html", text("<table><tr><td>报表</td></tr></table>")),
                Arguments.of("page", "text/html", text("\uFEFF\n\t<b>报表</b>")),
                Arguments.of("page", "text/html", text("报表\n<html><body>x</body></html>")),
                Arguments.of("page", "text/html", "\uFEFF<script>x</script>".getBytes(UTF_16LE)),
                Arguments.of("page", "text/html", "\uFEFF<script>x</script>".getBytes(UTF_16BE)),
                Arguments.of("page", "image/svg+xml", svg),
                Arguments.of("page", "image/svg+xml", joined(text("<?xml version=\"1.0\"?>\n<!-- x -->\n"), svg)),
                Arguments.of("page", "application/xml", text("<?xml version=\"1.0\"?><data/>")),
                Arguments.of("archive", "application/zip", zip("a.txt")),
                Arguments.of("archive", "application/zip", zip("word/document.xml")),
                Arguments.of("archive", "application/zip", zip("[Content_Types].xml", "ppt/presentation.xml")),
                Arguments.of("archive", "application/zip", zip("[Content_Types].xml", "x/word/document.xml")),
                Arguments.of("archive", "application/x-7z-compressed", bytes(0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C)),
                Arguments.of("archive", "application/gzip", bytes(0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3)),
                Arguments.of("macros", "docx", zip(with(FileSamples.WORD, "word/vbaProject.bin"))),
                Arguments.of("macros", "xlsx", zip(with(FileSamples.SHEETS, "xl/macrosheets/sheet1.xml"))),
                Arguments.of(
                        "locked",
                        "application/x-tika-ooxml-protected",
                        FileSamples.ole("Root Entry", "EncryptionInfo", "EncryptedPackage")),
                Arguments.of(
                        "other", "application/x-ole-storage", FileSamples.ole("Root Entry", "PowerPoint Document")),
                Arguments.of("other", "image/gif", text("GIF89a\u0001\u0000\u0001\u0000")),
                Arguments.of("other", "application/octet-stream", bytes(0, 1, 2, 3, 0x99, 0xFF)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNotKeptWhateverItsName(String reason, String found, byte[] content) {
        for (var ending : List.of(".pdf", ".docx", ".xls", ".txt", "")) {
            assertThat(refusal("方案" + ending, content))
                    .isEqualTo(Problem.of("documents.file." + reason, "方案" + ending, found));
        }
    }

    static Stream<Arguments> mixed() {
        return Stream.of(
                Arguments.of("a.pdf", joined(FileSamples.pdf(), zip("a.class"))),
                Arguments.of("a.jpg", joined(FileSamples.jpeg(), zip("a.class"))),
                Arguments.of("a.png", joined(FileSamples.png(), zip("a.txt"))),
                Arguments.of("a.doc", joined(FileSamples.doc(), zip("a.txt"))),
                Arguments.of("a.pdf", joined(text("%PDF-1.4\n<html><script>x</script></html>\n"), FileSamples.pdf())),
                Arguments.of("a.jpg", joined(FileSamples.jpeg(), text("<SVG onload=x>"))),
                Arguments.of("a.pdf", joined(text("%%\n#!/bin/sh\nexit\n"), FileSamples.pdf())),
                Arguments.of("a.pdf", joined(bytes('x', 0, '\n'), FileSamples.pdf())),
                Arguments.of("a.docx", zip(with(FileSamples.WORD, FileSamples.SHEETS[1]))));
    }

    @ParameterizedTest
    @MethodSource("mixed")
    void refusesTwoKindsInOneFile(String name, byte[] content) {
        assertThat(refusal(name, content).code()).isEqualTo("documents.file.mixed");
    }

    @Test
    void refusesAProgramInADocumentsCoat() {
        for (var entry : List.of("META-INF/MANIFEST.MF", "classes.dex", "a/B.class")) {
            assertThat(refusal("a.docx", zip(with(FileSamples.WORD, entry))))
                    .isEqualTo(Problem.of("documents.file.program", "a.docx", "application/java-archive"));
        }
    }

    @Test
    void takesAPdfWithAMarkOrBlanksInFront() {
        assertThat(type("a.pdf", joined(text("\uFEFF"), FileSamples.pdf()))).isEqualTo(FileType.PDF);
        assertThat(type("a.pdf", joined(text("\r\n"), FileSamples.pdf()))).isEqualTo(FileType.PDF);
    }

    @Test
    void takesAPictureWithAFilmBehindItAsTelephonesMakeThem() {
        assertThat(type("a.jpg", joined(FileSamples.jpeg(), text("\0\0\0\u0018ftypmp42"))))
                .isEqualTo(FileType.JPEG);
    }

    @Test
    void takesAPictureThatMentionsZipInside() {
        assertThat(type("a.jpg", joined(FileSamples.jpeg(), zip("a.txt"), text("more"))))
                .isEqualTo(FileType.JPEG);
    }

    @Test
    void knowsOfficeDocumentsOfUnusualWriters() {
        assertThat(type("a.docx", zip("word/document2.xml", "[content_types].xml")))
                .isEqualTo(FileType.DOCX);
        assertThat(type("a.xlsx", zip("[Content_Types].xml", "xl\\workbook.xml")))
                .isEqualTo(FileType.XLSX);
        assertThat(type("a.docx", with64BitDirectory(FileSamples.docx()))).isEqualTo(FileType.DOCX);
    }

    @Test
    void knowsAnArchiveWithACommentAndManyEntries() {
        var entries = new String[3000];
        Arrays.setAll(entries, number -> "word/media/image" + number + ".png");
        entries[2999] = "word/document.xml";
        entries[2998] = "[Content_Types].xml";
        var content = zip(entries);
        content = Arrays.copyOf(content, content.length + 0xFFFF);
        content[content.length - 0xFFFF - 2] = (byte) 0xFF;
        content[content.length - 0xFFFF - 1] = (byte) 0xFF;
        assertThat(type("a.docx", content)).isEqualTo(FileType.DOCX);
    }

    @Test
    void refusesAnOfficeDocumentCutShortAnywhere() {
        var whole = FileSamples.docx();
        for (var length = 4; length < whole.length; length++) {
            assertThat(refusal("a.docx", Arrays.copyOf(whole, length)))
                    .isEqualTo(Problem.of("documents.file.damaged", "a.docx", "application/zip"));
        }
    }

    @Test
    void refusesADirectoryThatPointsNowhere() {
        for (var offset : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, -2}) {
            var content = FileSamples.docx();
            ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length - 6, offset);
            assertThat(refusal("a.docx", content).code()).isEqualTo("documents.file.damaged");
        }
        var content = with64BitDirectory(FileSamples.docx());
        content[content.length - 22 - 20]++;
        assertThat(refusal("a.docx", content).code()).isEqualTo("documents.file.damaged");
        content[content.length - 22 - 20]--;
        for (var offset : new long[] {-1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putLong(content.length - 22 - 20 + 8, offset);
            assertThat(refusal("a.docx", content).code()).isEqualTo("documents.file.damaged");
        }
    }

    @Test
    void knowsASheetInADocumentByTheName() {
        var both = FileSamples.ole("Root Entry", "WordDocument", "Workbook");
        assertThat(type("a.doc", both)).isEqualTo(FileType.DOC);
        assertThat(type("a.xls", both)).isEqualTo(FileType.XLS);
    }

    @Test
    void doesNotTakeANameInTextForAStream() {
        var content = FileSamples.ole("WordDocument", "Summary");
        assertThat(refusal("a.doc", content).code()).isEqualTo("documents.file.other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
    void readsTextInTheEncodingsOfChineseOffices(String charset) {
        var text = CHINESE.repeat(5000).getBytes(Charset.forName(charset));
        assertThat(type("a.csv", text)).isEqualTo(FileType.CSV);
    }

    @Test
    void takesRareCharactersAndShortTexts() {
        for (var text : List.of("a", "1,2\n", "\uD842\uDFB7,1\n", "\uFEFF工号,姓名\n", "a < b, <5 人\n", "/* x */")) {
            assertThat(type("a.csv", text(text))).isEqualTo(FileType.CSV);
        }
        assertThat(type("a.txt", "郛镇".getBytes(GB18030))).isEqualTo(FileType.TEXT);
        assertThat(type("a.txt", ("\uFEFF" + CHINESE).getBytes(UTF_16LE))).isEqualTo(FileType.TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 0x0B, 0x1B, 0x1F, 0x7F, 0xFF})
    void refusesTextWithABinaryByteAnywhere(int binary) {
        var text = "a".repeat(100_000).getBytes(GB18030);
        text[99_998] = (byte) binary;
        assertThat(refusal("a.txt", text).code()).isEqualTo("documents.file.other");
    }

    @Test
    void refusesTextCutInsideACharacter() {
        var text = "a工".getBytes(GB18030);
        assertThat(refusal("a.txt", Arrays.copyOf(text, text.length - 1)).code())
                .isEqualTo("documents.file.other");
    }

    @Test
    void knowsRealFiles() throws IOException {
        var data = System.getenv("YUFANG_TRIAL_DATA");
        assumeTrue(data != null, "YUFANG_TRIAL_DATA is not set: no real spreadsheets to recognise");
        try (var files = Files.walk(Path.of(data, "hostile"))) {
            var real = files.filter(file -> file.toString().matches(".*\\.(xls|xlsx|csv)"))
                    .filter(file -> file.toFile().length() > 0)
                    .toList();
            assertThat(real).hasSizeGreaterThan(40).allSatisfy(file -> {
                var name = file.getFileName().toString();
                assertThat(type(name, Files.readAllBytes(file)).extension())
                        .as(file.toString())
                        .isEqualTo(FileName.of(name).extension());
            });
        }
    }

    private FileType type(String name, byte[] content) {
        var file = folder.resolve("content");
        try {
            Files.write(file, content);
            try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
                return FileTypeDetection.of(channel, FileName.of(name));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Problem refusal(String name, byte[] content) {
        var problem = new Problem[1];
        assertThatThrownBy(() -> type(name, content))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> problem[0] = refusal.problems().getFirst());
        return problem[0];
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (var at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }

    private static String[] with(String[] entries, String another) {
        var all = Arrays.copyOf(entries, entries.length + 1);
        all[entries.length] = another;
        return all;
    }

    /** As streaming writers end an archive whose size they do not know beforehand. */
    private static byte[] with64BitDirectory(byte[] zip) {
        var end = zip.length - 22;
        var old = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var all = ByteBuffer.allocate(zip.length + 56 + 20).order(ByteOrder.LITTLE_ENDIAN);
        all.put(zip, 0, end).putInt(0x06064b50).putLong(44).position(end + 48);
        all.putLong(old.getInt(end + 16))
                .putInt(0x07064b50)
                .putInt(0)
                .putLong(end)
                .putInt(1);
        all.put(zip, end, 22).putInt(end + 56 + 20 + 16, -1);
        return all.array();
    }
}
