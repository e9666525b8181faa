package yufang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yufang.drill.RunningProgram;

/** The same statements sent by pgbench, which is as quick as anybody can send them. */
final class Baseline {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");
    private static final Pattern COUNT = Pattern.compile("(?m)^number of transactions actually processed: (\\d+)");

    private final RunningProgram program;
    private final Path script;
    private final int clients;

    private Baseline(RunningProgram program, Path script, int clients) {
        this.program = program;
        this.script = script;
        this.clients = clients;
    }

    /** @param expression SQL for a parameter's value, which may name variables set in {@code settings} */
    static Baseline of(
            RunningProgram program,
            Path script,
            int clients,
            List<String> settings,
            List<List<Statements.Statement>> transactions,
            Function<String, String> expression)
            throws IOException {
        var lines = new ArrayList<>(settings);
        for (var transaction : transactions) {
            for (int i = 0; i < transaction.size(); i++) {
                // The driver sends the begin together with the statement after it.
                if (i == 0) lines.add("\\startpipeline");
                lines.add(filled(transaction.get(i), expression) + ";");
                if (i == 1) lines.add("\\endpipeline");
            }
        }
        Files.createDirectories(script.toAbsolutePath().getParent());
        Files.write(script, lines);
        return new Baseline(program, script, clients);
    }

    private static String filled(Statements.Statement statement, Function<String, String> expression) {
        return PLACE.matcher(statement.sql()).replaceAll(place -> {
            var value = statement.parameters().get(Integer.parseInt(place.group(1)) - 1);
            return java.util.regex.Matcher.quoteReplacement(value == null ? "null" : expression.apply(value));
        });
    }

    static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** @param length pgbench's own option, such as {@code -T 10} */
    Result run(String... length) throws IOException, InterruptedException {
        var command = Stream.of(
                        Stream.of(pgbench(), "-h", "127.0.0.1", "-p", "" + program.databasePort(), "-U", "yufang_app"),
                        Stream.of("-n", "-M", "prepared", "-c", "" + clients, "-j", "2", "-f", script.toString()),
                        Stream.of(length),
                        Stream.of("yufang"))
                .flatMap(part -> part)
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", program.password("yufang_app"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || said.contains("ERROR")) throw new IOException(command + " failed: " + said);
        return new Result(Double.parseDouble(found(RATE, said)), Integer.parseInt(found(COUNT, said)));
    }

    private static String found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("pgbench said: " + text));
    }

    /** Debian keeps it out of the path. */
    private static String pgbench() {
        try (var versions = Files.isDirectory(Path.of("/usr/lib/postgresql"))
                ? Files.list(Path.of("/usr/lib/postgresql"))
                : Stream.<Path>empty()) {
            return Stream.concat(
                            Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "pgbench")),
                            versions.map(version -> version.resolve("bin/pgbench")))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No pgbench: apt-get install postgresql-contrib"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** What pgbench counted. */
    record Result(double perSecond, int transactions) {}
}
