package yufang.ground.documents.domain;

import java.nio.file.Path;

/** A file that was kept is gone from the disk, or is no longer what its fingerprint says. */
public final class FileStoreDamaged extends RuntimeException {

    private FileStoreDamaged(String message) {
        super(message);
    }

    static FileStoreDamaged missing(Path file) {
        return new FileStoreDamaged("The stored file " + file + " is missing. Put it back from the backup.");
    }

    static FileStoreDamaged altered(Path file) {
        return new FileStoreDamaged("The stored file " + file + " no longer has the content that its name says. Put it"
                + " back from the backup; nothing was overwritten.");
    }
}
