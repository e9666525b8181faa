package yufang.ground.documents.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The fingerprint of a file's content, under which it is kept and by which anybody can check it.
 *
 * @param value SHA-256 in 64 lower-case hexadecimal digits
 */
public record FileHash(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + value);
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static FileHash of(MessageDigest digest) {
        return new FileHash(HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public String toString() {
        return value;
    }
}
