package yufang.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yufang.drill.RunningProgram;

/**
 * The statements that the program executes for one request, as PostgreSQL logs them: what the baseline repeats, however
 * the program changes.
 */
final class Statements {

    private static final Pattern ENTRY = Pattern.compile("(?m)^@(\\d+)@ ([A-Z]+):  ");
    private static final Pattern EXECUTED = Pattern.compile("(?s)(?:execute [^:]+|statement): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']|'')*)')");
    private static final Pattern BEGINNING = Pattern.compile("(?i)begin\\b.*");
    private static final Pattern END = Pattern.compile("(?i)commit");

    private Statements() {}

    /**
     * A statement with its parameters.
     *
     * @param parameters null where SQL's null was given
     */
    record Statement(String sql, List<@Nullable String> parameters) {

        boolean begins() {
            return BEGINNING.matcher(sql).matches();
        }

        boolean ends() {
            return END.matcher(sql).matches();
        }
    }

    /**
     * The transactions of this person while the request runs, without the form's token. Session reads and the program's
     * own tasks are not among them: nobody acts there, or the system does.
     */
    static List<List<Statement>> of(RunningProgram program, String person, Load.Step request) throws Exception {
        var log = program.databaseLog();
        set(program, "'all'", "'@%p@ '");
        var from = Files.size(log);
        request.once();
        // Written by the backend before it answers, except for what follows the answer of the last statement.
        Thread.sleep(500);
        var written = read(log, from);
        set(program, "default", "default");
        var transactions = transactions(written).stream()
                .filter(all -> all.stream().anyMatch(one -> one.parameters().contains(person)))
                .map(all -> all.stream()
                        .filter(one -> !one.sql().contains("platform.submission"))
                        .toList())
                .toList();
        if (transactions.isEmpty()) throw new IllegalStateException("No transaction of " + person + " in\n" + written);
        return transactions;
    }

    private static void set(RunningProgram program, String statements, String prefix) throws Exception {
        try (var superuser = program.connect("postgres");
                var statement = superuser.createStatement()) {
            for (var line : List.of(
                    "alter system set log_statement = " + statements,
                    "alter system set log_line_prefix = " + prefix,
                    "select pg_reload_conf()")) {
                statement.execute(line);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("PostgreSQL cannot be asked for its statements", failure);
        }
        // Each backend reads its settings anew before its next statement.
        Thread.sleep(500);
    }

    private static String read(java.nio.file.Path log, long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Of each connection, from its begin to its commit. */
    static List<List<Statement>> transactions(String log) {
        var finished = new ArrayList<List<Statement>>();
        var open = new LinkedHashMap<String, List<Statement>>();
        var entries = ENTRY.matcher(log).results().toList();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var end = i + 1 < entries.size() ? entries.get(i + 1).start() : log.length();
            var text = log.substring(entry.end(), end).replace("\n\t", "\n").strip();
            note(entry.group(1), entry.group(2), text, open, finished);
        }
        return finished;
    }

    private static void note(
            String process,
            String kind,
            String text,
            Map<String, List<Statement>> open,
            List<List<Statement>> finished) {
        var executed = EXECUTED.matcher(text);
        if (kind.equals("LOG") && executed.matches()) {
            var statement = new Statement(executed.group(1).strip(), List.of());
            if (statement.begins()) open.put(process, new ArrayList<>());
            var transaction = open.get(process);
            if (transaction == null) return;
            transaction.add(statement);
            if (statement.ends()) finished.add(open.remove(process));
        } else if (kind.equals("DETAIL") && open.containsKey(process)) {
            var transaction = open.get(process);
            transaction.add(new Statement(transaction.removeLast().sql(), parameters(text)));
        }
    }

    private static List<@Nullable String> parameters(String text) {
        var values = PARAMETER
                .matcher(text)
                .results()
                .map(hit -> hit.group(2) == null ? null : hit.group(2).replace("''", "'"));
        return Arrays.asList(values.toArray(String[]::new));
    }
}
