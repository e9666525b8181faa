package yufang.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Yufang as a process of its own with a database of its own, both of which can be killed at the same moment. */
public final class RunningProgram implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PORT_LINE = 3;
    private static final String OFFERED = "yufang-demo";

    private final Path data;
    private final int port;
    private final Process process;
    private final Thread orphanage;

    private RunningProgram(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
        // In a session of its own it would outlive a drill that is interrupted.
        this.orphanage = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(orphanage);
    }

    /** Starts the program on this folder and waits until it answers. */
    public static RunningProgram start(Launch launch, Path data, int port) {
        try {
            Files.createDirectories(data);
            var log = data.resolveSibling(data.getFileName() + ".log").toFile();
            var process = launch.of(data.toAbsolutePath(), port)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            var program = new RunningProgram(data, port, process);
            program.awaitAnswer(log.toPath());
            return program;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The folder without what an earlier run left in it. */
    public static Path emptied(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var all = Files.walk(folder)) {
                    for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
                }
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    private void awaitAnswer(Path log) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    process.destroyForcibly();
                    throw new IOException("The program does not start, see " + log);
                }
                pause();
            }
        }
    }

    private boolean answers(HttpClient http) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url() + "/sign-in"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            // The first start answers before it has made its accounts: they are offered on this page.
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains(OFFERED);
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * A connection beside the program, for looking and preparing: {@code yufang_owner}, {@code yufang_app},
     * {@code postgres}.
     */
    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort() + "/yufang", role, password(role));
    }

    public String password(String role) {
        return read(data.resolve("secrets").resolve(role)).getFirst();
    }

    public int databasePort() {
        return Integer.parseInt(read(pidFile()).get(PORT_LINE).strip());
    }

    /** Returns when the sealer has caught up. */
    public static void awaitSeals(Connection owner) throws SQLException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var statement = owner.createStatement()) {
            while (true) {
                var row = statement.executeQuery("select exists (select from trail.unsealed)");
                row.next();
                if (!row.getBoolean(1)) return;
                if (System.nanoTime() > deadline) throw new IllegalStateException("The trail is not sealed");
                pause();
            }
        }
    }

    /** What PostgreSQL has said. */
    public Path databaseLog() {
        return data.resolve("postgresql.log");
    }

    public Path files() {
        return data.resolve("files");
    }

    private Path pidFile() {
        return data.resolve("cluster/postmaster.pid");
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Resident memory of the Java process, in KiB. */
    public long residentKib() {
        return read(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Kills the program's process group, the postmaster and each of PostgreSQL's processes by one command, in any
     * order; returns when none of them is left.
     */
    public void kill(Random order) {
        var postmaster = Long.parseLong(read(pidFile()).getFirst().strip());
        var victims = new ArrayList<String>();
        victims.add("-" + process.pid());
        victims.add("" + postmaster);
        ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::descendants)
                .forEach(child -> victims.add("" + child.pid()));
        Collections.shuffle(victims, order);
        kill(victims);
        awaitEnd();
        Runtime.getRuntime().removeShutdownHook(orphanage);
    }

    /** A backend may have been forked after we counted. */
    private void awaitEnd() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            process.waitFor();
            for (var left = left(); !left.isEmpty(); left = left()) {
                if (System.nanoTime() > deadline) throw new IllegalStateException("They do not die: " + left);
                kill(left);
                pause();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> left() {
        return ProcessHandle.allProcesses()
                .filter(this::worksHere)
                .map(one -> "" + one.pid())
                .toList();
    }

    private boolean worksHere(ProcessHandle one) {
        try {
            return Path.of("/proc", Long.toString(one.pid()), "cwd")
                    .toRealPath()
                    .equals(data.resolve("cluster").toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private static void kill(List<String> victims) {
        var command = Stream.concat(Stream.of("bash", "-c", "kill -KILL -- \"$@\"", "kill"), victims.stream())
                .toList();
        try {
            // Its exit code says that some were gone already, which is no failure.
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Stops it as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(orphanage);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
