package yufang.ground.documents.domain;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which Office document a ZIP archive is, by the names in its central directory.
 *
 * <p>Read by hand rather than with {@link java.util.zip.ZipFile}, which holds the directory in memory: that of a
 * hostile file is nearly as large as the file.
 */
final class FileTypeInZip {

    private static final int END_MARK = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCATOR_MARK = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END64_LENGTH = 56;
    private static final long IN_END64 = 0xFFFFFFFFL;

    private static final Pattern WORD = Pattern.compile("word/document[0-9]*\\.xml");
    private static final Pattern SHEETS = Pattern.compile("xl/workbook[0-9]*\\.xml");
    private static final Pattern MACROS = Pattern.compile(".*/vbaproject\\.bin|xl/macrosheets/.*");
    private static final Pattern JAVA = Pattern.compile("meta-inf/manifest\\.mf|classes\\.dex|.*\\.class");

    private final SeekableByteChannel content;
    private final FileName name;
    private final Set<FileType> types = EnumSet.noneOf(FileType.class);
    private boolean office;
    private boolean macros;
    private boolean java;

    FileTypeInZip(SeekableByteChannel content, FileName name) {
        this.content = content;
        this.name = name;
    }

    /** True where a ZIP reader would find an archive that ends exactly with the file. */
    static boolean endsAsZip(SeekableByteChannel content) throws IOException {
        return end(content) >= 0;
    }

    FileType type() throws IOException {
        try {
            readDirectory();
        } catch (EOFException broken) {
            throw FileTypeRefusal.DAMAGED.of(name, "application/zip");
        }
        if (java) {
            throw FileTypeRefusal.PROGRAM.of(name, "application/java-archive");
        }
        if (!office || types.isEmpty()) {
            throw FileTypeRefusal.ARCHIVE.of(name, "application/zip");
        }
        var type = types.iterator().next();
        if (types.size() > 1) {
            throw FileTypeRefusal.MIXED.of(name, "docx, xlsx");
        }
        if (macros) {
            throw FileTypeRefusal.MACROS.of(name, type.extension());
        }
        return type;
    }

    private void readDirectory() throws IOException {
        seek(content, directory());
        var entries = new DataInputStream(new BufferedInputStream(Channels.newInputStream(content)));
        var head = entry(entries);
        while (head.getInt(0) == ENTRY_MARK) {
            var path = new byte[Short.toUnsignedInt(head.getShort(28))];
            entries.readFully(path);
            note(new String(path, StandardCharsets.UTF_8));
            entries.skipNBytes(Short.toUnsignedInt(head.getShort(30)) + Short.toUnsignedInt(head.getShort(32)));
            head = entry(entries);
        }
    }

    /** The next entry's fixed part; behind the last entry comes the end record, which is shorter. */
    private static ByteBuffer entry(DataInputStream entries) throws IOException {
        var bytes = new byte[ENTRY_LENGTH];
        if (entries.readNBytes(bytes, 0, ENTRY_LENGTH) < Integer.BYTES) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Some writers use backslashes, and Office compares names without regard to case. */
    private void note(String entry) {
        var path = entry.replace('\\', '/').toLowerCase(Locale.ROOT);
        office |= path.equals("[content_types].xml");
        macros |= MACROS.matcher(path).matches();
        java |= JAVA.matcher(path).matches();
        if (WORD.matcher(path).matches()) {
            types.add(FileType.DOCX);
        }
        if (SHEETS.matcher(path).matches()) {
            types.add(FileType.XLSX);
        }
    }

    private long directory() throws IOException {
        var end = end(content);
        var offset = Integer.toUnsignedLong(read(content, end, END_LENGTH).getInt(16));
        if (offset != IN_END64) {
            return offset;
        }
        var locator = read(content, end - LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (locator.getInt(0) != LOCATOR_MARK) {
            throw new EOFException();
        }
        return read(content, locator.getLong(8), END64_LENGTH).getLong(48);
    }

    /** Where the end record lies: the last one whose comment reaches the end of the file. Negative without one. */
    private static long end(SeekableByteChannel content) throws IOException {
        var size = content.size();
        var length = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
        var tail = read(content, size - length, length);
        for (var at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END_MARK
                    && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == length) {
                return size - length + at;
            }
        }
        return -1;
    }

    private static ByteBuffer read(SeekableByteChannel content, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        seek(content, from);
        while (bytes.hasRemaining()) {
            if (content.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static void seek(SeekableByteChannel content, long position) throws IOException {
        if (position < 0 || position > content.size()) {
            throw new EOFException();
        }
        content.position(position);
    }
}
