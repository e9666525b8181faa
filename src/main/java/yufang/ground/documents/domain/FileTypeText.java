package yufang.ground.documents.domain;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells text from everything else: UTF-8, UTF-16 with its mark, or GB 18030, which Chinese Excel still writes. */
final class FileTypeText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern MARKUP = Pattern.compile("[\\s\\p{Cf}]*<[A-Za-z!?/]");
    private static final int START = 1024;
    private static final int BUFFER = 8192;

    private final SeekableByteChannel content;

    FileTypeText(SeekableByteChannel content) {
        this.content = content;
    }

    /** True for text that begins with a tag, a declaration or a comment of HTML or XML. */
    static boolean isMarkup(String start) {
        return MARKUP.matcher(start).lookingAt();
    }

    /** The first characters where all of the content is text, none else. */
    Optional<String> start() throws IOException {
        for (var charset : hasUtf16Mark() ? List.of(UTF_16) : List.of(UTF_8, GB18030)) {
            var start = start(charset);
            if (start.isPresent()) {
                return start;
            }
        }
        return Optional.empty();
    }

    private Optional<String> start(Charset charset) throws IOException {
        content.position(0);
        var reader = Channels.newReader(content, charset.newDecoder(), BUFFER);
        var buffer = new char[BUFFER];
        var start = new StringBuilder();
        try {
            for (var count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                if (!isText(buffer, count)) {
                    return Optional.empty();
                }
                start.append(buffer, 0, Math.min(count, START - start.length()));
            }
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
        return Optional.of(start.toString());
    }

    private static boolean isText(char[] characters, int count) {
        for (var at = 0; at < count; at++) {
            var character = characters[at];
            if (Character.isISOControl(character) && "\t\n\f\r".indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean hasUtf16Mark() throws IOException {
        content.position(0);
        var mark = ByteBuffer.allocate(Character.BYTES);
        content.read(mark);
        return mark.getChar(0) == '\uFEFF' || mark.getChar(0) == '\uFFFE';
    }
}
