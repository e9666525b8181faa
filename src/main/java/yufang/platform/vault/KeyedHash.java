package yufang.platform.vault;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Stands beside a sealed number so that two records of one person or account are found to match without opening either.
 *
 * @param value eight hexadecimal digits of key id, a hyphen, 64 of HMAC-SHA256
 */
public record KeyedHash(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{64}");
    private static final int KEY = 8;

    public KeyedHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a keyed hash");
        }
    }

    static KeyedHash of(int key, byte[] hash) {
        return new KeyedHash(Keyset.shown(key) + "-" + HexFormat.of().formatHex(hash));
    }

    /** The id of the key that made it. Hashes of two keys never match. */
    public String key() {
        return value.substring(0, KEY);
    }

    @Override
    public String toString() {
        return "KeyedHash[key=" + key() + "]";
    }
}
