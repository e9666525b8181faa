package yufang.drill;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import yufang.testing.Visitor;

/**
 * Kills program and database together at random moments under writes, starts them again, and looks whether every
 * acknowledged write is there once, and every unanswered one, when repeated with its token, once.
 */
final class KillDrill {

    private static final int CLIENTS = 5;
    private static final int EARLIEST_MILLIS = 500;
    private static final int LATEST_MILLIS = 3_000;
    private static final String AUDITOR = "auditor";

    private final Launch launch;
    private final Path data;
    private final long seed;
    private final Random random;
    private final int port = RunningProgram.freePort();
    private final AtomicBoolean dying = new AtomicBoolean();
    private final Map<String, Report.Route> routes = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final People auditors = new People("http://localhost:" + port);
    private List<Client> clients = List.of();
    private Map<String, String> settings = Map.of();
    private long before;
    private int lost;
    private int doubled;

    /** @param data a folder that does not exist yet */
    KillDrill(Launch launch, Path data, long seed) {
        this.launch = launch;
        this.data = data;
        this.seed = seed;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        var options = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.length; i += 2) options.put(arguments[i], arguments[i + 1]);
        if (arguments.length % 2 != 0 || !List.of("--rounds", "--seed").containsAll(options.keySet())) {
            System.err.println("./yufang drill kill [--rounds 20] [--seed N]");
            System.exit(2);
        }
        var seed = Long.parseLong(
                options.getOrDefault("--seed", "" + ThreadLocalRandom.current().nextInt(1, 1_000_000)));
        var folder = Path.of("target/drill");
        var drill = new KillDrill(Launch.packaged(), RunningProgram.emptied(folder.resolve("data")), seed);
        var report = drill.run(Integer.parseInt(options.getOrDefault("--rounds", "20")));
        report.write(folder.resolve("kill.json"));
        report.routes().forEach((route, count) -> System.out.println("  " + route + "  " + count));
        System.out.printf(
                "%d rounds, %d acknowledged, %d lost, %d doubled; %d repeated, of which %d were there already%n",
                report.rounds(),
                report.acknowledged(),
                report.lost(),
                report.doubled(),
                report.repeated(),
                report.thereAlready());
        System.exit(report.sound() ? 0 : 1);
    }

    Report run(int rounds) throws SQLException, InterruptedException {
        System.out.println("Kill drill, seed " + seed + ", data in " + data);
        var program = start();
        try {
            var ground = Ground.prepare("http://localhost:" + port);
            before = lastEntry(program);
            clients = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> client(number, ground))
                    .toList();
            auditors.signedIn(AUDITOR);
            // What is lost misleads the clients: the first loss ends the drill.
            int round = 0;
            while (round < rounds && complaints.isEmpty()) {
                round++;
                var before = acknowledged().size();
                var millis = writeUntilKilled(program);
                var made = acknowledged().size() - before;
                program = start();
                var open = look(program);
                System.out.printf(
                        "round %d: killed after %d ms, %d acknowledged, %d unanswered; lost %d, doubled %d so far%n",
                        round, millis, made, open, lost, doubled);
            }
            return report(round, verifyTrail(program));
        } finally {
            program.close();
        }
    }

    private static long lastEntry(RunningProgram program) throws SQLException {
        try (var owner = program.connect("yufang_owner");
                var statement = owner.createStatement();
                var row = statement.executeQuery("select max(id) from trail.entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    private RunningProgram start() throws SQLException {
        var program = RunningProgram.start(launch, data, port);
        try (var connection = program.connect("yufang_app")) {
            settings = DurableSettings.read(connection);
            DurableSettings.require(settings);
            return program;
        } catch (SQLException | RuntimeException failure) {
            program.close();
            throw failure;
        }
    }

    private Client client(int number, Ground ground) {
        var own = new Random(random.nextLong());
        var people = new People("http://localhost:" + port);
        var works = Work.ALL.stream()
                .map(maker -> maker.make(people, ground, number, CLIENTS, own))
                .filter(Objects::nonNull)
                .toList();
        return new Client(works, own, dying);
    }

    private int writeUntilKilled(RunningProgram program) throws InterruptedException {
        dying.set(false);
        var underWay = new CountDownLatch(CLIENTS);
        var millis = random.nextInt(EARLIEST_MILLIS, LATEST_MILLIS);
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            clients.forEach(client -> client.begin(underWay));
            clients.forEach(threads::execute);
            // A program that has just started is slow at first: the moment is counted from when each client was
            // answered.
            underWay.await(1, TimeUnit.MINUTES);
            TimeUnit.MILLISECONDS.sleep(millis);
            dying.set(true);
            program.kill(random);
        }
        clients.forEach(Client::requireSound);
        return millis;
    }

    /** Before and after the unanswered ones are repeated; how many these were. */
    private int look(RunningProgram program) throws SQLException {
        try (var owner = program.connect("yufang_owner")) {
            var evidence = Evidence.read(owner, program.files(), before);
            var waiting =
                    clients.stream().filter(one -> one.unanswered() != null).toList();
            var open = waiting.stream()
                    .map(one -> Objects.requireNonNull(one.unanswered()))
                    .toList();
            note(Finding.of(evidence, acknowledged(), open));
            var refused = waiting.stream().flatMap(one -> one.repeat().stream()).toList();
            note(new Finding(refused.size(), 0, refused));
            var done = acknowledged();
            countRoutes(evidence, open.stream().filter(done::contains).toList());
            note(Finding.of(Evidence.read(owner, program.files(), before), acknowledged(), List.of()));
            for (var client : clients) complain(client, owner);
            return open.size();
        }
    }

    private void complain(Client client, Connection owner) throws SQLException {
        for (var work : client.works()) note(new Finding(0, 0, work.complaints(owner)));
    }

    private void note(Finding finding) {
        // What is lost stays lost: the next look finds it again.
        lost = Math.max(lost, finding.lost());
        doubled = Math.max(doubled, finding.doubled());
        finding.complaints().stream().filter(one -> !complaints.contains(one)).forEach(one -> {
            System.out.println("  " + one);
            complaints.add(one);
        });
    }

    private void countRoutes(Evidence evidence, List<Write> repeated) {
        for (var write : repeated) {
            var there = evidence.timesOf(write) > 0 ? 1 : 0;
            routes.merge(write.route(), new Report.Route(0, 1, there), Report.Route::plus);
        }
    }

    private List<Write> acknowledged() {
        return clients.stream().flatMap(one -> one.acknowledged().stream()).toList();
    }

    /** The chain of seals holds, and every entry is sealed or waits for it. */
    private long verifyTrail(RunningProgram program) throws SQLException {
        try (var owner = program.connect("yufang_owner")) {
            RunningProgram.awaitSeals(owner);
        }
        Visitor auditor = auditors.signedIn(AUDITOR);
        var page = auditor.get("/trail/verification").requireOk();
        if (page.page().select(".notice.tone-done").isEmpty()) complaints.add("the trail is broken: " + page.text());
        try (var owner = program.connect("yufang_owner");
                var statement = owner.createStatement();
                var row = statement.executeQuery("""
                        select (select count(*) from trail.entry), (select count(*) from trail.unsealed),
                               (select count(*) from trail.seal)
                        """)) {
            row.next();
            if (row.getLong(1) != row.getLong(2) + row.getLong(3)) {
                complaints.add("entries without a seal: " + row.getLong(1) + " of which sealed " + row.getLong(3));
            }
            return row.getLong(3);
        }
    }

    private Report report(int rounds, long sealed) {
        var repeated = routes.values().stream().mapToInt(Report.Route::repeated).sum();
        for (var write : acknowledged()) routes.merge(write.route(), new Report.Route(1, 0, 0), Report.Route::plus);
        // A repeated one was acknowledged after the kill: it is counted as repeated alone.
        routes.replaceAll((route, count) ->
                new Report.Route(count.acknowledged() - count.repeated(), count.repeated(), count.thereAlready()));
        return new Report(
                rounds,
                acknowledged().size() - repeated,
                lost,
                doubled,
                repeated,
                routes.values().stream().mapToInt(Report.Route::thereAlready).sum(),
                sealed,
                seed,
                Map.copyOf(routes),
                settings,
                List.copyOf(complaints));
    }
}
