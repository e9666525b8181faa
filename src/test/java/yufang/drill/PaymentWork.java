package yufang.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import yufang.testing.Answer;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.Visitor;

/**
 * An advance that the bank returns again and again: asked for, checked, seconded, opened, paid, its return stated and
 * confirmed.
 */
final class PaymentWork implements Work {

    private static final int CLIENT = 0;
    private static final String PAGE = "POST /money/payments/{id}";
    private static final String ASK = "POST /money/payments/contracts/{contract}/advance";
    private static final String CHECK = PAGE + "/check";
    private static final String SECOND = PAGE + "/seconding";
    private static final String OPEN = PAGE + "/account";
    private static final String PAY = PAGE + "/transfer";
    private static final String RETURN = PAGE + "/return";
    private static final String CONFIRM = RETURN + "/confirmation";
    private static final String ACCOUNT = "6222021200001234567";

    private final People people;
    private final String money;
    /** Where each payment stands, in the order in which they were asked for. */
    private final Map<UUID, String> cases = new LinkedHashMap<>();

    private UUID current;
    private boolean opened;
    private boolean stated;
    private int serial;

    private PaymentWork(People people, Ground ground) {
        this.people = people;
        this.money = ground.money();
        this.current = ground.payment();
        cases.put(current, "PAID");
    }

    static @Nullable Work of(People people, Ground ground, int client, int clients, Random random) {
        return client == CLIENT ? new PaymentWork(people, ground) : null;
    }

    @Override
    public Write next() {
        return switch (cases.getOrDefault(current, "")) {
            case "RETURNED_BY_BANK" -> ask();
            case "REQUESTED" -> step(CHECK, "agency", "payments.checked");
            case "CHECKED" -> step(SECOND, "reviewer", "payments.seconded");
            case "SECONDED" -> opened ? pay() : step(OPEN, "cashier", "payments.account-opened");
            default -> stated ? confirm() : giveBack();
        };
    }

    private Write ask() {
        var content = Papers.pdf("invoice " + ++serial);
        var form = people.signedIn("provider")
                .get(money)
                .requireOk()
                .formEnding("/advance")
                .with("number", "2653700000000" + (1_000_000 + serial))
                .with("issuedOn", Ground.DAY)
                .with("amount", "186240")
                .with("account", ACCOUNT)
                .file("file", "invoice.pdf", content);
        var made = new AtomicReference<UUID>();
        var known = Set.copyOf(cases.keySet());
        return new Asking(ASK, form, made, known).write(content);
    }

    /** Its payment has no id before it is answered: until then it is the one that nobody knows. */
    private record Asking(String route, FilledForm form, AtomicReference<UUID> made, Set<UUID> known) {

        Write write(byte[] content) {
            return new Write(
                    route,
                    form,
                    row -> row.act().equals("payments.requested")
                            && row.arguments().contains(FundBaseWork.sha256(content))
                            && !known.contains(row.subject()),
                    FundBaseWork.sha256(content));
        }
    }

    private Write step(String route, String who, String act) {
        var id = current;
        var form = desk(who).formEnding(route.substring(route.lastIndexOf('/')));
        return Write.of(route, form, row -> row.concerns(act, id));
    }

    private Answer desk(String who) {
        Visitor visitor = people.signedIn(who);
        return visitor.get("/money/payments/" + current).requireOk();
    }

    private Write pay() {
        var reference = "DRILL" + (1_000_000 + ++serial);
        var content = Papers.pdf("transfer " + reference);
        var form = desk("cashier")
                .formEnding("/transfer")
                .with("reference", reference)
                .with("on", Ground.DAY)
                .file("file", "transfer.pdf", content);
        return new Write(
                PAY,
                form,
                row -> row.act().equals("payments.paid") && row.arguments().contains(reference),
                FundBaseWork.sha256(content));
    }

    private Write giveBack() {
        var reason = "account closed, " + ++serial;
        var content = Papers.pdf("return " + reason);
        var form = desk("cashier")
                .formEnding("/return")
                .with("on", Ground.DAY)
                .with("reason", reason)
                .file("file", "return.pdf", content);
        return new Write(RETURN, form, row -> row.says("payments.return-stated", reason), FundBaseWork.sha256(content));
    }

    private Write confirm() {
        var id = current;
        var form = desk("reviewer").formEnding("/return/confirmation");
        return Write.of(CONFIRM, form, row -> row.concerns("payments.returned", id));
    }

    @Override
    public void carriedOut(Write write, Answer answer) {
        switch (write.route()) {
            case ASK -> {
                current = Ground.id(answer.location());
                opened = false;
                cases.put(current, "REQUESTED");
            }
            case OPEN -> opened = true;
            case CHECK -> cases.put(current, "CHECKED");
            case SECOND -> cases.put(current, "SECONDED");
            case PAY -> cases.put(current, "PAID");
            case RETURN -> stated = true;
            default -> {
                stated = false;
                cases.put(current, "RETURNED_BY_BANK");
            }
        }
    }

    /** Each payment once and in its state: nothing is paid twice. */
    @Override
    public List<String> complaints(Connection owner) throws SQLException {
        var found = new LinkedHashMap<UUID, String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select id, status from payments.payment_case order by id")) {
            while (rows.next()) found.put(rows.getObject(1, UUID.class), rows.getString(2));
        }
        var complaints = new ArrayList<String>();
        if (!found.equals(cases)) complaints.add("payments: " + found + " instead of " + cases);
        return complaints;
    }
}
