package yufang.ground.documents.domain;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Set;
import java.util.UUID;
import yufang.shared.RuleViolated;

/**
 * A file on its way in, below {@code incoming}. It is locked as long as somebody works on it, so that what a crash left
 * can be told from what another instance receives at this moment; closing removes it.
 */
final class FileStoreUpload implements AutoCloseable {

    static final String ENDING = ".part";

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final FileChannel channel;
    private final MessageDigest digest = FileHash.digest();
    private long size;

    private FileStoreUpload(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FileStoreUpload begin(Path incoming) throws IOException {
        var file = incoming.resolve(UUID.randomUUID() + ENDING);
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var channel = FileChannel.open(file, Set.of(CREATE_NEW, READ, WRITE), mine);
        var upload = new FileStoreUpload(file, channel);
        try {
            channel.lock();
            return upload;
        } catch (IOException failure) {
            upload.close();
            throw failure;
        }
    }

    /** Removes what nobody works on any more. */
    static void sweep(Path incoming) throws IOException {
        try (var leftovers = Files.newDirectoryStream(incoming, "*" + ENDING)) {
            for (var leftover : leftovers) {
                removeUnlessLocked(leftover);
            }
        }
    }

    private static void removeUnlessLocked(Path leftover) throws IOException {
        try (var channel = FileChannel.open(leftover, WRITE);
                var lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(leftover);
            }
        } catch (OverlappingFileLockException | NoSuchFileException another) {
            return;
        }
    }

    /** Reads the content to its end and writes it to the disk, both as far as its limit allows. */
    void receive(InputStream content, FileName name, FileStore.Limits limits) throws IOException {
        var buffer = new byte[BUFFER];
        for (var count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            size += count;
            if (size > limits.bytes()) {
                throw tooLarge(content, name, limits);
            }
            digest.update(buffer, 0, count);
            write(ByteBuffer.wrap(buffer, 0, count));
        }
        if (size == 0) {
            throw RuleViolated.because("documents.file.empty", name.value());
        }
    }

    /**
     * The rest is counted, not kept, to tell the user the size; a stream without end is given up at four times the
     * limit.
     */
    private RuleViolated tooLarge(InputStream content, FileName name, FileStore.Limits limits) throws IOException {
        var buffer = new byte[BUFFER];
        for (var count = 0; count >= 0 && size < limits.bytes() * 4; count = content.read(buffer)) {
            size += count;
        }
        return RuleViolated.because("documents.file.too-large", name.value(), size, limits.bytes());
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    FileType type(FileName name) throws IOException {
        return FileTypeDetection.of(channel, name);
    }

    FileHash hash() {
        return FileHash.of(digest);
    }

    long size() {
        return size;
    }

    /**
     * Gives the content its place. A second name for the same file instead of a rename, because a rename would silently
     * replace what is there.
     */
    void moveTo(Path target) throws IOException {
        channel.force(true);
        Files.createLink(target, file);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
