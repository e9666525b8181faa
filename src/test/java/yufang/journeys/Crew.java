package yufang.journeys;

import java.util.HashMap;
import java.util.Map;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.Visitor;

/** The people of the trying-out mode at their desks, each signed in once. Names are those of its accounts. */
public final class Crew {

    private final City city;
    private final Map<String, Visitor> desks = new HashMap<>();

    private Crew(City city) {
        this.city = city;
    }

    /** In a city of their own, on 2026-02-02. */
    public static Crew of(Cities cities) {
        return new Crew(cities.trial());
    }

    public City city() {
        return city;
    }

    public Visitor desk(String name) {
        return desks.computeIfAbsent(name, city::visit);
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
