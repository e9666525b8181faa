package yufang.ground.documents.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds out by its content what a file is. The name only chooses where the content leaves a choice, and has to fit.
 *
 * <p>Nothing is unpacked, so a small file that would unpack to a huge one does no harm. The channel stays open: closing
 * another one on the same file would give up the lock that the upload holds.
 */
final class FileTypeDetection {

    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();
    private static final int START = 1024;
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String ZIP = "PK\u0003\u0004";
    private static final Pattern PDF = Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*%PDF-");
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype html|html|head|body|script|svg|iframe)\\b", Pattern.CASE_INSENSITIVE);

    private final SeekableByteChannel content;
    private final FileName name;
    private final String start;
    private final String mediaType;

    private FileTypeDetection(SeekableByteChannel content, FileName name) throws IOException {
        this.content = content;
        this.name = name;
        this.start = new String(fromStart().readNBytes(START), ISO_8859_1);
        this.mediaType = TIKA.detect(new BufferedInputStream(fromStart()), new Metadata())
                .getBaseType()
                .toString();
    }

    /** The type, or {@link yufang.shared.RuleViolated} with what was found instead. */
    static FileType of(SeekableByteChannel content, FileName name) throws IOException {
        return new FileTypeDetection(content, name).type();
    }

    private FileType type() throws IOException {
        var possible = possible();
        var extension = name.extension();
        return possible.stream()
                .filter(type -> extension.isEmpty() || type.isNamed(extension))
                .findFirst()
                .orElseThrow(() -> FileTypeRefusal.MISNAMED.of(
                        name, possible.iterator().next().extension()));
    }

    private Set<FileType> possible() throws IOException {
        if (start.startsWith(ZIP)) {
            return EnumSet.of(new FileTypeInZip(content, name).type());
        }
        if (start.startsWith(OLE)) {
            refuseArchiveBehind();
            return new FileTypeInOle(content, name).types();
        }
        return switch (mediaType) {
            case "application/pdf" -> pdf();
            case "image/png" -> unmixed(FileType.PNG);
            case "image/jpeg" -> unmixed(FileType.JPEG);
            default -> text();
        };
    }

    private Set<FileType> pdf() throws IOException {
        if (!PDF.matcher(start).lookingAt()) {
            throw FileTypeRefusal.MIXED.of(name, mediaType);
        }
        return unmixed(FileType.PDF);
    }

    private Set<FileType> unmixed(FileType type) throws IOException {
        refuseTags();
        refuseArchiveBehind();
        return EnumSet.of(type);
    }

    /** Old browsers take a file for a page that has tags near its beginning, whatever else it is. */
    private void refuseTags() {
        if (MARKUP.matcher(start).find()) {
            throw FileTypeRefusal.MIXED.of(name, mediaType + ", text/html");
        }
    }

    /** ZIP and Java readers begin at the end of a file, whatever stands before. */
    private void refuseArchiveBehind() throws IOException {
        if (FileTypeInZip.endsAsZip(content)) {
            throw FileTypeRefusal.MIXED.of(name, mediaType + ", application/zip");
        }
    }

    private Set<FileType> text() throws IOException {
        var refusal = FileTypeRefusal.forMediaType(mediaType);
        var text = new FileTypeText(content).start();
        if (text.isEmpty()) {
            throw refusal.of(name, mediaType);
        }
        if (refusal == FileTypeRefusal.PAGE) {
            throw refusal.of(name, mediaType);
        }
        if (FileTypeText.isMarkup(text.get())) {
            throw FileTypeRefusal.PAGE.of(name, "text/html");
        }
        return EnumSet.of(FileType.TEXT, FileType.CSV);
    }

    private InputStream fromStart() throws IOException {
        return Channels.newInputStream(content.position(0));
    }
}
