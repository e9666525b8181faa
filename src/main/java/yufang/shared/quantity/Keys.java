package yufang.shared.quantity;

import java.util.regex.Pattern;

/** How the words of a region's tables are written: {@code outlet-level}. */
final class Keys {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Keys() {}

    static void check(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
    }
}
