package yufang.journeys;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.Visitor;

/** The people of the trying-out mode at their desks, each signed in once. Names are those of its accounts. */
public final class Crew {

    private static final String PASSWORD = "yufang-demo";

    private final Function<String, Visitor> signIn;
    private final @Nullable City city;
    private final Map<String, Visitor> desks = new HashMap<>();

    private Crew(Function<String, Visitor> signIn, @Nullable City city) {
        this.signIn = signIn;
        this.city = city;
    }

    /** In a city of their own, on 2026-02-02. */
    public static Crew of(Cities cities) {
        var city = cities.trial();
        return new Crew(city::visit, city);
    }

    /** In the first region of a program that was started to try it out. */
    public static Crew tryingOut(String url) {
        return at(name -> {
            var visitor = new Visitor(url);
            visitor.signIn(name, PASSWORD);
            return visitor;
        });
    }

    /** At desks of another kind, such as a browser's. */
    public static Crew at(Function<String, Visitor> signIn) {
        return new Crew(signIn, null);
    }

    /** For tests alone that look behind the pages; a leg does not, since it is also walked from outside. */
    public City city() {
        return Objects.requireNonNull(city);
    }

    public Visitor desk(String name) {
        return desks.computeIfAbsent(name, signIn);
    }

    /** Who has had something to do. */
    public Set<String> names() {
        return Set.copyOf(desks.keySet());
    }

    public Answer get(String name, String path) {
        return desk(name).get(path).requireOk();
    }

    /** Moves the business day forward. */
    public void moveTo(String day) {
        get("admin", "/clock").form("/clock").with("day", day).send().requireOk();
    }

    /** Opens the newest item of the person's work list whose title says this. */
    public Answer work(String name, String title) {
        var link = get(name, "/work").page().select("a.row-link").stream()
                .filter(each -> each.text().contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No work “" + title + "” for " + name));
        return get(name, link.attr("href"));
    }
}
