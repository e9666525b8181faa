package yufang.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

/** Every list as a file. The list of fund-budget entries has more rows than one part. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportPagesTests {

    private static final int MANY = 4_500;
    private static final String LIST = "/money/fund-budget";

    @Autowired
    Cities cities;

    @Autowired
    RouteTable routes;

    @Autowired
    JdbcClient jdbc;

    City city;

    @BeforeAll
    void fill() {
        city = cities.found();
        city.visit("agency")
                .get(LIST + "/new")
                .form(LIST)
                .with("year", "2026")
                .with("amount", "0.01")
                .with("source", "=HYPERLINK(\"http://x\")")
                .file("file", "x.pdf", Papers.pdf("x"))
                .send()
                .requireOk();
        city.as("agency", () -> jdbc.sql("""
                insert into budget.fund_budget_entry (id, version, created_by, created_at, year, amount, source, document,
                    status, entered_by, decided_by, decided_at, decided_on, rules_version)
                select gen_random_uuid(), 0, e.created_by, e.created_at - i * interval '1 minute', 2025, 1000 + i,
                       'document ' || i, e.document, 'CONFIRMED', e.entered_by, :reviewer, now(), date '2026-02-02', 'x'
                from budget.fund_budget_entry e, generate_series(1, :many) i
                """)
                .param("reviewer", city.person("reviewer").id().value())
                .param("many", MANY)
                .update());
    }

    @Test
    void offersTheListUnderTheSameFiltersAndOrder() {
        var page = city.visit("auditor").get(LIST + "?q=2025&sort=amount,desc&page=3");

        var links = page.page().select(".pager .exports a");
        assertThat(links.eachText()).containsExactly("Excel", "CSV");
        assertThat(links.last().attr("href")).contains("q=2025", "sort=amount%2Cdesc", "export=csv");
        assertThat(city.visit("auditor").get("/money/budgets").page().select(".exports"))
                .as("nothing listed")
                .isEmpty();
    }

    @Test
    void holdsEveryRowOnceInOrder() {
        var file = city.visit("auditor").get(LIST + "?q=2025&sort=amount,desc&page=3&size=20&export=csv");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("2026-02-02.csv");
        var lines = lines(file);
        assertThat(lines).hasSize(MANY + 1);
        assertThat(lines.getFirst()).startsWith("\ufeff项目年度,项目年度（附注）,列支金额 (元)");
        assertThat(lines.get(1)).startsWith("2025,document 4500,5500.00,agency,2026-02-02,已确认");
        assertThat(lines.getLast()).startsWith("2025,document 1,1001.00");
        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void defusesWhatASpreadsheetWouldCarryOut() {
        var lines = lines(city.visit("auditor").get(LIST + "?q=2026&export=csv"));

        assertThat(lines.get(1)).startsWith("2026,\"'=HYPERLINK(\"\"http://x\"\")\",0.01");
    }

    @Test
    void isAWorkbookToo() {
        var file = city.visit("auditor").get(LIST + "?export=xlsx");

        assertThat(file.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml.sheet");
        assertThat(Arrays.copyOf(file.body(), 2)).isEqualTo("PK".getBytes(UTF_8));
    }

    @Test
    void speaksTheLanguageOfThePage() {
        assertThat(lines(city.visit("auditor").get(LIST + "?q=2026&export=csv&lang=en"))
                        .getFirst())
                .contains("Programme year", "Amount in the fund budget (yuan)");
    }

    @Test
    void staysInTheReachOfWhoeverAsks() {
        assertThat(lines(cities.found().visit("agency").get(LIST + "?export=csv")))
                .hasSize(1);
        assertThat(city.visit("provider").get(LIST + "?export=csv").status()).isEqualTo(403);
        assertThat(city.visit("auditor").get(LIST + "?export=exe").page().select("table.rows"))
                .isNotEmpty();
    }

    /** Also those that later steps have added; asked for by the first role that may open each. */
    @Test
    void isThereOfEveryList() {
        for (var role : Role.values()) {
            var pages = routes.routes().stream()
                    .filter(route -> route.method().equals(HttpMethod.GET)
                            && !route.path().contains("{"))
                    .filter(route -> route.roles().stream()
                            .min(Comparator.naturalOrder())
                            .filter(role::equals)
                            .isPresent())
                    .map(Route::path)
                    .toList();
            if (!pages.isEmpty()) areLists(city.visit(city.having(role)), pages);
        }
    }

    private static void areLists(Visitor visitor, List<String> pages) {
        pages.stream()
                .filter(page -> !visitor.once(page).page().select("#list").isEmpty())
                .forEach(page -> {
                    var csv = visitor.get(page + "?export=csv");
                    assertThat(csv.headers().firstValue("Content-Type"))
                            .as(page)
                            .hasValue("text/csv;charset=UTF-8");
                    assertThat(lines(csv).getFirst()).as(page).startsWith("\ufeff");
                });
    }

    private static List<String> lines(Answer file) {
        return List.of(new String(file.body(), UTF_8).split("\r\n"));
    }
}
