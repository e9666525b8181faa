package yufang.ground.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/** Names a set of rules by what decisions rest on: key, value, source, evidence and severity of each. */
final class Fingerprint {

    private static final int LENGTH = 12;

    private Fingerprint() {}

    /** @param rules in the order of their keys */
    static String of(Collection<Rule> rules, LocalDate date) {
        var digest = sha256();
        for (var rule : rules) {
            for (var part : parts(rule, date)) {
                // With its length, so that no text can pass for two.
                digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static List<String> parts(Rule rule, LocalDate date) {
        var set = rule.isSetOn(date);
        var value = rule.value();
        return List.of(
                rule.key().value(),
                set ? "set" : "unset",
                set && value != null ? value.text() : "",
                rule.source(),
                rule.evidence().name(),
                rule.severity().name());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
