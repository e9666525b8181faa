package yufang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser that looks at pages as people do, and complains of what hinders them. */
public final class Browsing implements AutoCloseable {

    private static final String WATCH_POLICY = """
            window.refused = [];
            document.addEventListener('securitypolicyviolation',
                e => window.refused.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
            """;
    private static final String STICKING_OUT = """
            [...document.querySelectorAll('.card')]
                .filter(card => card.scrollWidth > card.clientWidth + 1 && getComputedStyle(card).overflowX === 'visible')
                .map(card => card.innerText.slice(0, 60))
            """;
    private static final int PHONE = 480;

    private final String base;
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    public Browsing(String base) {
        this.base = base;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update")));
    }

    private static Path chromium() {
        var named = System.getenv("YUFANG_CHROMIUM");
        return Stream.of(
                        named == null ? "" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium: apt-get install chromium"));
    }

    /** A window of this width in this language, in which somebody is signed in. */
    public Page window(City.Inhabitant one, String language, int width) {
        return signIn(one.username(), Cities.PASSWORD, language, width);
    }

    public Page stranger(String language, int width) {
        return page(context(language, width));
    }

    /** A window of this width in which somebody is signed in with this password. */
    public Page signIn(String username, String password, String language, int width) {
        var page = stranger(language, width);
        page.navigate(base + "/sign-in");
        page.fill("#f-username", username);
        page.fill("#f-password", password);
        page.click("form[action='/sign-in'] button");
        assertThat(page.url()).as("signed in").doesNotContain("/sign-in");
        return page;
    }

    /** Shows the page that stands there in this language and width, and looks at it. */
    public void lookAs(Page page, String language, int width, String name) {
        page.setViewportSize(width, width > PHONE ? 900 : 844);
        if (!language.equals(page.getAttribute("html", "lang"))) {
            page.context().addCookies(List.of(new Cookie("language", language).setUrl(base)));
            page.reload();
        }
        lookHere(page, name);
    }

    private BrowserContext context(String language, int width) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(width, width > PHONE ? 900 : 844));
        context.addCookies(List.of(new Cookie("language", language).setUrl(base)));
        return context;
    }

    private Page page(BrowserContext context) {
        var page = context.newPage();
        page.addInitScript(WATCH_POLICY);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // The browser reports the status of an error page itself as an error.
            if (message.type().equals("error") && !message.location().startsWith(page.url())) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        return page;
    }

    /** Opens a page and looks at it. */
    public void look(Page page, String path, String name) {
        page.navigate(base + path);
        lookHere(page, name);
    }

    /**
     * Nothing hinders: no complaint, no sideways scrolling, nothing covered, nothing that axe finds; leaves a picture.
     */
    public void lookHere(Page page, String name) {
        var language = page.getAttribute("html", "lang");
        var width = page.viewportSize().width;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + "-" + language + "-" + width + ".png"))
                .setFullPage(true));
        var where = name + " " + language + " " + width + " " + page.url();
        assertThat(complaints).as(where).isEmpty();
        assertThat((List<?>) page.evaluate("window.refused")).as(where).isEmpty();
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling: " + where)
                .isTrue();
        assertThat((List<?>) page.evaluate(STICKING_OUT))
                .as("nothing sticks out of its card: " + where)
                .isEmpty();
        assertThat(violations(page)).as(where).isEmpty();
    }

    private static List<String> violations(Page page) {
        var results = new AxeBuilder(page).setLegacyMode(true).analyze();
        assertThat(results.getPasses()).hasSizeGreaterThan(10);
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
