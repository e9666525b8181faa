package yufang.ground.documents.domain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which Office document a compound file (OLE 2, Office 97 to 2003) is, by the streams in it.
 *
 * <p>Directory entries are 128 bytes at multiples of 128 anywhere in the file. Looking at each such place needs neither
 * the chain of sectors nor trust in it. A document with a sheet embedded counts as both; its name decides.
 */
final class FileTypeInOle {

    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    private static final int KIND = 66;
    private static final int STREAM = 2;

    private final SeekableByteChannel content;
    private final FileName name;
    private final Set<FileType> types = EnumSet.noneOf(FileType.class);
    private boolean locked;

    FileTypeInOle(SeekableByteChannel content, FileName name) {
        this.content = content;
        this.name = name;
    }

    Set<FileType> types() throws IOException {
        readEntries();
        if (locked) {
            throw FileTypeRefusal.LOCKED.of(name, "application/x-tika-ooxml-protected");
        }
        if (types.isEmpty()) {
            throw FileTypeRefusal.OTHER.of(name, "application/x-ole-storage");
        }
        return types;
    }

    private void readEntries() throws IOException {
        content.position(0);
        var entries = new BufferedInputStream(Channels.newInputStream(content), 512 * ENTRY);
        var bytes = new byte[ENTRY];
        while (entries.readNBytes(bytes, 0, ENTRY) == ENTRY) {
            note(bytes);
        }
    }

    private void note(byte[] entry) {
        var length = Byte.toUnsignedInt(entry[NAME_LENGTH]) - Character.BYTES; // counts the NUL behind the name
        if (entry[KIND] != STREAM || length <= 0 || length > NAME_LENGTH - Character.BYTES) {
            return;
        }
        switch (new String(entry, 0, length, StandardCharsets.UTF_16LE)) {
            case "WordDocument" -> types.add(FileType.DOC);
            case "Workbook", "Book" -> types.add(FileType.XLS);
            case "EncryptedPackage" -> locked = true;
            default -> {}
        }
    }
}
