package yufang.ground.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yufang.ground.documents.domain.FileSamples.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

class FileStoreTests {

    /** SHA-256 of "abc", FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final FileName NAME = FileName.of("说明.txt");

    @TempDir
    Path data;

    private FileStore store;

    @BeforeEach
    void begin() {
        store = new FileStore(data);
    }

    @Test
    void keepsAFileUnderItsFingerprint() throws IOException {
        var stored = store("abc");
        assertThat(stored).isEqualTo(new StoredFile(new FileHash(ABC), 3, FileType.TEXT, NAME));
        assertThat(place(stored)).isEqualTo(data.resolve("files/ba/78/" + ABC)).hasContent("abc");
    }

    @Test
    void givesBackWhatItKept() throws IOException {
        var content = FileSamples.pdf();
        var stored = store.store(new ByteArrayInputStream(content), FileName.of("方案.pdf"), FileStore.Limits.DEFAULT);
        try (var back = store.open(stored.hash())) {
            assertThat(back.readAllBytes()).isEqualTo(content);
        }
        assertThat(store.intact(stored.hash())).isTrue();
        assertThat(new FileStore(data).intact(stored.hash())).isTrue();
    }

    @Test
    void namesAFileAfterWhatItIs() {
        var stored =
                store.store(new ByteArrayInputStream(FileSamples.docx()), FileName.of("合同"), FileStore.Limits.DEFAULT);
        assertThat(stored.type()).isEqualTo(FileType.DOCX);
        assertThat(stored.name()).isEqualTo(FileName.of("合同.docx"));
    }

    @Test
    void keepsFilesFromOtherUsersOfTheMachine() throws IOException {
        assertThat(permissions(place(store("abc")))).isEqualTo("rw-------");
        for (var folder : List.of("files", "files/incoming", "files/ba", "files/ba/78")) {
            assertThat(permissions(data.resolve(folder))).isEqualTo("rwx------");
        }
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        var first = store("abc");
        var before = Files.readAttributes(place(first), "unix:ino,lastModifiedTime,nlink");
        var second =
                store.store(new ByteArrayInputStream(text("abc")), FileName.of("别名.csv"), FileStore.Limits.DEFAULT);

        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(second.name()).isEqualTo(FileName.of("别名.csv"));
        assertThat(Files.readAttributes(place(first), "unix:ino,lastModifiedTime,nlink"))
                .isEqualTo(before)
                .containsEntry("nlink", 1);
        assertThat(files()).containsExactly(place(first));
    }

    @Test
    void neverOverwritesWhatWasAltered() throws IOException {
        var stored = store("abc");
        Files.writeString(place(stored), "abd");

        assertThat(store.intact(stored.hash())).isFalse();
        assertThatThrownBy(() -> store("abc"))
                .isInstanceOf(FileStoreDamaged.class)
                .hasMessageContaining(ABC);
        assertThat(place(stored)).hasContent("abd");
        assertThat(files()).containsExactly(place(stored));
    }

    @Test
    void noticesAFileCutShortOrGone() throws IOException {
        var stored = store("abc");
        Files.writeString(place(stored), "ab");
        assertThat(store.intact(stored.hash())).isFalse();
        Files.delete(place(stored));
        assertThat(store.intact(stored.hash())).isFalse();
        assertThatThrownBy(() -> store.open(stored.hash()))
                .isInstanceOf(FileStoreDamaged.class)
                .hasMessageContaining("missing");
        assertThat(store("abc")).isEqualTo(stored);
        assertThat(store.intact(stored.hash())).isTrue();
    }

    @Test
    void looksNowhereElse() {
        for (var hash : List.of("", "../../etc/passwd", ABC.toUpperCase(Locale.ROOT), ABC + "0", ABC + "\n")) {
            assertThatThrownBy(() -> new FileHash(hash)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThatThrownBy(() -> store(""))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.of("documents.file.empty", "说明.txt")));
        assertThat(files()).isEmpty();
    }

    @Test
    void takesAFileAsLargeAsTheLimitAndNoByteMore() throws IOException {
        var limits = new FileStore.Limits(200_000);
        var stored = store.store(endless(200_000), NAME, limits);
        assertThat(stored.size()).isEqualTo(200_000);
        assertThat(refusal(endless(200_001), limits))
                .isEqualTo(Problem.of("documents.file.too-large", "说明.txt", 200_001L, 200_000L));
        assertThat(files()).containsExactly(place(stored));
    }

    @Test
    void takesFiftyMebibytesByDefault() throws IOException {
        var limit = 52_428_800L;
        assertThat(store.store(endless(limit), NAME, FileStore.Limits.DEFAULT).size())
                .isEqualTo(limit);
        assertThat(refusal(endless(limit + 1), FileStore.Limits.DEFAULT))
                .isEqualTo(Problem.of("documents.file.too-large", "说明.txt", limit + 1, limit));
    }

    @Test
    void saysHowLargeATooLargeFileIs() {
        assertThat(refusal(endless(399_999), new FileStore.Limits(100_000)).arguments())
                .containsExactly("说明.txt", 399_999L, 100_000L);
    }

    @Test
    void givesUpAFileWithoutEnd() {
        var size = (long) refusal(endless(Long.MAX_VALUE), new FileStore.Limits(100_000))
                .arguments()
                .get(1);
        assertThat(size).isBetween(400_000L, 400_000L + 64 * 1024);
    }

    @Test
    void asksForALimit() {
        assertThatThrownBy(() -> new FileStore.Limits(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new FileStore.Limits(1).bytes()).isOne();
    }

    @Test
    void leavesNothingOfARefusedFile() throws IOException {
        var content = new ByteArrayInputStream(FileSamples.exe());
        assertThatThrownBy(() -> store.store(content, FileName.of("方案.pdf"), FileStore.Limits.DEFAULT))
                .isInstanceOf(RuleViolated.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNothingOfAFileThatBreaksOff() throws IOException {
        var content = new SequenceInputStream(endless(100_000), doing(() -> {
            throw new IOException("connection reset");
        }));
        assertThatThrownBy(() -> store.store(content, NAME, FileStore.Limits.DEFAULT))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("connection reset");
        assertThat(files()).isEmpty();
    }

    @Test
    void removesWhatACrashLeft() throws IOException {
        Files.writeString(data.resolve("files/incoming/0b0e.part"), "half");
        Files.writeString(data.resolve("files/incoming/other"), "not ours");
        var kept = store("abc");
        store = new FileStore(data);
        assertThat(files()).containsExactlyInAnyOrder(place(kept), data.resolve("files/incoming/other"));
    }

    /** The process was killed after the file got its place and before its first name was gone. */
    @Test
    void removesTheFirstNameOfAFileThatHasItsPlace() throws IOException {
        var kept = store("abc");
        Files.createLink(data.resolve("files/incoming/0b0e.part"), place(kept));
        store = new FileStore(data);
        assertThat(files()).containsExactly(place(kept));
        assertThat(store.intact(kept.hash())).isTrue();
    }

    @Test
    void leavesAloneWhatAnotherInstanceReceives() throws IOException {
        var busy = data.resolve("files/incoming/0b0e.part");
        try (var channel = FileChannel.open(busy, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            store = new FileStore(data);
            assertThat(busy).exists();
        }
        store = new FileStore(data);
        assertThat(busy).doesNotExist();
    }

    @Test
    void survivesARestartInTheMiddleOfAnUpload() throws IOException {
        var rest = new SequenceInputStream(doing(() -> new FileStore(data)), new ByteArrayInputStream(text("bc")));
        var content = new SequenceInputStream(new ByteArrayInputStream(text("a")), rest);
        assertThat(store.store(content, NAME, FileStore.Limits.DEFAULT).hash()).isEqualTo(new FileHash(ABC));
        assertThat(store.intact(new FileHash(ABC))).isTrue();
    }

    @Test
    void keepsOneFileWhenManySendItAtOnce() throws InterruptedException, ExecutionException, IOException {
        var threads = 16;
        var kept = new HashSet<FileHash>();
        for (var round = 0; round < 8; round++) {
            var text = "round " + round + "\n" + "x".repeat(70_000);
            var stored = atOnce(threads, () -> store(text));
            assertThat(stored).hasSize(threads).containsOnly(stored.getFirst());
            assertThat(store.intact(stored.getFirst().hash())).isTrue();
            kept.add(stored.getFirst().hash());
        }
        assertThat(kept).hasSize(8);
        assertThat(files()).hasSize(8);
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws InterruptedException, ExecutionException {
        var together = new CountDownLatch(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = IntStream.range(0, threads)
                    .mapToObj(number -> pool.submit(() -> {
                        together.countDown();
                        together.await();
                        return work.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    private StoredFile store(String text) {
        return store.store(new ByteArrayInputStream(text(text)), NAME, FileStore.Limits.DEFAULT);
    }

    private Problem refusal(InputStream content, FileStore.Limits limits) {
        var problems = new ArrayList<Problem>();
        assertThatThrownBy(() -> store.store(content, NAME, limits))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> problems.addAll(refusal.problems()));
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private Path place(StoredFile stored) {
        var hash = stored.hash().value();
        return data.resolve("files")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** So many letters, made as they are read. */
    private static InputStream endless(long size) {
        return new InputStream() {

            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                var count = (int) Math.min(left, length);
                Arrays.fill(buffer, offset, offset + count, (byte) 'a');
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
    }

    /** A stream without content that does this when it is asked for some. */
    private static InputStream doing(Callable<Object> work) {
        return new InputStream() {

            @Override
            public int read() throws IOException {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                try {
                    work.call();
                    return -1;
                } catch (IOException failure) {
                    throw failure;
                } catch (Exception unexpected) {
                    throw new IllegalStateException(unexpected);
                }
            }
        };
    }
}
