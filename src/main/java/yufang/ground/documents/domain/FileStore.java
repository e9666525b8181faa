package yufang.ground.documents.domain;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;

/**
 * Keeps every file once, under its own fingerprint, as {@code <data>/files/ab/cd/<sha256>}, so that it cannot be
 * exchanged unnoticed.
 *
 * <p>A file that {@link #store} returned survives a power cut. Several instances may share the folder, which must know
 * hard links and the rights of POSIX.
 */
public final class FileStore {

    private static final int LEVEL = 2;

    private final Path files;
    private final Path incoming;

    /** The store below this data folder, rid of what a crash left unfinished. */
    public FileStore(Path data) {
        files = data.toAbsolutePath().resolve("files");
        incoming = files.resolve("incoming");
        try {
            Files.createDirectories(data);
            createFolder(incoming);
            force(incoming);
            FileStoreUpload.sweep(incoming);
        } catch (IOException failure) {
            throw new UncheckedIOException("No files can be kept in " + files, failure);
        }
    }

    /**
     * Reads the stream to its end and keeps it, unless it is kept already.
     *
     * @throws yufang.shared.RuleViolated where the file is empty, larger than the limit, of a type that is not kept
     *     (see {@link FileType}), or named as another type
     * @throws FileStoreDamaged where this content is kept, but was altered since
     * @throws UncheckedIOException where the stream breaks off or the disk fails; nothing is kept then
     */
    public StoredFile store(InputStream content, FileName name, Limits limits) {
        try (var upload = FileStoreUpload.begin(incoming)) {
            upload.receive(content, name, limits);
            var type = upload.type(name);
            var hash = upload.hash();
            keep(upload, hash);
            return new StoredFile(hash, upload.size(), type, name.endingAs(type));
        } catch (IOException failure) {
            throw new UncheckedIOException("The file was not stored in " + files, failure);
        }
    }

    /**
     * The content, to be closed by the caller; not verified while it is read.
     *
     * @throws FileStoreDamaged where it is missing
     */
    public InputStream open(FileHash hash) {
        try {
            return Files.newInputStream(place(hash));
        } catch (NoSuchFileException gone) {
            throw FileStoreDamaged.missing(place(hash));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** True where the content is there and still has this fingerprint. Reads all of it. */
    public boolean intact(FileHash hash) {
        try (var content = new DigestInputStream(Files.newInputStream(place(hash)), FileHash.digest())) {
            content.transferTo(OutputStream.nullOutputStream());
            return FileHash.of(content.getMessageDigest()).equals(hash);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void keep(FileStoreUpload upload, FileHash hash) throws IOException {
        var place = place(hash);
        var folder = folder(hash);
        createFolder(folder);
        try {
            upload.moveTo(place);
        } catch (FileAlreadyExistsException known) {
            if (!intact(hash)) {
                throw FileStoreDamaged.altered(place);
            }
        }
        force(folder);
    }

    private Path place(FileHash hash) {
        return folder(hash).resolve(hash.value());
    }

    private Path folder(FileHash hash) {
        return files.resolve(hash.value().substring(0, LEVEL))
                .resolve(hash.value().substring(LEVEL, 2 * LEVEL));
    }

    private static void createFolder(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /**
     * Writes the entries of the folder and of all above it up to the data folder, new or not: whoever made them a
     * moment ago may not have got so far.
     */
    private void force(Path folder) throws IOException {
        var data = files.getParent();
        for (var each = folder; each != null && each.startsWith(data); each = each.getParent()) {
            try (var channel = FileChannel.open(each, READ)) {
                channel.force(true);
            }
        }
    }

    /** How much is accepted, in bytes, at least 1. */
    public record Limits(long bytes) {

        /** 50 MiB. */
        public static final Limits DEFAULT = new Limits(50L * 1024 * 1024);

        public Limits {
            if (bytes < 1) {
                throw new IllegalArgumentException("Not a limit: " + bytes);
            }
        }
    }
}
