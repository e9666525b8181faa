package yufang.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** A file with a secret in it: on disk before it is used, and read by this program's user alone. */
public final class OwnFile {

    static final FileAttribute<?> ACCESS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final Set<PosixFilePermission> OWN = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final Set<PosixFilePermission> WRITTEN_BY_OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private OwnFile() {}

    /** @throws KeysUnusable where others may write into the folder */
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var parent = folder.toAbsolutePath().getParent();
            if (parent != null) Files.createDirectories(parent);
            Files.createDirectories(folder, FOLDER);
            if (parent != null) force(parent);
        }
        var permissions = Files.getPosixFilePermissions(folder);
        if (permissions.stream().anyMatch(WRITTEN_BY_OTHERS::contains)) {
            throw KeysUnusable.writtenByOthers(folder, PosixFilePermissions.toString(permissions));
        }
    }

    /** Its name is not on disk before {@link #force} of its folder. */
    public static void write(Path file, String content) throws IOException {
        try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ACCESS)) {
            var bytes = ByteBuffer.wrap(content.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** @throws KeysUnusable where anybody else may read it */
    public static String read(Path file) throws IOException {
        var permissions = Files.getPosixFilePermissions(file);
        if (!OWN.containsAll(permissions)) {
            throw KeysUnusable.readByOthers(file, PosixFilePermissions.toString(permissions));
        }
        return Files.readString(file);
    }

    /** Without this a new name may be gone after a power cut, however well its content was written. */
    public static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }
}
