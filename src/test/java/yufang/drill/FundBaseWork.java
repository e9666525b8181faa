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
 * Figures of the fund: entered, sent back and corrected several times, withdrawn or confirmed; then entered anew. The
 * year of a figure is bounded, so that each client has one of its own.
 */
final class FundBaseWork implements Work {

    private static final String RETURN = "/return";
    private static final String CORRECT = "/correction";
    private static final String CONFIRM = "/confirmation";
    private static final String WITHDRAW = "/withdrawal";
    /** Those before it work at payments and units. */
    private static final int FIRST_CLIENT = 2;

    private static final int MOST_RETURNS = 5;
    /** Amounts, reasons and files carry a number that no other write has. */
    private static final long FIRST_AMOUNT = 1_000_000_000L;

    private final Visitor agency;
    private final Visitor reviewer;
    private final Figure figure;
    private final Random random;
    private final List<Base> bases = new ArrayList<>();
    private int serial;

    private FundBaseWork(People people, Figure figure, Random random) {
        this.agency = people.signedIn("agency");
        this.reviewer = people.signedIn("reviewer");
        this.figure = figure;
        this.random = random;
    }

    static @Nullable Work of(People people, Ground ground, int client, int clients, Random random) {
        var place = client - FIRST_CLIENT;
        return place >= 0 && place < Figure.values().length
                ? new FundBaseWork(people, Figure.values()[place], random)
                : null;
    }

    /** What one client works at. The trial year has entered and confirmed those of 2026 already. */
    private enum Figure {
        BASE("/money/fund-bases", "budget.base.", "fund_base", 2025, WITHDRAW),
        ENTRY("/money/fund-budget", "budget.entry.", "fund_budget_entry", 2026, WITHDRAW),
        NEXT_ENTRY("/money/fund-budget", "budget.entry.", "fund_budget_entry", 2027, CONFIRM);

        private final String list;
        private final String act;
        private final String table;
        private final int year;
        private final String end;

        Figure(String list, String act, String table, int year, String end) {
            this.list = list;
            this.act = act;
            this.table = table;
            this.year = year;
            this.end = end;
        }

        String route(String act) {
            return "POST " + list + "/{id}" + act;
        }
    }

    @Override
    public Write next() {
        if (bases.isEmpty() || bases.getLast().isOver()) return enter();
        var base = bases.getLast();
        if (base.status.equals("RETURNED")) return correct(base);
        if (base.returnsLeft > 0) return sendBack(base);
        return figure.end.equals(CONFIRM) ? confirm(base) : withdraw(base);
    }

    private Write enter() {
        var form =
                agency.get(figure.list + "/new").requireOk().form(figure.list).with("year", "" + figure.year);
        return filled("POST " + figure.list, figure.act + "entered", form);
    }

    private Write correct(Base base) {
        if (base.correction == null) {
            base.correction = agency.get(page(base) + "/edit").requireOk().formEnding("/correction");
        }
        return filled(figure.route(CORRECT), figure.act + "corrected", again(base, base.correction));
    }

    private Write filled(String route, String act, FilledForm form) {
        var amount = nextNumber() + ".00";
        var content = Papers.pdf(amount);
        form.with("amount", amount).with("source", "Accounts " + amount).file("file", amount + ".pdf", content);
        return new Write(route, form, row -> row.tells(act, amount), sha256(content));
    }

    private Write sendBack(Base base) {
        if (base.sendingBack == null) {
            base.sendingBack = reviewer.get(page(base)).requireOk().formEnding(RETURN);
        }
        var reason = "Differs in line " + nextNumber();
        var form = again(base, base.sendingBack).with("reason", reason);
        return Write.of(figure.route(RETURN), form, row -> row.says(figure.act + "returned", reason));
    }

    private Write confirm(Base base) {
        var form = reviewer.get(page(base)).requireOk().formEnding(CONFIRM);
        return Write.of(figure.route(CONFIRM), form, row -> row.concerns(figure.act + "confirmed", base.id));
    }

    private Write withdraw(Base base) {
        var form = agency.get(page(base)).requireOk().formEnding(WITHDRAW).with("reason", "Wrong year");
        return Write.of(figure.route(WITHDRAW), form, row -> row.concerns(figure.act + "withdrawn", base.id));
    }

    private String page(Base base) {
        return figure.list + "/" + base.id;
    }

    /** The page once shown serves many acts; its version and its token do not. */
    private static FilledForm again(Base base, FilledForm form) {
        return form.with("version", "" + base.version).with("token", "" + UUID.randomUUID());
    }

    private long nextNumber() {
        return FIRST_AMOUNT + (long) figure.ordinal() * 10_000_000 + serial++;
    }

    @Override
    public void carriedOut(Write write, Answer answer) {
        if (write.route().endsWith(figure.list)) {
            var id = UUID.fromString(answer.location().substring(figure.list.length() + 1));
            bases.add(new Base(id, figure.year, random.nextInt(1, MOST_RETURNS + 1)));
            bases.getLast().collected = write.form().value("amount");
            return;
        }
        var base = bases.getLast();
        base.version++;
        switch (write.route().substring(write.route().lastIndexOf('/'))) {
            case CORRECT -> {
                base.status = "ENTERED";
                base.collected = write.form().value("amount");
            }
            case RETURN -> {
                base.status = "RETURNED";
                base.returnsLeft = Math.max(0, base.returnsLeft - 1);
            }
            case WITHDRAW -> base.status = "WITHDRAWN";
            default -> base.status = "CONFIRMED";
        }
    }

    /** The version counts the writes: one that was carried out twice would show here too. */
    @Override
    public List<String> complaints(Connection owner) throws SQLException {
        var complaints = new ArrayList<String>();
        try (var statement = owner.prepareStatement("""
                select b.version, b.status, b.amount, b.year, count(w.id) as open
                from budget.%s b
                left join deadlines.work_item w on w.region = b.region and w.subject = b.id and w.closed_at is null
                where b.id = ? group by b.region, b.id
                """.formatted(figure.table))) {
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
                        complaints.add(figure + " " + base.id + ": " + found + " instead of " + base.expected());
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

        boolean isOver() {
            return status.equals("CONFIRMED") || status.equals("WITHDRAWN");
        }

        /** As long as it is open each state asks exactly one body for the next act. */
        String expected() {
            return "%d %s %s %d, %d open".formatted(version, status, new BigDecimal(collected), year, isOver() ? 0 : 1);
        }
    }
}
