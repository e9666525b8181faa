package yufang.drill;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yufang.testing.Answer;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.Visitor;

/**
 * Fund bases: entered, sent back and corrected several times, confirmed; then the next year's. There are 74 years only,
 * so the last year of each client is sent back and corrected as long as the drill lasts.
 */
final class FundBaseWork implements Work {

    private static final String LIST = "/money/fund-bases";
    private static final String ENTER = "POST " + LIST;
    private static final String RETURN = "POST " + LIST + "/{id}/return";
    private static final String CORRECT = "POST " + LIST + "/{id}/correction";
    private static final String CONFIRM = "POST " + LIST + "/{id}/confirmation";
    private static final int FIRST_YEAR = 2027;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_RETURNS = 5;
    /** Amounts, reasons and files carry a number that no other write has. */
    private static final long FIRST_AMOUNT = 1_000_000_000L;

    private final Visitor agency;
    private final Visitor reviewer;
    private final int client;
    private final int clients;
    private final Random random;
    private final List<Base> bases = new ArrayList<>();
    private int serial;

    FundBaseWork(People people, Ground ground, int client, int clients, Random random) {
        this.agency = people.signedIn("agency");
        this.reviewer = people.signedIn("reviewer");
        this.client = client;
        this.clients = clients;
        this.random = random;
    }

    @Override
    public Write next() {
        if (bases.isEmpty() || bases.getLast().status.equals("CONFIRMED")) return enter();
        var base = bases.getLast();
        if (base.status.equals("RETURNED")) return correct(base);
        return base.returnsLeft == 0 && yearOf(bases.size()) <= LAST_YEAR ? confirm(base) : sendBack(base);
    }

    private int yearOf(int number) {
        return FIRST_YEAR + client + number * clients;
    }

    private Write enter() {
        var form = agency.get(LIST + "/new").requireOk().form(LIST).with("year", "" + yearOf(bases.size()));
        return filled(ENTER, "budget.base.entered", form);
    }

    private Write correct(Base base) {
        if (base.correction == null) {
            base.correction = agency.get(base.page() + "/edit").requireOk().formEnding("/correction");
        }
        return filled(CORRECT, "budget.base.corrected", again(base, base.correction));
    }

    private Write filled(String route, String act, FilledForm form) {
        var amount = nextNumber() + ".00";
        var content = Papers.pdf(amount);
        form.with("collected", amount).with("source", "Accounts " + amount).file("file", amount + ".pdf", content);
        return new Write(route, form, row -> row.tells(act, amount), sha256(content));
    }

    private Write sendBack(Base base) {
        if (base.sendingBack == null) {
            base.sendingBack = reviewer.get(base.page()).requireOk().formEnding("/return");
        }
        var reason = "Differs in line " + nextNumber();
        var form = again(base, base.sendingBack).with("reason", reason);
        return Write.of(RETURN, form, row -> row.says("budget.base.returned", reason));
    }

    private Write confirm(Base base) {
        var form = reviewer.get(base.page()).requireOk().formEnding("/confirmation");
        return Write.of(CONFIRM, form, row -> row.concerns("budget.base.confirmed", base.id));
    }

    /** The page once shown serves many acts; its version and its token do not. */
    private static FilledForm again(Base base, FilledForm form) {
        return form.with("version", "" + base.version).with("token", "" + UUID.randomUUID());
    }

    private long nextNumber() {
        return FIRST_AMOUNT + (long) client * 10_000_000 + serial++;
    }

    @Override
    public void carriedOut(Write write, Answer answer) {
        if (write.route().equals(ENTER)) {
            var id = UUID.fromString(answer.location().substring(LIST.length() + 1));
            bases.add(new Base(id, yearOf(bases.size()), random.nextInt(1, MOST_RETURNS + 1)));
            bases.getLast().collected = write.form().value("collected");
            return;
        }
        var base = bases.getLast();
        base.version++;
        switch (write.route()) {
            case CORRECT -> {
                base.status = "ENTERED";
                base.collected = write.form().value("collected");
            }
            case RETURN -> {
                base.status = "RETURNED";
                base.returnsLeft = Math.max(0, base.returnsLeft - 1);
            }
            default -> base.status = "CONFIRMED";
        }
    }

    /** The version counts the writes: one that was carried out twice would show here too. */
    @Override
    public List<String> complaints(Connection owner) throws SQLException {
        var complaints = new ArrayList<String>();
        try (var statement = owner.prepareStatement("""
                select b.version, b.status, b.amount, b.year, count(w.id) as open
                from budget.fund_base b
                left join deadlines.work_item w on w.region = b.region and w.subject = b.id and w.closed_at is null
                where b.id = ? group by b.region, b.id
                """)) {
            for (var base : bases) {
                statement.setObject(1, base.id);
                try (var row = statement.executeQuery()) {
                    var found = row.next()
                            ? "%d %s %s %d, %d open"
                                    .formatted(
                                            row.getInt(1),
                                            row.getString(2),
                                            row.getBigDecimal(3),
                                            row.getInt(4),
                                            row.getInt(5))
                            : "none";
                    if (!found.equals(base.expected())) {
                        complaints.add("fund base " + base.id + ": " + found + " instead of " + base.expected());
                    }
                }
            }
        }
        return complaints;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A fund base as the writes so far have made it. */
    private static final class Base {

        private final UUID id;
        private final int year;
        private int returnsLeft;
        private int version;
        private String status = "ENTERED";
        private String collected = "";
        private @Nullable FilledForm sendingBack;
        private @Nullable FilledForm correction;

        Base(UUID id, int year, int returnsLeft) {
            this.id = id;
            this.year = year;
            this.returnsLeft = returnsLeft;
        }

        String page() {
            return LIST + "/" + id;
        }

        /** Each state asks exactly one person or body for the next act. */
        String expected() {
            return "%d %s %s %d, 1 open".formatted(version, status, new BigDecimal(collected), year);
        }
    }
}
