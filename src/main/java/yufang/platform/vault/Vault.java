package yufang.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps identity numbers and bank accounts unreadable in the database and its backups, yet findable.
 *
 * <p>Sealing is AES256-GCM, hashing HMAC-SHA256, both by Google Tink, whose keysets may hold several keys: the primary
 * seals, all of them open.
 */
public final class Vault {

    private static final int HASH_BYTES = 32;

    private final Keyset sealing;
    private final Aead aead;
    private final PrfSet prfs;

    private Vault(Keyset sealing, Keyset hashing) {
        this.sealing = sealing;
        this.aead = sealing.primitive(Aead.class);
        this.prfs = hashing.primitive(PrfSet.class);
    }

    /**
     * The vault whose keys come from the variables {@code YUFANG_KEYS_AEAD} and {@code YUFANG_KEYS_HASH}, each a Tink
     * keyset in JSON, or where one is not set from the file {@code keys/aead.json} or {@code keys/hash.json} below the
     * folder, made on first use for this program's user alone.
     *
     * @throws KeysUnusable where keys are missing beside others, damaged, of another kind, or open to other users
     */
    public static Vault below(Path folder, Map<String, String> environment) {
        var files = new KeyFiles(folder.toAbsolutePath());
        try {
            files.prepare(notGiven(environment));
            return new Vault(
                    keyset(KeyPurpose.SEALING, files, environment), keyset(KeyPurpose.HASHING, files, environment));
        } catch (IOException failure) {
            throw new UncheckedIOException("The keys below " + folder + " cannot be read or made", failure);
        }
    }

    /**
     * Encrypts for one place.
     *
     * @param context where the value belongs, such as region and column; it opens nowhere else
     */
    public Sealed seal(String plain, String context) {
        try {
            return Sealed.of(aead.encrypt(plain.getBytes(UTF_8), bytes(context)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Sealing failed", failure);
        }
    }

    /**
     * What was sealed for this place.
     *
     * @throws SealUnreadable where the key is not here, or the value was altered or moved from another place
     */
    public String open(Sealed sealed, String context) {
        var place = bytes(context);
        if (!sealing.ids().contains(sealed.key())) {
            throw SealUnreadable.withoutKey(sealed, sealing);
        }
        try {
            return new String(aead.decrypt(sealed.bytes(), place), UTF_8);
        } catch (GeneralSecurityException failure) {
            throw SealUnreadable.altered(sealed, context);
        }
    }

    /**
     * The same for the same value and purpose, today and after any restart, and unrelated for any other.
     *
     * @param purpose what is matched, such as the identity numbers of one region
     * @param normalized the value in the one form in which it is compared, such as {@code IdentityNumber.in18()}
     */
    public KeyedHash hash(String purpose, String normalized) {
        return hashes(purpose, normalized).getFirst();
    }

    /** Under every key, the primary first: what to look for as long as rows hashed with a former key remain. */
    public List<KeyedHash> hashes(String purpose, String normalized) {
        var primary = prfs.getPrimaryId();
        return prfsById().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey() != primary))
                .map(entry -> hash(entry.getKey(), entry.getValue(), purpose, normalized))
                .toList();
    }

    @Override
    public String toString() {
        return "Vault" + sealing.ids();
    }

    private static Set<KeyPurpose> notGiven(Map<String, String> environment) {
        var purposes = EnumSet.allOf(KeyPurpose.class);
        purposes.removeIf(purpose -> environment.containsKey(purpose.variable()));
        return purposes;
    }

    private static Keyset keyset(KeyPurpose purpose, KeyFiles files, Map<String, String> environment)
            throws IOException {
        var variable = purpose.variable();
        var given = environment.get(variable);
        if (given == null) {
            return files.read(purpose);
        }
        if (given.isBlank()) {
            throw KeysUnusable.empty(variable);
        }
        return Keyset.parse(given, purpose, "the environment variable " + variable);
    }

    private Map<Integer, Prf> prfsById() {
        try {
            return prfs.getPrfs();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Hashing failed", failure);
        }
    }

    /** The length in front keeps purpose and value apart: ("ab", "c") is not ("a", "bc"). */
    private static KeyedHash hash(int key, Prf prf, String purpose, String normalized) {
        var name = bytes(purpose);
        var value = normalized.getBytes(UTF_8);
        var input = ByteBuffer.allocate(Integer.BYTES + name.length + value.length);
        input.putInt(name.length).put(name).put(value);
        try {
            return KeyedHash.of(key, prf.compute(input.array(), HASH_BYTES));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Hashing failed", failure);
        }
    }

    private static byte[] bytes(String place) {
        if (place.isBlank()) {
            throw new IllegalArgumentException("A context or purpose is empty");
        }
        return place.getBytes(UTF_8);
    }
}
