package yufang.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yufang.shared.BankAccount;
import yufang.shared.IdentityNumber;

class VaultTests {

    private static final String NUMBER = "11010519491231002X";
    private static final String PLACE = "539900/trainee.identity_number";

    @TempDir
    Path data;

    private Vault vault;

    @BeforeEach
    void open() {
        vault = Vault.below(data, Map.of());
    }

    @Test
    void opensWhatItSealed() {
        assertThat(vault.open(vault.seal(NUMBER, PLACE), PLACE)).isEqualTo(NUMBER);
    }

    @Test
    void sealsNothingAndRareCharactersToo() {
        for (var plain : List.of("", "\uD842\uDFB7李", "1".repeat(10_000))) {
            assertThat(vault.open(vault.seal(plain, PLACE), PLACE)).isEqualTo(plain);
        }
    }

    @Test
    void opensAfterARestartAndFromTheDatabasesText() {
        var stored = vault.seal(NUMBER, PLACE).value();
        assertThat(Vault.below(data, Map.of()).open(new Sealed(stored), PLACE)).isEqualTo(NUMBER);
    }

    @Test
    void sealsTheSameNumberDifferentlyEachTime() {
        assertThat(vault.seal(NUMBER, PLACE)).isNotEqualTo(vault.seal(NUMBER, PLACE));
    }

    @Test
    void opensNothingInAnotherPlace() {
        var sealed = vault.seal(NUMBER, PLACE);
        assertThatThrownBy(() -> vault.open(sealed, "539900/payee.bank_account"))
                .isInstanceOf(SealUnreadable.class)
                .hasMessageContaining("539900/payee.bank_account")
                .hasMessageContaining(sealed.key());
    }

    @Test
    void asksForAPlace() {
        var sealed = vault.seal(NUMBER, PLACE);
        assertThatThrownBy(() -> vault.seal(NUMBER, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vault.open(sealed, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vault.hash("", NUMBER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noticesEveryAlteredByte() {
        var sealed = vault.seal(NUMBER, PLACE).bytes();
        for (var at = 1; at < sealed.length; at++) {
            var altered = sealed.clone();
            altered[at] ^= 1;
            assertThatThrownBy(() -> vault.open(Sealed.of(altered), PLACE))
                    .as("byte %d", at)
                    .isInstanceOf(SealUnreadable.class);
        }
    }

    @Test
    void refusesWhatWasNeverSealed() {
        var sealed = vault.seal(NUMBER, PLACE).bytes();
        sealed[0] = 0;
        assertThatThrownBy(() -> Sealed.of(sealed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sealed("AQAAAAA=")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sealed("not Base64")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeyedHash("12")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void opensOldSealsAndSealsAnewAfterTheKeyIsChanged() throws IOException, GeneralSecurityException {
        var old = vault.seal(NUMBER, PLACE);
        var added = addPrimary(KeyPurpose.SEALING);
        var rotated = Vault.below(data, Map.of());

        assertThat(rotated.open(old, PLACE)).isEqualTo(NUMBER);
        assertThat(old.key()).isNotEqualTo(added);
        var fresh = rotated.seal(NUMBER, PLACE);
        assertThat(fresh.key()).isEqualTo(added);
        assertThat(rotated.open(fresh, PLACE)).isEqualTo(NUMBER);
        assertThatThrownBy(() -> vault.open(fresh, PLACE)).isInstanceOf(SealUnreadable.class);
    }

    @Test
    void namesTheKeyThatWasSwitchedOff() throws IOException, GeneralSecurityException {
        var old = vault.seal(NUMBER, PLACE);
        addPrimary(KeyPurpose.SEALING);
        var file = data.resolve("keys/aead.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"ENABLED\"", "\"DISABLED\""));
        var rotated = Vault.below(data, Map.of());

        assertThatThrownBy(() -> rotated.open(old, PLACE))
                .isInstanceOf(SealUnreadable.class)
                .hasMessageContaining("Key " + old.key() + ", which sealed this value, is not among the keys");
    }

    @Test
    void looksForOldHashesToo() throws IOException, GeneralSecurityException {
        var old = vault.hash("person", NUMBER);
        var added = addPrimary(KeyPurpose.HASHING);
        var rotated = Vault.below(data, Map.of());

        assertThat(rotated.hash("person", NUMBER).key()).isEqualTo(added);
        assertThat(rotated.hashes("person", NUMBER)).containsExactly(rotated.hash("person", NUMBER), old);
    }

    @Test
    void saysWhichKeyIsMissingWhenTheFileWasLost() throws IOException {
        var sealed = vault.seal(NUMBER, PLACE);
        Files.delete(data.resolve("keys/aead.json"));
        Files.delete(data.resolve("keys/hash.json"));
        var anew = Vault.below(data, Map.of());
        var present = anew.seal(NUMBER, PLACE).key();

        assertThatThrownBy(() -> anew.open(sealed, PLACE))
                .isInstanceOf(SealUnreadable.class)
                .hasMessageContaining("Key " + sealed.key())
                .hasMessageContaining(present)
                .hasMessageContaining(data.resolve("keys/aead.json").toString())
                .hasMessageContaining("put the former keys back");
    }

    @Test
    void hashesTheSameAfterARestart() {
        var hash = vault.hash("person", NUMBER);
        assertThat(vault.hash("person", NUMBER)).isEqualTo(hash);
        assertThat(Vault.below(data, Map.of()).hash("person", NUMBER)).isEqualTo(hash);
        assertThat(hash.value()).matches("[0-9a-f]{8}-[0-9a-f]{64}");
    }

    @Test
    void hashesAreUnrelatedBetweenPurposesAndValues() {
        assertThat(List.of(
                        vault.hash("person", NUMBER),
                        vault.hash("payee", NUMBER),
                        vault.hash("person", "110105194912310021"),
                        vault.hash("person" + NUMBER.charAt(0), NUMBER.substring(1))))
                .doesNotHaveDuplicates();
    }

    @Test
    void hashesDependOnTheKey(@TempDir Path other) {
        var hash = vault.hash("person", NUMBER).value();
        var foreign = Vault.below(other, Map.of()).hash("person", NUMBER).value();
        assertThat(foreign.substring(9)).isNotEqualTo(hash.substring(9));
    }

    /**
     * Another program's HMAC over length, purpose and value: the hash is whole and needs nothing of ours to be checked.
     */
    @Test
    void hashIsTheWholeOfHmacSha256() throws GeneralSecurityException {
        var proto = new byte[38];
        System.arraycopy(new byte[] {0x12, 2, 8, 3, 0x1a, 32}, 0, proto, 0, 6);
        var keys = """
                {"primaryKeyId": 7, "key": [{"keyId": 7, "status": "ENABLED", "outputPrefixType": "RAW", "keyData": {
                  "typeUrl": "type.googleapis.com/google.crypto.tink.HmacPrfKey", "keyMaterialType": "SYMMETRIC",
                  "value": "%s"}}]}""".formatted(Base64.getEncoder().encodeToString(proto));
        var given = Vault.below(data, Map.of("YUFANG_KEYS_HASH", keys));

        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        mac.update(new byte[] {0, 0, 0, 6});
        var expected = mac.doFinal(("person" + NUMBER).getBytes(UTF_8));
        assertThat(given.hash("person", NUMBER).value())
                .isEqualTo("00000007-" + HexFormat.of().formatHex(expected));
    }

    @Test
    void showsOfASealedNumberItsKeyAlone() {
        var sealed = vault.seal(NUMBER, PLACE);
        var hash = vault.hash("person", NUMBER);
        assertThat(sealed).hasToString("Sealed[key=" + sealed.key() + "]");
        assertThat(hash).hasToString("KeyedHash[key=" + hash.key() + "]");
        assertThat(vault).hasToString("Vault[" + sealed.key() + "]");
    }

    @Test
    void nothingOfItShowsANumberOrAKey() throws IOException {
        var shown = List.of(
                        vault,
                        vault.seal(NUMBER, PLACE),
                        vault.hash("person", NUMBER),
                        Keyset.parse(keys(KeyPurpose.SEALING), KeyPurpose.SEALING, "here"),
                        IdentityNumber.of(NUMBER),
                        BankAccount.of("6222020200112233445"))
                .toString();
        assertThat(shown)
                .doesNotContain(
                        "19491231", "6222020", vault.hash("person", NUMBER).value())
                .doesNotContain(keys(KeyPurpose.SEALING).replaceAll("(?s).*\"value\": *\"([^\"]+)\".*", "$1"));
    }

    private String keys(KeyPurpose purpose) throws IOException {
        return Files.readString(data.resolve("keys").resolve(purpose.file()));
    }

    /** What an administrator does: one more key in the file, used from now on. */
    private String addPrimary(KeyPurpose purpose) throws IOException, GeneralSecurityException {
        var access = InsecureSecretKeyAccess.get();
        var present = TinkJsonProtoKeysetFormat.parseKeyset(keys(purpose), access);
        var both = KeysetHandle.newBuilder(present)
                .addEntry(KeysetHandle.generateEntryFromParameters(purpose.parameters())
                        .withRandomId()
                        .makePrimary())
                .build();
        Files.writeString(
                data.resolve("keys").resolve(purpose.file()), TinkJsonProtoKeysetFormat.serializeKeyset(both, access));
        return Keyset.shown(both.getPrimary().getId());
    }
}
