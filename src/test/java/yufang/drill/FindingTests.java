package yufang.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yufang.testing.FilledForm;

class FindingTests {

    @TempDir
    Path files;

    final Write first = write("first", null);
    final Write second = write("second", null);

    @Test
    void everyWriteOnceIsSound() {
        assertThat(finding(List.of(row("first"), row("second")), List.of(first, second), List.of()))
                .isEqualTo(new Finding(0, 0, List.of()));
    }

    @Test
    void anAcknowledgedWriteThatIsMissingIsLost() {
        var finding = finding(List.of(row("second")), List.of(first, second), List.of());
        assertThat(finding.lost()).isEqualTo(1);
        assertThat(finding.doubled()).isZero();
        assertThat(finding.sound()).isFalse();
    }

    @Test
    void aWriteThatIsThereTwiceIsDoubled() {
        var finding = finding(List.of(row("first"), row("first")), List.of(first), List.of());
        assertThat(finding.lost()).isZero();
        assertThat(finding.doubled()).isEqualTo(1);
    }

    @Test
    void anEntryThatNobodyAskedForIsDoubled() {
        assertThat(finding(List.of(row("first"), row("third")), List.of(first), List.of())
                        .doubled())
                .isEqualTo(1);
    }

    @Test
    void anUnansweredWriteMayBeThereOrNot() {
        assertThat(finding(List.of(row("first")), List.of(first), List.of(second))
                        .sound())
                .isTrue();
        assertThat(finding(List.of(row("first"), row("second")), List.of(first), List.of(second))
                        .sound())
                .isTrue();
        assertThat(finding(List.of(row("second"), row("second")), List.of(), List.of(second))
                        .doubled())
                .isEqualTo(1);
    }

    @Test
    void aWriteWithoutItsDocumentOrFileIsLost() throws IOException {
        var content = "paper".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var sha256 = sha256(content);
        var upload = write("first", sha256);
        var rows = List.of(row("first"));

        assertThat(Finding.of(new Evidence(rows, Map.of(), files), List.of(upload), List.of())
                        .lost())
                .isEqualTo(1);
        var evidence = new Evidence(rows, Map.of(sha256, 1), files);
        assertThat(Finding.of(evidence, List.of(upload), List.of()).lost()).isEqualTo(1);
        var place = files.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
        Files.createDirectories(place);
        Files.writeString(place.resolve(sha256), "pape");
        assertThat(Finding.of(evidence, List.of(upload), List.of()).lost()).isEqualTo(1);
        Files.write(place.resolve(sha256), content);
        assertThat(Finding.of(evidence, List.of(upload), List.of()).sound()).isTrue();
        assertThat(Finding.of(new Evidence(rows, Map.of(sha256, 2), files), List.of(upload), List.of())
                        .doubled())
                .isEqualTo(1);
    }

    @Test
    void anUnansweredUploadThatIsHalfThereIsLost() {
        var upload = write("first", "ab".repeat(32));
        assertThat(finding(List.of(row("first")), List.of(), List.of(upload)).lost())
                .isEqualTo(1);
    }

    private Finding finding(List<TrailRow> rows, List<Write> expected, List<Write> open) {
        return Finding.of(new Evidence(rows, Map.of(), files), expected, open);
    }

    private static TrailRow row(String reason) {
        return new TrailRow(1, "act", new UUID(0, 0), "[]", reason);
    }

    private static Write write(String reason, String sha256) {
        return new Write("POST /" + reason, form(), row -> row.says("act", reason), sha256);
    }

    /** Any form: it is not sent here. */
    private static FilledForm form() {
        var page = Jsoup.parse("<form method=post action=/x><input name=token value=t></form>");
        var visitor = new yufang.testing.Visitor("http://localhost");
        return new yufang.testing.Answer(
                        visitor,
                        "/x",
                        200,
                        "",
                        page,
                        new byte[0],
                        java.net.http.HttpHeaders.of(Map.of(), (name, value) -> true))
                .form("/x");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
