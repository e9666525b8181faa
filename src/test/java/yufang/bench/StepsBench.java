package yufang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import yufang.drill.Launch;
import yufang.drill.RunningProgram;

/**
 * What eight people at once can do in a second: approve, and look at their work lists. Over HTTP against the packaged
 * program on its durable database; beside each the same statements sent by pgbench to the same server.
 */
final class StepsBench {

    private static final int CLIENTS = 8;
    private static final int WARM_UP = 20;
    private static final int SECONDS = 12;
    private static final Path FOLDER = Path.of("target/bench");

    /**
     * Fund bases have 101 years, the last of which is kept for looking at the statements: so each client has several
     * regions.
     */
    private static final int REGION = 610_001;

    private static final int REGIONS_EACH = 30;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 100;
    private static final int LAST_YEAR = 2100;

    /**
     * PostgreSQL itself knows no such limit: the baseline has one region for each client and as many years as it needs.
     */
    private static final int BASELINE = 620_000;

    private static final int BASELINE_WARM_UP = 200;
    private static final int BASELINE_YEARS = 6_000;

    private static final int WORK_REGION = 630_001;
    private static final int OWN_ITEMS = 1_000;
    private static final int ALL_ITEMS = 20_000;

    private final RunningProgram program;
    private final Invented invented;

    private StepsBench(RunningProgram program, Invented invented) {
        this.program = program;
        this.invented = invented;
    }

    public static void main(String[] arguments) throws Exception {
        var data = RunningProgram.emptied(FOLDER.resolve("data"));
        try (var program = RunningProgram.start(Launch.packaged(), data, RunningProgram.freePort());
                var invented = new Invented(program)) {
            new StepsBench(program, invented).run();
        }
    }

    private void run() throws Exception {
        System.out.println("Preparing ...");
        prepare();
        var rows = List.of(approve(), worklist());
        var measured = new Measured(rows, program.residentKib() / 1024);
        Files.writeString(
                FOLDER.resolve("steps.json"),
                JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(measured)
                        + "\n");
        System.out.print(measured.table());
    }

    private void prepare() throws Exception {
        invented.regions(REGION, CLIENTS * REGIONS_EACH);
        invented.reviewers(REGION, CLIENTS * REGIONS_EACH);
        invented.fundBases(REGION, CLIENTS * REGIONS_EACH, FIRST_YEAR, YEARS + 1);
        invented.regions(BASELINE, CLIENTS);
        invented.fundBases(BASELINE, CLIENTS, 1, BASELINE_YEARS);
        invented.regions(WORK_REGION, 1);
        invented.reviewers(WORK_REGION, 1);
        invented.openWork(WORK_REGION, OWN_ITEMS, ALL_ITEMS - OWN_ITEMS);
        invented.analyze();
    }

    private Row approve() throws Exception {
        var clients = new ArrayList<Approving>();
        for (int i = 0; i < CLIENTS; i++) clients.add(new Approving(REGION + i * REGIONS_EACH));
        System.out.println("approve: " + WARM_UP + " s to warm up, " + SECONDS + " s measured ...");
        var load = Load.of(clients, WARM_UP, SECONDS);
        invented.awaitSeals();
        System.out.println("approve: " + load);
        return Row.of("approve", load, approveBaseline(clients.getFirst()));
    }

    private double approveBaseline(Approving model) throws Exception {
        var person = invented.person("bench-" + model.first);
        var transactions = Statements.of(program, person, () -> model.confirm(model.first, LAST_YEAR));
        var shared = invented.shared();
        var standIn = invented.person("reviewer");
        var id = Invented.id(model.first, LAST_YEAR).toString();
        var baseline = Baseline.of(
                program,
                FOLDER.resolve("approve.sql"),
                CLIENTS,
                List.of(
                        "\\set i :i + 1",
                        "\\set region " + BASELINE + " + :client_id",
                        "\\set n :region * 100000 + :i"),
                transactions,
                value -> {
                    if (value.equals(id)) return "cast(lpad(:n, 32, '0') as uuid)";
                    if (value.equals("" + model.first)) return ":region";
                    if (value.equals("" + LAST_YEAR)) return ":i";
                    if (value.equals(person)) return Baseline.literal(standIn);
                    return isId(value) && !shared.contains(value) ? "uuidv7()" : Baseline.literal(value);
                });
        var before = baseline.run("-D", "i=0", "-t", "" + BASELINE_WARM_UP);
        var result = baseline.run("-D", "i=" + BASELINE_WARM_UP, "-T", "" + SECONDS);
        requireEach(before.transactions() + result.transactions());
        return result.perSecond();
    }

    /** A baseline that ran out of rows, or changed none, would look quick. */
    private void requireEach(int transactions) throws Exception {
        invented.awaitSeals();
        var confirmed = invented.acts(BASELINE, CLIENTS);
        if (confirmed != transactions) {
            throw new IllegalStateException(
                    "The baseline claims " + transactions + " approvals, the database has " + confirmed);
        }
    }

    private static boolean isId(String value) {
        return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private Row worklist() throws Exception {
        var clients = new ArrayList<Load.Step>();
        for (int i = 0; i < CLIENTS; i++) {
            var wire = signedIn(WORK_REGION, "/work");
            clients.add(() -> look(wire));
        }
        System.out.println("worklist: " + WARM_UP + " s to warm up, " + SECONDS + " s measured ...");
        var load = Load.of(clients, WARM_UP, SECONDS);
        System.out.println("worklist: " + load);
        var person = invented.person("bench-" + WORK_REGION);
        var baseline = Baseline.of(
                program,
                FOLDER.resolve("worklist.sql"),
                CLIENTS,
                List.of(),
                Statements.of(program, person, clients.getFirst()),
                Baseline::literal);
        baseline.run("-t", "" + BASELINE_WARM_UP);
        return Row.of("worklist", load, baseline.run("-T", "" + SECONDS).perSecond());
    }

    private static void look(Wire wire) throws IOException {
        var reply = wire.get("/work");
        if (reply.status() != 200) throw new IOException("No work list: " + reply.status() + " " + reply.text());
    }

    private Wire signedIn(int region, String page) throws IOException {
        return Wire.signedIn(program.port(), "bench-" + region, Invented.PASSWORD, page);
    }

    /**
     * A reviewer who confirms one fund base after the other, in the next of his regions where the years have run out.
     */
    private final class Approving implements Load.Step {

        private final int first;
        private final List<Wire> wires = new ArrayList<>();
        private int done;

        Approving(int first) throws IOException {
            this.first = first;
            for (int i = 0; i < REGIONS_EACH; i++) {
                wires.add(signedIn(first + i, "/money/fund-bases/" + Invented.id(first + i, FIRST_YEAR)));
            }
        }

        @Override
        public void once() throws IOException {
            if (done == REGIONS_EACH * YEARS)
                throw new IllegalStateException("Quicker than prepared for: more regions");
            confirm(first + done / YEARS, FIRST_YEAR + done % YEARS);
            done++;
        }

        void confirm(int region, int year) throws IOException {
            var path = "/money/fund-bases/" + Invented.id(region, year);
            var reply = wires.get(region - first)
                    .post(
                            path + "/confirmation",
                            Map.of("version", "0", "token", UUID.randomUUID().toString()));
            if (reply.status() != 302 || !reply.location().endsWith(path)) {
                throw new IOException("Not confirmed: " + reply.status() + " " + reply.text());
            }
        }
    }

    /** A line of the table. */
    record Row(String name, double perSecond, double p50, double p99, double baselinePerSecond, double ofBaseline) {

        static Row of(String name, Load load, double baseline) {
            return new Row(
                    name,
                    round(load.perSecond(), 1),
                    round(load.p50(), 2),
                    round(load.p99(), 2),
                    round(baseline, 1),
                    round(load.perSecond() / baseline, 4));
        }

        private static double round(double value, int places) {
            return java.math.BigDecimal.valueOf(value)
                    .setScale(places, java.math.RoundingMode.HALF_UP)
                    .doubleValue();
        }
    }

    /** What is written down. */
    record Measured(List<Row> rows, long residentMiB) {

        private static final Map<String, Integer> AIMS = Map.of("approve", 20, "worklist", 10);
        private static final int P99_AIM = 100;
        private static final int RESIDENT_AIM = 400;

        String table() {
            var table = new StringBuilder("%-10s %10s %9s %9s %12s %12s   %s%n"
                    .formatted("", "per second", "p50 ms", "p99 ms", "baseline/s", "of baseline", "aim"));
            for (var row : rows) {
                table.append("%-10s %10.1f %9.2f %9.2f %12.1f %11.1f%%   >= %d%%, p99 <= %d ms%n"
                        .formatted(
                                row.name(),
                                row.perSecond(),
                                row.p50(),
                                row.p99(),
                                row.baselinePerSecond(),
                                row.ofBaseline() * 100,
                                AIMS.get(row.name()),
                                P99_AIM));
            }
            return table.append("resident memory of the program: %d MiB (aim <= %d MB)%n"
                            .formatted(residentMiB, RESIDENT_AIM))
                    .toString();
        }
    }
}
