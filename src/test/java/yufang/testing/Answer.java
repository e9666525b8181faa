package yufang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the program answered. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(
        Visitor visitor, String path, int status, String location, Document page, byte[] body, HttpHeaders headers) {

    public String text() {
        return page.text();
    }

    public String title() {
        return page.select("h1").text();
    }

    /** The form that is sent to this address; a test that finds none fails. */
    public FilledForm form(String action) {
        var forms = forms(action);
        assertThat(forms)
                .as("form to " + action + " on " + path + ": " + text())
                .isNotEmpty();
        return FilledForm.of(visitor, forms.getFirst());
    }

    /** The form whose address ends so. */
    public FilledForm formEnding(String end) {
        var forms = page.select("form[method=post][action$=" + end + "]");
        assertThat(forms).as("form to …" + end + " on " + path + ": " + text()).isNotEmpty();
        return FilledForm.of(visitor, forms.first());
    }

    public boolean offers(String actionEnd) {
        return !page.select("form[method=post][action$=" + actionEnd + "]").isEmpty();
    }

    private List<Element> forms(String action) {
        return page.select("form[method=post]").stream()
                .filter(form -> form.attr("action").equals(action))
                .toList();
    }

    /** The message beside a field of a form that was refused; empty where there is none. */
    public String error(String field) {
        return page.select("#f-" + field + "-error").text();
    }

    /** The value that an input shows. */
    public String value(String field) {
        var input = page.select("#f-" + field);
        return input.is("textarea") ? input.text() : input.attr("value");
    }

    public String problems() {
        return page.select(".problems").text();
    }

    public String notice() {
        return page.select(".notice").text();
    }

    public List<String> trail() {
        return page.select(".trail li > span:first-child").eachText();
    }

    public Answer requireOk() {
        assertThat(status).as(path + ": " + text()).isEqualTo(200);
        return this;
    }
}
