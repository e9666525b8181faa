package yufang.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yufang.testing.Answer;
import yufang.testing.Papers;
import yufang.testing.Visitor;

/** A session that is mended for ever: evidence is brought, it is submitted, verified or rejected, and mended again. */
final class UnitWork implements Work {

    private static final int CLIENT = 1;
    private static final String UNIT = "POST /delivery/units/{id}";
    private static final String EVIDENCE = UNIT + "/evidence";
    private static final String SUBMIT = UNIT + "/submission";
    private static final String VERIFY = UNIT + "/verification";
    private static final String REJECT = UNIT + "/rejection";
    private static final Map<String, String> ACTS = Map.of(
            SUBMIT, "delivery.unit.submitted", VERIFY, "delivery.unit.verified", REJECT, "delivery.unit.rejected");

    private final Visitor field;
    private final Visitor agency;
    private final UUID unit;
    private final Random random;
    /** How often each act was carried out on the way to the drill. */
    private static final Map<String, Integer> BEFORE = Map.of(SUBMIT, 1, VERIFY, 1, REJECT, 0);

    private final Map<String, Integer> done = new TreeMap<>(BEFORE);

    private String status = "VERIFIED";
    /** A decided unit is submitted again only with something that the agency has not seen. */
    private boolean brought;

    private int serial;

    private UnitWork(People people, UUID unit, Random random) {
        this.field = people.signedIn("field");
        this.agency = people.signedIn("agency");
        this.unit = unit;
        this.random = random;
    }

    static @Nullable Work of(People people, Ground ground, int client, int clients, Random random) {
        return client == CLIENT ? new UnitWork(people, ground.unit(), random) : null;
    }

    @Override
    public Write next() {
        if (status.equals("SUBMITTED")) return random.nextInt(4) == 0 ? reject() : act(agency, VERIFY, "/verification");
        if (!brought) return bring();
        return random.nextBoolean() ? bring() : act(field, SUBMIT, "");
    }

    private Write bring() {
        var content = Papers.pdf("sign-in " + ++serial);
        var form = field.get(page())
                .requireOk()
                .formEnding("/evidence")
                .with("item", "sign-in")
                .file("file", "sign-in-" + serial + ".pdf", content);
        var sha256 = FundBaseWork.sha256(content);
        // The entry holds the file's fingerprint.
        return new Write(
                EVIDENCE,
                form,
                row -> row.concerns("delivery.unit.evidence", unit)
                        && row.arguments().contains(sha256),
                sha256);
    }

    private Write act(Visitor who, String route, String below) {
        var form = who.get(page() + below).requireOk().formEnding(route.substring(route.lastIndexOf('/')));
        return Write.of(route, form, nth(route));
    }

    private Write reject() {
        var form = agency.get(page() + "/verification")
                .requireOk()
                .formEnding("/rejection")
                .with("rejection", "a page is missing, " + ++serial);
        return Write.of(REJECT, form, nth(REJECT));
    }

    private Predicate<TrailRow> nth(String route) {
        var act = ACTS.get(route);
        var number = done.get(route) + 1 - BEFORE.get(route);
        return row -> row.isNth(act, unit, number);
    }

    private String page() {
        return "/delivery/units/" + unit;
    }

    @Override
    public void carriedOut(Write write, Answer answer) {
        brought = write.route().equals(EVIDENCE);
        if (brought) return;
        done.merge(write.route(), 1, Integer::sum);
        status = switch (write.route()) {
            case SUBMIT -> "SUBMITTED";
            case VERIFY -> "VERIFIED";
            default -> "REJECTED";
        };
    }

    /** As many entries as acts: one that was carried out twice would show here. */
    @Override
    public List<String> complaints(Connection owner) throws SQLException {
        var complaints = new ArrayList<String>();
        try (var statement = owner.prepareStatement("select status from delivery.unit where id = ?")) {
            statement.setObject(1, unit);
            try (var row = statement.executeQuery()) {
                var found = row.next() ? row.getString(1) : "none";
                if (!found.equals(status)) complaints.add("unit: " + found + " instead of " + status);
            }
        }
        for (var act : done.entrySet()) {
            var found = entries(owner, ACTS.get(act.getKey()));
            if (found != act.getValue()) {
                complaints.add("unit: %d of %s instead of %d".formatted(found, act.getKey(), act.getValue()));
            }
        }
        return complaints;
    }

    private int entries(Connection owner, String act) throws SQLException {
        try (var statement = owner.prepareStatement("select count(*) from trail.entry where subject = ? and act = ?")) {
            statement.setObject(1, unit);
            statement.setString(2, act);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
