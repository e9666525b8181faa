package yufang.ground.tryout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads what is invented from the files of the trying-out mode. */
final class TryoutFile {

    private TryoutFile() {}

    static List<String> lines(String name) {
        try (var file = TryoutFile.class.getResourceAsStream("/tryout/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
