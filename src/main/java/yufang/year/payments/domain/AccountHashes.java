package yufang.year.payments.domain;

import java.util.List;

/**
 * What an account number is recognised by without being opened.
 *
 * @param values keyed hashes under every key, the newest first; never empty
 */
public record AccountHashes(List<String> values) {

    public AccountHashes {
        values = List.copyOf(values);
    }

    String current() {
        return values.getFirst();
    }

    boolean match(String hash) {
        return values.contains(hash);
    }
}
