package yufang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Lists what a status may become, and draws it for {@code docs/lifecycles}. */
public final class Lifecycles {

    private Lifecycles() {}

    public static <S extends Enum<S>> Map<S, Set<S>> of(S[] all, BiPredicate<S, S> canBecome) {
        var moves = new LinkedHashMap<S, Set<S>>();
        for (var from : all) {
            moves.put(
                    from,
                    Arrays.stream(all).filter(to -> canBecome.test(from, to)).collect(Collectors.toSet()));
        }
        return moves;
    }

    public static <S extends Enum<S>> void draw(String name, Map<S, Set<S>> moves) {
        var lines = new StringBuilder("stateDiagram-v2\n");
        moves.forEach((from, next) -> next.stream().sorted().forEach(to -> lines.append("    ")
                .append(from)
                .append(" --> ")
                .append(to)
                .append('\n')));
        try {
            var file = Path.of("docs/lifecycles", name + ".mmd");
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !Files.readString(file).equals(lines.toString())) {
                Files.writeString(file, lines);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
