package yufang.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import yufang.drill.Launch;
import yufang.drill.RunningProgram;
import yufang.testing.BrowserDesk;
import yufang.testing.Browsing;
import yufang.testing.Visitor;

/**
 * The trial year in a real browser against the packaged program: {@code ./yufang journey}. Every page that comes up for
 * the first time is looked at in both languages, at the desk and on a phone; with {@code --once} as it comes up alone.
 */
final class BrowserJourney {

    private static final String PASSWORD = "yufang-demo";
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private final RunningProgram program;
    private final Browsing browsing;
    private final boolean once;
    private final Set<String> seen = new HashSet<>();
    private final List<String> hindrances = new ArrayList<>();
    private int sent;

    private BrowserJourney(RunningProgram program, Browsing browsing, boolean once) {
        this.program = program;
        this.browsing = browsing;
        this.once = once;
    }

    public static void main(String[] arguments) throws SQLException {
        var folder = Path.of("target/journey");
        var data = RunningProgram.emptied(folder.resolve("data"));
        var launch = List.of(arguments).contains("--compiled") ? Launch.compiled() : Launch.packaged();
        try (var program = RunningProgram.start(launch, data, RunningProgram.freePort());
                var browsing = new Browsing(program.url())) {
            new BrowserJourney(program, browsing, List.of(arguments).contains("--once")).walk();
        }
    }

    private void walk() throws SQLException {
        var crew = Crew.at(this::desk);
        var journey = Journey.wholeYear(crew);
        while (journey.hasNext()) {
            var leg = journey.step();
            System.out.printf("%-40s %4d forms, %3d pages%n", leg.name(), sent, seen.size());
        }
        YearEnd.check(journey);
        System.out.printf(
                "%d people, %d forms carried out, %d pages looked at%n",
                crew.names().size(), sent, seen.size());
        compareWithTrail();
        verifyChain(crew);
        hindrances.forEach(System.out::println);
        if (!hindrances.isEmpty()) throw new AssertionError(hindrances.size() + " pages hinder");
    }

    /** The auditor presses the button: every entry is where it was sealed, from the first on. */
    private static void verifyChain(Crew crew) {
        var trail = crew.get("auditor", "/trail").page();
        var verified =
                crew.get("auditor", trail.select("a[href=/trail/verification]").attr("href"));
        System.out.println("The auditor verifies the trail: "
                + verified.page().select("main").text());
        if (!verified.text().contains("全部留痕完整")) throw new AssertionError("The chain is broken");
    }

    private Visitor desk(String name) {
        var page = browsing.signIn(name, PASSWORD, "zh-CN", DESK);
        return new BrowserDesk(program.url(), page, this::look, () -> sent++);
    }

    private void look(Page page) {
        var pattern = pattern(page);
        if (!seen.add(pattern)) return;
        var name = String.format(
                "%03d-%s",
                seen.size(),
                page.url()
                        .replaceAll("^https?://[^/]+/|\\?.*|[0-9a-f-]{36}", "")
                        .replaceAll("\\W+", "-"));
        if (once) {
            lookAs(page, "zh-CN", DESK, name);
            return;
        }
        lookAs(page, "zh-CN", PHONE, name);
        lookAs(page, "en", PHONE, name);
        lookAs(page, "en", DESK, name);
        lookAs(page, "zh-CN", DESK, name);
    }

    /** What hinders on one page is said at the end, beside what hinders on others. */
    private void lookAs(Page page, String language, int width, String name) {
        try {
            browsing.lookAs(page, language, width, name);
        } catch (AssertionError hindrance) {
            hindrances.add(String.valueOf(hindrance.getMessage()));
        }
    }

    /** The address without what names a record, and which forms it offers: one page in one state. */
    private static String pattern(Page page) {
        var forms = page.locator("main form[method=post]").evaluateAll("all => all.map(f => f.getAttribute('action'))");
        return (page.url() + " " + forms)
                .replaceAll("^https?://[^/]+", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("\\?[^ ]*", "");
    }

    /** Whatever was carried out stands in the trail once; what the program did by itself is listed. */
    private void compareWithTrail() throws SQLException {
        try (var connection = program.connect("yufang_owner");
                var statement = connection.createStatement()) {
            RunningProgram.awaitSeals(connection);
            var byActor = new TreeMap<String, Integer>();
            var rows = statement.executeQuery(
                    "select person is not null, act, count(*) from trail.entry group by 1, 2 order by 1, 2");
            int people = 0;
            while (rows.next()) {
                if (rows.getBoolean(1)) people += rows.getInt(3);
                else byActor.put(rows.getString(2), rows.getInt(3));
            }
            System.out.println("Entries of people: " + people + ", forms carried out: " + sent);
            System.out.println("Entries of the program’s tasks: " + byActor);
            if (people != sent) throw new AssertionError("The trail has " + people + " entries for " + sent + " forms");
        }
    }
}
