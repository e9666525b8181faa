package yufang.platform.vault;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;

/**
 * The folder of the key files, made on first use.
 *
 * <p>A key file is written once and never replaced from here: whoever loses a key loses what it sealed.
 */
final class KeyFiles {

    private final Path folder;

    /** Of this data folder. */
    KeyFiles(Path data) {
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
        OwnFile.createFolder(folder);
        if (!purposes.stream().allMatch(this::isThere)) {
            createLocked(purposes);
        }
    }

    private void createLocked(Set<KeyPurpose> purposes) throws IOException {
        synchronized (KeyFiles.class) { // the file lock keeps other programs out, not other threads
            try (var channel = FileChannel.open(folder.resolve("lock"), Set.of(CREATE, WRITE), OwnFile.ACCESS);
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
        return Keyset.parse(OwnFile.read(file), purpose, file.toString());
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
        OwnFile.force(folder);
    }

    /** Drafts without any key file come from a start cut short before they were used for anything. */
    private void draft(Set<KeyPurpose> purposes) throws IOException {
        for (var purpose : KeyPurpose.values()) {
            Files.deleteIfExists(draftOf(purpose));
        }
        for (var purpose : purposes) {
            OwnFile.write(draftOf(purpose), Keyset.generate(purpose));
        }
        OwnFile.force(folder);
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
