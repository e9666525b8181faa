package yufang.ground.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.Role;
import yufang.shared.Wording;

/** One entry as pages tell it: who did what, when, and why. */
public record TrailEntry(
        long id,
        Instant at,
        LocalDate businessDate,
        String actor,
        @Nullable Role role,
        Wording act,
        @Nullable String reason) {

    static final String FILE = "sha256:";
    private static final int SHOWN = 12;

    /** The beginnings of the fingerprints of the files that the act kept. */
    public List<String> files() {
        return act.arguments().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(argument -> argument.startsWith(FILE))
                .map(argument -> argument.substring(FILE.length()))
                .map(hash -> hash.substring(0, Math.min(SHOWN, hash.length())))
                .toList();
    }
}
