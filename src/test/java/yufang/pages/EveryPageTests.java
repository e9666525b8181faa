package yufang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import yufang.platform.Route;
import yufang.platform.RouteTable;
import yufang.shared.Role;
import yufang.testing.Browsing;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;

/** Looks at the pages in a real browser: both languages, desk and phone, accessibility, content policy. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    @Autowired
    Cities cities;

    @Autowired
    RouteTable routes;

    City city;
    City empty;
    String base;
    Browsing browsing;

    @BeforeAll
    void startBrowser() {
        city = cities.found();
        empty = cities.found();
        base = city.visit("agency")
                .get("/money/fund-bases/new")
                .form("/money/fund-bases")
                .with("amount", "86450000")
                .with("source", "2025 年度工伤保险基金决算表")
                .file("file", "决算表.pdf", Papers.pdf("accounts"))
                .send()
                .path();
        browsing = new Browsing(cities.url());
    }

    @AfterAll
    void stopBrowser() {
        browsing.close();
    }

    /** Every page without a variable in its address, by the first role that may open it. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void areUsableByEverybody(String language) {
        for (var role : Role.values()) {
            var pages = routes.routes().stream()
                    .filter(route -> firstOf(route) == role)
                    .toList();
            if (pages.isEmpty()) continue;
            var window = browsing.window(city.having(role), language, PHONE);
            for (var route : pages) {
                window.setViewportSize(PHONE, 844);
                browsing.look(window, route.path(), name(route.path()));
                browsing.lookAs(window, language, DESK, name(route.path()));
            }
            window.context().close();
        }
    }

    private static Role firstOf(Route route) {
        var plain = route.method().equals(HttpMethod.GET) && !route.path().contains("{");
        return plain && route.access() == Route.Access.ROLES
                ? route.roles().stream().sorted().findFirst().orElse(null)
                : null;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280", "zh-CN, 390", "en, 1280", "en, 390"})
    void areUsableWhereThereIsSomethingToDo(String language, int width) {
        var reviewer = browsing.window(city.person("reviewer"), language, width);
        browsing.look(reviewer, "/work", "work-with-items");
        browsing.look(reviewer, base, "fund-base");
        sendBackWithoutReason(reviewer);
        browsing.lookHere(reviewer, "fund-base-refused");
        browsing.look(reviewer, "/account/password", "password");
        browsing.look(reviewer, "/account/role", "role");
        reviewer.context().close();
        var stranger = browsing.stranger(language, width);
        browsing.look(stranger, "/sign-in?error", "sign-in-refused");
        stranger.context().close();
    }

    private static void sendBackWithoutReason(Page reviewer) {
        reviewer.click("form[action$='/return'] button");
        assertThat(reviewer.locator("#f-reason-error").textContent()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280", "en, 390"})
    void areUsableWhereSomethingIsRefused(String language, int width) {
        var officer = browsing.window(empty.person("agency"), language, width);
        browsing.look(officer, "/money", "money-empty");
        browsing.look(officer, "/money/fund-bases/new", "fund-base-new");
        officer.fill("#f-amount", "-1");
        officer.click("form[action='/money/fund-bases'] button");
        assertThat(officer.inputValue("#f-amount")).isEqualTo("-1");
        browsing.lookHere(officer, "fund-base-wrong");
        browsing.look(officer, base, "error-404");
        browsing.look(officer, "/trail", "error-403");
        officer.context().close();
    }

    @Test
    void foldTheSideBarWithoutAScript() {
        var page = browsing.window(city.person("agency"), "zh-CN", 390);
        assertThat(page.isVisible(".side ul")).isFalse();
        page.click(".fold summary");
        assertThat(page.isVisible(".side ul")).isTrue();
        page.click(".person summary");
        browsing.lookHere(page, "menus");
        page.click(".person-menu form button");
        assertThat(page.url()).endsWith("/sign-in");
        page.context().close();
    }

    private static String name(String path) {
        return List.of(path.split("/")).stream()
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "-" + other)
                .orElse("home")
                .toLowerCase(Locale.ROOT);
    }
}
