package yufang.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/** Somebody at a real browser: types into fields, ticks, attaches files and presses the button, as people do. */
public final class BrowserDesk extends Visitor {

    private static final int OK = 200;

    private final String base;
    private final Page page;
    private final Consumer<Page> looks;
    private final Runnable sends;

    /**
     * @param looks is shown every page that comes up
     * @param sends is told of every form that was carried out
     */
    public BrowserDesk(String base, Page page, Consumer<Page> looks, Runnable sends) {
        super(base);
        this.base = base;
        this.page = page;
        this.looks = looks;
        this.sends = sends;
    }

    @Override
    public Answer get(String path) {
        var response = Objects.requireNonNull(page.navigate(base + path));
        if (response.status() == OK) looks.accept(page);
        return answer(response.status());
    }

    @Override
    Answer submit(FilledForm form) {
        var shown = page.locator("form[action='" + form.action() + "']").first();
        openWhatIsFolded(shown);
        form.typed().forEach((name, values) -> type(shown.locator("[name='" + name + "']"), name, values));
        form.files().forEach((name, file) -> shown.locator("input[type=file][name='" + name + "']")
                .setInputFiles(new FilePayload(file.name(), "application/octet-stream", file.content())));
        var status = new int[] {OK};
        Consumer<Response> watch = response -> {
            if (response.request().isNavigationRequest()) status[0] = response.status();
        };
        page.onResponse(watch);
        page.waitForNavigation(() ->
                shown.locator("button[type=submit], button:not([type])").first().click());
        page.offResponse(watch);
        if (status[0] == OK) {
            sends.run();
            looks.accept(page);
        }
        return answer(status[0]);
    }

    private static void openWhatIsFolded(Locator form) {
        var folded = form.locator("xpath=ancestor::details[not(@open)]/summary");
        for (int i = 0; i < folded.count(); i++) folded.nth(i).click();
    }

    private static void type(Locator field, String name, List<String> values) {
        var first = field.first();
        var kind = (String) first.evaluate("e => e.tagName.toLowerCase() + ':' + (e.type || '')");
        if (kind.startsWith("select")) {
            first.selectOption(values.toArray(String[]::new));
        } else if (kind.equals("input:radio") || kind.equals("input:checkbox")) {
            tick(field, values);
        } else if (kind.equals("input:hidden")) {
            throw new AssertionError("Nobody can type into a hidden field: " + name);
        } else {
            first.fill(values.getFirst());
        }
    }

    private static void tick(Locator boxes, List<String> values) {
        for (int i = 0; i < boxes.count(); i++) {
            var box = boxes.nth(i);
            var wanted = values.contains(box.getAttribute("value"));
            if (wanted != box.isChecked()) box.setChecked(wanted);
        }
    }

    private Answer answer(int status) {
        var address = URI.create(page.url());
        var path = address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
        return new Answer(
                this,
                path,
                status,
                "",
                Jsoup.parse(page.content()),
                new byte[0],
                HttpHeaders.of(Map.of(), (a, b) -> true));
    }
}
