package yufang.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the program is started: as its users start it, or from what was just compiled. */
@FunctionalInterface
public interface Launch {

    ProcessBuilder of(Path data, int port);

    /** {@code ./yufang run} without building: the packaged program. */
    static Launch packaged() {
        return (data, port) -> {
            var builder = new ProcessBuilder(
                    "setsid",
                    Path.of("yufang").toAbsolutePath().toString(),
                    "run",
                    "--port",
                    "" + port,
                    "--data",
                    "" + data);
            builder.environment().put("YUFANG_BUILT", "yes");
            return builder;
        };
    }

    /**
     * From the class path of this process, without the tests and their settings; a cheap password hash saves seconds.
     */
    static Launch compiled() {
        return (data, port) -> new ProcessBuilder(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "yufang.YufangApplication",
                "--server.port=" + port,
                "--yufang.data=" + data,
                "--yufang.password.cost=4");
    }

    private static String classPath() {
        var tests = Launch.class.getName().replace('.', '/') + ".class";
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(entry -> !Files.exists(Path.of(entry, tests)))
                .collect(Collectors.joining(":"));
    }

    /** The same with further settings of the program. */
    default Launch with(String... settings) {
        return (data, port) -> {
            var builder = of(data, port);
            var command = new java.util.ArrayList<>(builder.command());
            command.addAll(List.of(settings));
            return builder.command(command);
        };
    }
}
