package yufang.ground.documents.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind that users send, and of some that they should not. */
final class FileSamples {

    static final String[] WORD = {"[Content_Types].xml", "_rels/.rels", "word/document.xml"};
    static final String[] SHEETS = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml"};

    private FileSamples() {}

    static byte[] pdf() {
        return "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(ISO_8859_1);
    }

    static byte[] png() {
        return picture("png");
    }

    static byte[] jpeg() {
        return picture("jpg");
    }

    static byte[] docx() {
        return zip(WORD);
    }

    static byte[] xlsx() {
        return zip(SHEETS);
    }

    static byte[] doc() {
        return ole("Root Entry", "1Table", "WordDocument");
    }

    static byte[] xls() {
        return ole("Root Entry", "Workbook");
    }

    static byte[] exe() {
        var bytes = new byte[256];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3C] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        return bytes;
    }

    static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(text("<?xml version=\"1.0\"?><x/>"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** A compound file: the header, some sectors of content, then a directory with a root and these streams. */
    static byte[] ole(String root, String... streams) {
        var bytes = new byte[512 + 4 * 512 + (1 + streams.length) * 128];
        var magic = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (var at = 0; at < magic.length; at++) {
            bytes[at] = (byte) magic[at];
        }
        var at = 512 + 4 * 512;
        entry(bytes, at, root, 5);
        for (var stream : streams) {
            at += 128;
            entry(bytes, at, stream, 2);
        }
        return bytes;
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static void entry(byte[] bytes, int at, String name, int kind) {
        var encoded = name.getBytes(UTF_16LE);
        System.arraycopy(encoded, 0, bytes, at, encoded.length);
        bytes[at + 64] = (byte) (encoded.length + 2);
        bytes[at + 66] = (byte) kind;
    }

    private static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
