package yufang.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFilesTests {

    private static final String PLACE = "539900/trainee.identity_number";

    @TempDir
    Path data;

    @Test
    void makesKeysForItsOwnUserAlone() throws IOException {
        open();
        assertThat(permissions("keys")).isEqualTo("rwx------");
        assertThat(permissions("keys/aead.json")).isEqualTo("rw-------");
        assertThat(permissions("keys/hash.json")).isEqualTo("rw-------");
    }

    @Test
    void leavesNoDraftBehind() throws IOException {
        open();
        assertThat(names()).containsExactlyInAnyOrder("aead.json", "hash.json", "lock");
    }

    @Test
    void makesTheDataFolderReachableForItsDatabase() throws IOException {
        var usual = permissions(Files.createDirectory(data.resolve("usual")).toString());
        data = data.resolve("fresh");
        open();
        assertThat(permissions("")).isEqualTo(usual);
    }

    @Test
    void usesAFolderThatWasPreparedForIt() throws IOException {
        Files.createDirectory(data.resolve("keys"));
        Files.setPosixFilePermissions(data.resolve("keys"), PosixFilePermissions.fromString("rwxr-xr-x"));
        open();
        assertThat(permissions("keys/aead.json")).isEqualTo("rw-------");
    }

    @Test
    void neverTouchesKeysOnceMade() throws IOException {
        open();
        var before = List.of(content("aead.json"), content("hash.json"));
        open();
        assertThat(List.of(content("aead.json"), content("hash.json"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rw---x---", "rw-r--r--"})
    void refusesAKeyFileThatOthersMayUse(String permissions) throws IOException {
        open();
        for (var name : List.of("aead.json", "hash.json")) {
            var file = data.resolve("keys").resolve(name);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            assertThatThrownBy(this::open)
                    .isInstanceOf(KeysUnusable.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining(permissions)
                    .hasMessageContaining("chmod 600");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        open();
    }

    @Test
    void takesAKeyFileThatNobodyMayWrite() throws IOException {
        open();
        Files.setPosixFilePermissions(data.resolve("keys/aead.json"), PosixFilePermissions.fromString("r--------"));
        open();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwx-w----", "rwx----w-", "rwxrwxrwx"})
    void refusesAFolderIntoWhichOthersMayPutKeys(String permissions) throws IOException {
        open();
        Files.setPosixFilePermissions(data.resolve("keys"), PosixFilePermissions.fromString(permissions));
        assertThatThrownBy(this::open)
                .isInstanceOf(KeysUnusable.class)
                .hasMessageContaining(permissions)
                .hasMessageContaining("chmod 700");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "null", "[]", "no JSON", "{\"primaryKeyId\":1,\"key\":[]}"})
    void refusesADamagedFile(String content) throws IOException {
        open();
        overwrite("aead.json", content);
        assertThatThrownBy(this::open)
                .isInstanceOf(KeysUnusable.class)
                .hasMessageContaining("keys/aead.json")
                .hasMessageContaining("damaged")
                .hasMessageContaining("AES256-GCM");
        assertThat(content("aead.json")).isEqualTo(content);
    }

    @Test
    void refusesAFileCutShortAnywhereAndDoesNotQuoteIt() throws IOException {
        open();
        var whole = content("hash.json");
        var secret = whole.replaceAll("(?s).*\"value\": *\"([^\"]{20}).*", "$1");
        for (var length = 0; length < whole.stripTrailing().length(); length++) {
            overwrite("hash.json", whole.substring(0, length));
            assertThatThrownBy(this::open)
                    .as("%d characters", length)
                    .isInstanceOf(KeysUnusable.class)
                    .hasNoCause()
                    .hasMessageNotContaining(secret);
        }
    }

    @Test
    void refusesKeysOfTheOtherKind() throws IOException {
        open();
        var hash = content("hash.json");
        overwrite("hash.json", content("aead.json"));
        assertThatThrownBy(this::open).isInstanceOf(KeysUnusable.class).hasMessageContaining("HMAC-SHA256");
        overwrite("hash.json", hash);
        overwrite("aead.json", hash);
        assertThatThrownBy(this::open).isInstanceOf(KeysUnusable.class).hasMessageContaining("AES256-GCM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s/\"value\": *\"..../\"value\":\"/",
                "s/AesGcmKey/NoSuchKey/",
                "s/\"ENABLED\"/\"DISABLED\"/",
                "s/\"primaryKeyId\": *[0-9]+/\"primaryKeyId\":1/",
                "s/\"keyId\": *[0-9]+/\"keyId\":\"x\"/"
            })
    void refusesAFileThatSomebodyEdited(String edit) throws IOException {
        open();
        var parts = edit.split("/", -1);
        var edited = content("aead.json").replaceFirst(parts[1], parts[2]);
        assertThat(edited).isNotEqualTo(content("aead.json"));
        overwrite("aead.json", edited);
        assertThatThrownBy(this::open)
                .isInstanceOf(KeysUnusable.class)
                .hasNoCause()
                .hasMessageContaining("damaged");
    }

    /** Without Tink's prefix a ciphertext does not say which key made it. */
    @Test
    void refusesSealingKeysWithoutId() throws IOException {
        open();
        overwrite("aead.json", content("aead.json").replace("\"TINK\"", "\"RAW\""));
        assertThatThrownBy(this::open).isInstanceOf(KeysUnusable.class).hasMessageContaining("with key id");
    }

    @ParameterizedTest
    @EnumSource(KeyPurpose.class)
    void refusesToReplaceOneLostFile(KeyPurpose lost) throws IOException {
        open();
        Files.delete(data.resolve("keys").resolve(lost.file()));
        assertThatThrownBy(this::open)
                .isInstanceOf(KeysUnusable.class)
                .hasMessageContaining(lost.file())
                .hasMessageContaining("backup");
        assertThat(data.resolve("keys").resolve(lost.file())).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(KeyPurpose.class)
    void finishesAFirstStartThatWasCutShort(KeyPurpose unfinished) throws IOException {
        var hash = open().hash("person", "1");
        var sealed = open().seal("1", PLACE);
        var file = data.resolve("keys").resolve(unfinished.file());
        Files.move(file, file.resolveSibling(unfinished.file() + ".draft"));

        assertThat(open().hash("person", "1")).isEqualTo(hash);
        assertThat(open().open(sealed, PLACE)).isEqualTo("1");
        assertThat(names()).containsExactlyInAnyOrder("aead.json", "hash.json", "lock");
    }

    @Test
    void discardsDraftsThatNeverBecameKeys() throws IOException {
        Files.createDirectory(data.resolve("keys"));
        Files.writeString(data.resolve("keys/aead.json.draft"), "{\"half");
        Files.writeString(data.resolve("keys/hash.json.draft"), "");
        open();
        assertThat(names()).containsExactlyInAnyOrder("aead.json", "hash.json", "lock");
    }

    @Test
    void takesKeysFromTheEnvironmentAndMakesNoFolderThen() throws IOException {
        var sealed = open().seal("1", PLACE);
        var hash = open().hash("person", "1");
        var environment = Map.of("YUFANG_KEYS_AEAD", content("aead.json"), "YUFANG_KEYS_HASH", content("hash.json"));
        var elsewhere = Vault.below(data.resolve("elsewhere"), environment);

        assertThat(elsewhere.open(sealed, PLACE)).isEqualTo("1");
        assertThat(elsewhere.hash("person", "1")).isEqualTo(hash);
        assertThat(data.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void makesOnlyTheFileThatTheEnvironmentDoesNotGive() throws IOException {
        open();
        var environment = Map.of("YUFANG_KEYS_AEAD", content("aead.json"));
        var elsewhere = data.resolve("elsewhere");
        Vault.below(elsewhere, environment);
        assertThat(elsewhere.resolve("keys/hash.json")).exists();
        assertThat(elsewhere.resolve("keys/aead.json")).doesNotExist();
        assertThatThrownBy(() -> Vault.below(elsewhere, Map.of()))
                .isInstanceOf(KeysUnusable.class)
                .hasMessageContaining("aead.json");
    }

    @ParameterizedTest
    @EnumSource(KeyPurpose.class)
    void refusesAnEmptyVariable(KeyPurpose purpose) {
        assertThatThrownBy(() -> Vault.below(data, Map.of(purpose.variable(), " ")))
                .isInstanceOf(KeysUnusable.class)
                .hasMessageContaining(purpose.variable())
                .hasMessageContaining("empty");
    }

    @Test
    void refusesADamagedVariable() {
        assertThatThrownBy(() -> Vault.below(data, Map.of("YUFANG_KEYS_HASH", "{}")))
                .isInstanceOf(KeysUnusable.class)
                .hasMessageContaining("the environment variable YUFANG_KEYS_HASH");
    }

    @Test
    void agreesOnOneKeyWhenManyBeginAtOnce() throws InterruptedException, ExecutionException {
        var threads = 16;
        var together = new CountDownLatch(threads);
        Callable<KeyedHash> hashing = () -> {
            together.countDown();
            together.await();
            return open().hash("person", "1");
        };
        var hashes = new ArrayList<KeyedHash>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var all = IntStream.range(0, threads)
                    .mapToObj(number -> pool.submit(hashing))
                    .toList();
            for (var one : all) {
                hashes.add(one.get());
            }
        }
        assertThat(hashes).hasSize(threads).containsOnly(open().hash("person", "1"));
    }

    private Vault open() {
        return Vault.below(data, Map.of());
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(path)));
    }

    private String content(String name) throws IOException {
        return Files.readString(data.resolve("keys").resolve(name));
    }

    private void overwrite(String name, String content) throws IOException {
        Files.writeString(data.resolve("keys").resolve(name), content);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(data.resolve("keys"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
