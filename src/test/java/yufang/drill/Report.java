package yufang.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the drill found.
 *
 * @param acknowledged answered before the kill; {@code repeated} ones, answered after it, are not among them
 * @param lost acknowledged or repeated, and gone
 * @param doubled there more than once
 * @param thereAlready unanswered ones that turned out to be carried out
 * @param sealed entries of the trail whose chain was verified at the end
 */
record Report(
        int rounds,
        int acknowledged,
        int lost,
        int doubled,
        int repeated,
        int thereAlready,
        long sealed,
        long seed,
        Map<String, Route> routes,
        Map<String, String> settings,
        List<String> complaints) {

    /** The same of one route. */
    record Route(int acknowledged, int repeated, int thereAlready) {

        static final Route NONE = new Route(0, 0, 0);

        Route plus(Route other) {
            return new Route(
                    acknowledged + other.acknowledged, repeated + other.repeated, thereAlready + other.thereAlready);
        }
    }

    boolean sound() {
        return lost == 0 && doubled == 0 && complaints.isEmpty();
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    JsonMapper.builder()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .build()
                                    .writeValueAsString(this)
                            + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
