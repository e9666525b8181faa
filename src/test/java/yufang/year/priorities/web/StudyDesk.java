package yufang.year.priorities.web;

import static org.assertj.core.api.Assertions.assertThat;

import yufang.ground.people.OrganisationKind;
import yufang.ground.people.Registration;
import yufang.platform.Acting;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.FilledForm;
import yufang.testing.Visitor;

/**
 * A city whose officer studies key areas, with member units for finance, health, emergency management and transport.
 */
final class StudyDesk {

    static final String TABLE = """
            行业	职工人数	工伤人数
            采矿业	10,257	3,336
            制造业	3,959,780	31,709
            建筑业	2,378,751	29,943
            交通运输、仓储和邮政业	993,678	10,091
            林业	110,395	946
            金融业	781,685	408
            全部行业	19,378,565	122,713
            """;

    final City city;
    final Visitor hrss;
    final Visitor leader;
    final Visitor health;
    final Visitor transport;
    final Visitor finance;
    final Visitor emergency;
    final String path;

    private StudyDesk(Cities cities, Registration registration) {
        city = cities.found();
        hrss = city.visit("hrss");
        leader = city.visit("leader");
        health = city.visit("health");
        transport = city.visit("transport");
        finance = city.visit(liaison(cities, registration, city, "cityfinance", "City finance"));
        emergency = city.visit(liaison(cities, registration, city, "emergency", "Emergency"));
        path = hrss.get("/priorities/studies/new")
                .form("/priorities/studies")
                .send()
                .requireOk()
                .path();
    }

    /** The study of 2026 with the figures of the second half of 2025, begun and empty. */
    static StudyDesk begun(Cities cities, Registration registration) {
        return new StudyDesk(cities, registration);
    }

    /** With data, one area taken in, all consents: ready to be proposed. */
    static StudyDesk ready(Cities cities, Registration registration) {
        var desk = begun(cities, registration);
        desk.paste(TABLE);
        desk.candidate("INDUSTRY", "采矿业", "B");
        desk.choose("采矿业", "TAKEN_IN", "发生率 32.52%", "");
        desk.consents();
        return desk;
    }

    private static City.Inhabitant liaison(
            Cities cities, Registration registration, City city, String name, String body) {
        var username = name + "-" + city.code();
        return cities.as(new Acting.AsSystem("test"), () -> {
            var unit = registration.organisation(city.code(), body, OrganisationKind.MEMBER_UNIT);
            var person = registration.account(username, name, registration.hash("a-long-password"), false);
            registration.affiliate(city.code(), person, unit, Role.LIAISON);
            return new City.Inhabitant(username, person, unit, Role.LIAISON);
        });
    }

    Answer page() {
        return hrss.get(path).requireOk();
    }

    Answer paste(String text) {
        return pasting(text).send();
    }

    FilledForm pasting(String text) {
        return hrss.get(path + "/table").formEnding("/table").with("text", text).with("source", "工伤认定台账");
    }

    Answer candidate(String kind, String title, String codes) {
        return hrss.get(path + "/areas/new")
                .formEnding("/areas")
                .with("kind", kind)
                .with("title", title)
                .with("codes", codes)
                .send();
    }

    Answer choose(String title, String choice, String reason, String mandate) {
        var page = hrss.get(link("/areas/", title));
        return page.formEnding("/choice")
                .with("choice", choice)
                .with("reason", reason)
                .with("mandate", option(page, "mandate", mandate))
                .send();
    }

    Answer target(String area, String kind, String name, String criterion, String mandate) {
        var page = hrss.get(path + "/targets/new");
        return page.formEnding("/targets")
                .with("area", option(page, "area", area))
                .with("kind", kind)
                .with("name", name)
                .with("criterion", criterion)
                .with("basis", "见数据汇总")
                .with("mandate", option(page, "mandate", mandate))
                .send();
    }

    Answer mandate(String kind, String title, String number) {
        return hrss.get(path + "/mandates/new")
                .formEnding("/mandates")
                .with("kind", kind)
                .with("title", title)
                .with("number", number)
                .with("asks", "加强危险化学品行业工伤预防")
                .send();
    }

    Answer ask(String matter, String decider, String unit) {
        var page = hrss.get(path + "/asks/new");
        return page.formEnding("/asks")
                .with("matter", matter)
                .with("decider", decider)
                .with("organisation", option(page, "organisation", unit))
                .send();
    }

    void consents() {
        ask("CONSENT", "FINANCE", "City finance");
        ask("CONSENT", "HEALTH", "Health");
        ask("CONSENT", "EMERGENCY_MANAGEMENT", "Emergency");
        consent(finance, "CONSENTED", "");
        consent(health, "CONSENTED", "");
        consent(emergency, "CONSENTED", "");
    }

    /** Answers the first thing on the work list. */
    Answer consent(Visitor liaison, String consent, String statement) {
        return toDo(liaison)
                .formEnding("/consent")
                .with("consent", consent)
                .with("statement", statement)
                .send();
    }

    Answer propose() {
        return page().formEnding("/proposal").send();
    }

    Answer decide() {
        return leader.get(path).formEnding("/decision").send();
    }

    Answer toDo(Visitor person) {
        var href = person.get("/work").page().select(".row-link").attr("href");
        assertThat(href).as("something to do").isNotEmpty();
        return person.get(href).requireOk();
    }

    void moveTo(String day) {
        city.visit("admin").get("/clock").form("/clock").with("day", day).send().requireOk();
    }

    /** The address to which the row of the study page leads that begins so. */
    String link(String kind, String name) {
        return page().page().select("a.row-link[href*=" + kind + "]").stream()
                .filter(link -> link.text().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + name))
                .attr("href");
    }

    private static String option(Answer page, String field, String text) {
        if (text.isEmpty()) return "";
        return page.page().select("select[name=" + field + "] option").stream()
                .filter(option -> option.text().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + text + " in " + page.text()))
                .attr("value");
    }
}
