package yufang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/** Somebody who looks at pages and sends their forms, as a browser without scripts does. */
public class Visitor {

    private static final int FOUND = 302;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String base;

    public Visitor(String base) {
        this.base = base;
    }

    public void signIn(String username, String password) {
        var answer = get("/sign-in")
                .form("/sign-in")
                .with("username", username)
                .with("password", password)
                .send();
        assertThat(answer.path()).as("signed in as " + username).doesNotStartWith("/sign-in");
    }

    /** Changes to another role of his, by its name. */
    public void actAs(String role) {
        var page = get("/account/role");
        var forms = page.page().select("form[action=/account/role]");
        int place = IntStream.range(0, forms.size())
                .filter(i -> forms.get(i).text().contains(role))
                .findFirst()
                .orElseThrow();
        page.form("/account/role").with("place", Integer.toString(place)).send().requireOk();
    }

    /** Follows redirects, as a browser does. */
    public Answer get(String path) {
        return follow(send(request(path).GET()), path);
    }

    /** With a cookie that the program has not given. */
    public Answer withCookie(String path, String cookie) {
        return answer(send(request(path).header("Cookie", cookie).GET()), path);
    }

    /** Without following redirects. */
    public Answer once(String path) {
        return answer(send(request(path).GET()), path);
    }

    /** Sends these fields, whatever a page offers; without following where it leads. */
    public Answer postOnce(String path, String... namesAndValues) {
        var pairs = new java.util.ArrayList<String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(namesAndValues[i] + "="
                    + java.net.URLEncoder.encode(namesAndValues[i + 1], java.nio.charset.StandardCharsets.UTF_8));
        }
        return postOnce(
                path,
                "application/x-www-form-urlencoded",
                String.join("&", pairs).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Sends a form and follows where it leads. */
    Answer submit(FilledForm form) {
        var answer = postOnce(form.action(), form.type(), form.body());
        return answer.status() == FOUND ? get(answer.location()) : answer;
    }

    Answer postOnce(String path, String type, byte[] body) {
        return answer(
                send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body))),
                path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private Answer follow(HttpResponse<byte[]> first, String path) {
        var answer = answer(first, path);
        for (int hops = 0; answer.status() == FOUND && hops < 5; hops++) {
            var next = answer.location();
            answer = answer(send(request(next).GET()), next);
        }
        return answer;
    }

    private Answer answer(HttpResponse<byte[]> response, String path) {
        var location =
                response.headers().firstValue("Location").map(this::local).orElse("");
        var html = response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        var page = Jsoup.parse(html ? new String(response.body(), java.nio.charset.StandardCharsets.UTF_8) : "");
        return new Answer(this, path, response.statusCode(), location, page, response.body(), response.headers());
    }

    private String local(String location) {
        return location.startsWith(base) ? location.substring(base.length()) : location;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
