package yufang.platform.vault;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * An identity number or a bank account as it lies in the database: encrypted, with the id of the key that did it.
 *
 * @param value Base64 of Tink's ciphertext: 1, four bytes of key id, 12 of nonce, the content, 16 of authentication
 */
public record Sealed(String value) {

    private static final byte TINK = 1;
    private static final int SHORTEST = 1 + Integer.BYTES + 12 + 16;

    public Sealed {
        var bytes = Base64.getDecoder().decode(value);
        if (bytes.length < SHORTEST || bytes[0] != TINK) {
            throw new IllegalArgumentException("Not a sealed value");
        }
    }

    static Sealed of(byte[] ciphertext) {
        return new Sealed(Base64.getEncoder().encodeToString(ciphertext));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(value);
    }

    /** The id of the key that sealed it, eight hexadecimal digits. */
    public String key() {
        return Keyset.shown(ByteBuffer.wrap(bytes()).getInt(1));
    }

    @Override
    public String toString() {
        return "Sealed[key=" + key() + "]";
    }
}
