package yufang.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The folder of the key files, made on first use.
 *
 * <p>A key file is written once and never replaced from here: whoever loses a key loses what it sealed.
 */
final class KeyFiles {

    private static final FileAttribute<?> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWN_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final Set<PosixFilePermission> OWN = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final Set<PosixFilePermission> WRITTEN_BY_OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path data;
    private final Path folder;

    /** Of this data folder. */
    KeyFiles(Path data) {
        this.data = data;
        this.folder = data.resolve("keys");
    }

    /**
     * Makes the files of these purposes where the folder holds no keys at all. A folder that holds some but not those
     * asked for has lost them; making new ones would hide that.
     */
    void prepare(Set<KeyPurpose> purposes) throws IOException {
        if (purposes.isEmpty()) {
            return;
        }
        createFolder();
        if (!purposes.stream().allMatch(this::isThere)) {
            createLocked(purposes);
        }
    }

    private void createLocked(Set<KeyPurpose> purposes) throws IOException {
        synchronized (KeyFiles.class) { // the file lock keeps other programs out, not other threads
            try (var channel = FileChannel.open(folder.resolve("lock"), Set.of(CREATE, WRITE), OWN_FILE);
                    var lock = channel.lock()) {
                create(purposes);
            }
        }
    }

    Keyset read(KeyPurpose purpose) throws IOException {
        var file = file(purpose);
        if (!isThere(purpose)) {
            throw KeysUnusable.missing(file);
        }
        var permissions = Files.getPosixFilePermissions(file);
        if (!OWN.containsAll(permissions)) {
            throw KeysUnusable.readByOthers(file, PosixFilePermissions.toString(permissions));
        }
        return Keyset.parse(new String(Files.readAllBytes(file), UTF_8), purpose, file.toString());
    }

    private void createFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(data);
            Files.createDirectories(folder, OWN_FOLDER);
            force(data);
        }
        var permissions = Files.getPosixFilePermissions(folder);
        if (permissions.stream().anyMatch(WRITTEN_BY_OTHERS::contains)) {
            throw KeysUnusable.writtenByOthers(folder, PosixFilePermissions.toString(permissions));
        }
    }

    /**
     * All drafts are on disk before the first becomes a key file, so a draft beside key files ends a start cut short.
     */
    private void create(Set<KeyPurpose> purposes) throws IOException {
        if (Arrays.stream(KeyPurpose.values()).noneMatch(this::isThere)) {
            draft(purposes);
        }
        for (var purpose : purposes) {
            if (!isThere(purpose) && Files.exists(draftOf(purpose))) {
                Files.move(draftOf(purpose), file(purpose), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        force(folder);
    }

    /** Drafts without any key file come from a start cut short before they were used for anything. */
    private void draft(Set<KeyPurpose> purposes) throws IOException {
        for (var purpose : KeyPurpose.values()) {
            Files.deleteIfExists(draftOf(purpose));
        }
        for (var purpose : purposes) {
            write(draftOf(purpose), Keyset.generate(purpose));
        }
        force(folder);
    }

    private static void write(Path draft, String json) throws IOException {
        try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), OWN_FILE)) {
            var bytes = ByteBuffer.wrap(json.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Without this a new name may be gone after a power cut, however well its content was written. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    private boolean isThere(KeyPurpose purpose) {
        return Files.exists(file(purpose));
    }

    private Path file(KeyPurpose purpose) {
        return folder.resolve(purpose.file());
    }

    private Path draftOf(KeyPurpose purpose) {
        return folder.resolve(purpose.file() + ".draft");
    }
}
