package yufang.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import yufang.journeys.Nonsense;
import yufang.platform.RouteTable;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;
import yufang.year.planning.web.PlanInDrafting;

/** Nonsense in every field of every form: a message and the form again, never an error of the program. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTests {

    private static final int UNPROCESSABLE = 422;

    @Autowired
    RouteTable table;

    @Autowired
    Cities cities;

    City city;

    /** Where each form stands, for whom: a new form is missed here until somebody adds it. */
    Map<String, Form> forms;

    private int named;
    private String base = "";
    private String shared = "";
    private String second = "";

    /** Some nonsense passes (a reason may be anything): then the form is gone, and another record shows it again. */
    private record Form(String who, Supplier<String> page) {}

    @BeforeAll
    void prepare() {
        city = cities.found();
        forms = new TreeMap<>(Map.of(
                "/money/fund-bases", form("agency", "/money/fund-bases/new"),
                "/money/fund-bases/{id}/correction", new Form("agency", () -> returned() + "/edit"),
                "/money/fund-bases/{id}/confirmation", new Form("reviewer", this::entered),
                "/money/fund-bases/{id}/return", new Form("reviewer", this::entered),
                "/money/fund-bases/{id}/withdrawal", new Form("agency", this::entered),
                "/rules/{key}/values", form("admin", "/rules/fund.cap"),
                "/people", form("admin", "/people/new"),
                "/people/bodies", form("admin", "/people/bodies/new"),
                "/clock", form("admin", "/clock"),
                "/account/role", form("agency", "/account/role")));
        forms.put("/account/password", form("agency", "/account/password"));
        forms.putAll(people());
        forms.put("/rules/{key}/values/{value}/confirmation", new Form("leader", this::proposedRule));
        forms.put("/rules/{key}/values/{value}/refusal", new Form("leader", this::proposedRule));
        forms.putAll(studies());
        study();
        proposed();
        PlanInDrafting.of(city).forms().forEach((path, page) -> forms.put(path, form("hrss", page)));
    }

    private Map<String, Form> people() {
        var page = "/people/{person}";
        var another = "/people/" + city.person("finance").id().value();
        return Map.of(
                page + "/changes/{change}/confirmation", new Form("leader", this::reset),
                page + "/changes/{change}/refusal", new Form("leader", this::reset),
                page + "/password", form("admin", another),
                page + "/closure", new Form("admin", () -> inhabitant(true)),
                page + "/reopening", new Form("admin", () -> inhabitant(false)),
                page + "/roles", form("admin", another),
                page + "/roles/{affiliation}/end", form("admin", another));
    }

    private String proposedRule() {
        city.visit("admin")
                .get("/rules/fund.cap")
                .formEnding("/values")
                .with("value", "2 %")
                .with("source", "x")
                .with("evidence", "REGION")
                .send()
                .requireOk();
        return "/rules/fund.cap";
    }

    /** Somebody whose password was reset, which waits for a leader. */
    private String reset() {
        var page = "/people/" + city.person("finance").id().value();
        city.visit("admin").get(page).formEnding("/password").send().requireOk();
        return page;
    }

    /** Somebody whose account is open, or closed. */
    private String inhabitant(boolean open) {
        var page = "/people/" + city.person("employer").id().value();
        var act = open ? "/reopening" : "/closure";
        var shown = city.visit("admin").get(page);
        if (shown.offers(act)) shown.formEnding(act).with("reason", "x").send().requireOk();
        return page;
    }

    private Map<String, Form> studies() {
        var page = "/priorities/studies/{id}";
        return Map.ofEntries(
                Map.entry("/priorities/studies", form("hrss", "/priorities/studies/new")),
                Map.entry(page + "/rows", new Form("hrss", () -> study() + "/rows/new")),
                Map.entry(page + "/rows/{row}/correction", new Form("hrss", () -> row("/rows/"))),
                Map.entry(page + "/rows/{row}/removal", new Form("hrss", () -> row("/rows/"))),
                Map.entry(page + "/table", new Form("hrss", () -> study() + "/table")),
                Map.entry(page + "/mandates", new Form("hrss", () -> study() + "/mandates/new")),
                Map.entry(page + "/areas", new Form("hrss", () -> study() + "/areas/new")),
                Map.entry(page + "/areas/{area}/choice", new Form("hrss", () -> link(study(), "/areas/"))),
                Map.entry(page + "/targets", new Form("hrss", () -> study() + "/targets/new")),
                Map.entry(page + "/targets/{target}/removal", new Form("hrss", () -> row("/targets/"))),
                Map.entry(page + "/asks", new Form("hrss", () -> study() + "/asks/new")),
                Map.entry(page + "/proposal", new Form("hrss", this::study)),
                Map.entry(page + "/publication", new Form("hrss", () -> study() + "/publication")),
                Map.entry(page + "/decision", new Form("leader", this::proposed)),
                Map.entry(page + "/return", new Form("leader", this::proposed)),
                Map.entry("/priorities/asks/{id}/figures", new Form("health", () -> asked("DISEASES", ""))),
                Map.entry("/priorities/asks/{id}/consent", new Form("health", () -> asked("CONSENT", "HEALTH"))));
    }

    /** One study for all that only adds to it. */
    private String study() {
        if (shared.isEmpty()) shared = begun("2026");
        return shared;
    }

    /** With a row, an area taken in and a target. */
    private String begun(String year) {
        var path = city.visit("hrss")
                .get("/priorities/studies/new")
                .form("/priorities/studies")
                .with("year", year)
                .send()
                .path();
        var area = "/areas/new";
        city.visit("hrss")
                .get(path + area)
                .formEnding("/areas")
                .with("kind", "HAZARD")
                .with("title", "x")
                .send();
        city.visit("hrss")
                .get(link(path, "/areas/"))
                .formEnding("/choice")
                .with("choice", "TAKEN_IN")
                .with("reason", "x")
                .send()
                .requireOk();
        return path;
    }

    /** The newest row or target of the shared study, which is made for it. */
    private String row(String kind) {
        var path = study();
        var hrss = city.visit("hrss");
        var name = "x" + ++named;
        hrss.get(path + "/rows/new")
                .formEnding("/rows")
                .with("name", name)
                .with("source", "x")
                .send();
        var target = hrss.get(path + "/targets/new");
        target.formEnding("/targets")
                .with(
                        "area",
                        target.page().select("select[name=area] option").get(1).attr("value"))
                .with("kind", "POST")
                .with("name", name)
                .with("criterion", "RATE")
                .with("basis", "x")
                .send()
                .requireOk();
        return link(path, kind);
    }

    private String link(String study, String kind) {
        return city.visit("hrss")
                .get(study)
                .page()
                .select("a.row-link[href*=" + kind + "]")
                .last()
                .attr("href");
    }

    /** Another one, which is proposed again where it was returned. */
    private String proposed() {
        if (second.isEmpty()) second = consented(begun("2027"));
        var shown = city.visit("hrss").get(second);
        if (shown.offers("/proposal")) shown.formEnding("/proposal").send().requireOk();
        return second;
    }

    private String consented(String path) {
        for (var department : List.of("FINANCE", "HEALTH", "EMERGENCY_MANAGEMENT")) {
            ask(path, "CONSENT", department);
            var health = city.visit("health");
            health.get(health.get("/priorities/asks")
                            .page()
                            .select("a.row-link")
                            .attr("href"))
                    .formEnding("/consent")
                    .with("consent", "CONSENTED")
                    .send();
        }
        return path;
    }

    private String asked(String matter, String department) {
        ask(study(), matter, department);
        return city.visit("health")
                .get("/priorities/asks")
                .page()
                .select("a.row-link")
                .attr("href");
    }

    private void ask(String path, String matter, String department) {
        city.visit("hrss")
                .get(path + "/asks/new")
                .formEnding("/asks")
                .with("matter", matter)
                .with("decider", department)
                .with("organisation", city.person("health").body().value().toString())
                .send();
    }

    private static Form form(String name, String page) {
        return new Form(name, () -> page);
    }

    private String returned() {
        var page = entered();
        city.visit("reviewer")
                .get(page)
                .formEnding("/return")
                .with("reason", "x")
                .send()
                .requireOk();
        return page;
    }

    /** There is one in a year: it is corrected where it was returned, and entered anew where it was withdrawn. */
    private String entered() {
        var agency = city.visit("agency");
        if (base.isEmpty() || !agency.get(base).offers("/withdrawal")) {
            base = figure(agency.get("/money/fund-bases/new").form("/money/fund-bases"))
                    .path();
        } else if (!city.visit("reviewer").get(base).offers("/confirmation")) {
            figure(agency.get(base + "/edit").formEnding("/correction"));
        }
        return base;
    }

    private Answer figure(FilledForm form) {
        return form.with("amount", "1")
                .with("source", "accounts")
                .file("file", "accounts.pdf", Papers.pdf("accounts " + ++named))
                .send()
                .requireOk();
    }

    @Test
    void everyFormIsTried() {
        var declared = new TreeSet<String>();
        table.routes().stream()
                .filter(route -> route.method().equals(HttpMethod.POST) && route.form() != null)
                .forEach(route -> declared.add(route.path()));
        // Only an administrator of an empty installation has this one; it has a test of its own.
        declared.remove("/account/region");
        declared.removeIf(path -> !Nonsense.isOfAFirstStep(path));

        assertThat(forms.keySet()).isEqualTo(declared);
    }

    @Test
    void nonsenseInAnyFieldGetsAMessage() {
        forms.forEach((path, form) -> {
            var tried = new Tried(form);
            for (var field : fields(path)) {
                for (var nonsense : Nonsense.TYPED) {
                    var answer = tried.send(path, filled -> filled.with(field, nonsense));
                    assertThat(answer.status())
                            .as(path + " " + field + " = " + Nonsense.shortened(nonsense))
                            .isIn(passed(path), 409, 422);
                    assertThat(answer.text()).doesNotContain("Exception", "程序出错");
                }
            }
        });
    }

    /** The answer to a reopening shows the new password itself. */
    private static int passed(String path) {
        return path.endsWith("/reopening") ? 200 : 302;
    }

    @Test
    void aMissingFieldGetsAMessage() {
        forms.forEach((path, form) -> {
            var tried = new Tried(form);
            for (var field : fields(path)) {
                var answer = tried.send(path, filled -> filled.without(field));
                assertThat(answer.status()).as(path + " without " + field).isIn(302, 409, 422);
            }
        });
    }

    /** Somebody who fills one form again and again. */
    private final class Tried {

        private final Form form;
        private final Visitor visitor;
        private String page;
        private @Nullable FilledForm open;

        Tried(Form form) {
            this.form = form;
            this.visitor = city.visit(form.who());
            this.page = form.page().get();
        }

        /** A form that was refused can be sent again as it stood; after one that passed the page is opened anew. */
        Answer send(String path, UnaryOperator<FilledForm> typed) {
            if (open == null) open = fill(path);
            var answer = typed.apply(open.copy()).sendOnce();
            if (answer.status() != UNPROCESSABLE) open = null;
            return answer;
        }

        private FilledForm fill(String path) {
            var shown = visitor.get(page);
            if (!shown.offers(ending(path))) {
                page = form.page().get();
                shown = visitor.get(page);
            }
            return shown.formEnding(ending(path));
        }
    }

    @Test
    void whatBelongsToAnotherRegionOrToNobodyIsNotFound() {
        var other = cities.found();
        forms.forEach((path, form) -> {
            if (!path.contains("{id}")) return;
            var stranger = other.visit(form.who());
            var csrf = stranger.get("/account/password")
                    .formEnding("/account/password")
                    .value("_csrf");
            var ours = city.visit(form.who())
                    .get(form.page().get())
                    .formEnding(ending(path))
                    .action();
            for (var address :
                    List.of(ours, path.replaceAll("\\{\\w+}", UUID.randomUUID().toString()))) {
                var answer = stranger.postOnce(
                        address,
                        "_csrf",
                        csrf,
                        "token",
                        UUID.randomUUID().toString(),
                        "version",
                        "0",
                        "reason",
                        "x",
                        "amount",
                        "1",
                        "source",
                        "x");
                assertThat(answer.status()).as(address).isIn(404, 422);
                assertThat(answer.text()).doesNotContain("待复核");
            }
            assertThat(stranger.postOnce(path.replaceAll("\\{\\w+}", "not-an-id"), "_csrf", csrf)
                            .status())
                    .isEqualTo(404);
        });
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('/'));
    }

    private List<String> fields(String path) {
        return Nonsense.fields(table, path).stream()
                .filter(name -> !name.equals("file"))
                .toList();
    }
}
