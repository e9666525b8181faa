package yufang.year.priorities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.people.OrganisationKind;
import yufang.ground.people.Registration;
import yufang.journeys.Crew;
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
public final class StudyDesk {

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

    final @Nullable City city;
    final Visitor hrss;
    final Visitor leader;
    final Visitor health;
    final Visitor transport;
    final Visitor finance;
    final Visitor emergency;
    final String path;

    private final Units units;

    /** The member units that are asked, as their names stand in the list. */
    private record Units(String finance, String health, String emergency) {}

    private StudyDesk(Cities cities, Registration registration) {
        var here = cities.found();
        city = here;
        hrss = here.visit("hrss");
        leader = here.visit("leader");
        health = here.visit("health");
        transport = here.visit("transport");
        finance = here.visit(liaison(cities, registration, here, "cityfinance", "City finance"));
        emergency = here.visit(liaison(cities, registration, here, "emergency", "Emergency"));
        units = new Units("City finance", "Health", "Emergency");
        path = begin();
    }

    private StudyDesk(Crew crew, String known) {
        city = null;
        hrss = crew.desk("hrss");
        leader = crew.desk("leader");
        finance = crew.desk("liaison3");
        emergency = crew.desk("liaison4");
        health = crew.desk("liaison5");
        transport = crew.desk("liaison7");
        units = new Units("市财政局", "市卫生健康委员会", "市应急管理局");
        path = known.isEmpty() ? begin() : known;
    }

    private String begin() {
        return hrss.get("/priorities/studies/new")
                .form("/priorities/studies")
                .send()
                .requireOk()
                .path();
    }

    /** The study of 2026 with the figures of the second half of 2025, begun and empty. */
    static StudyDesk begun(Cities cities, Registration registration) {
        return new StudyDesk(cities, registration);
    }

    /** The same by the people of the trying-out mode. */
    public static StudyDesk begun(Crew crew) {
        return new StudyDesk(crew, "");
    }

    /** At a study that they have begun. */
    public static StudyDesk of(Crew crew, String path) {
        return new StudyDesk(crew, path);
    }

    public String path() {
        return path;
    }

    /** The figures of the trial year, the liaisons' among them. */
    void figures() {
        askForFigures();
        giveFigures();
    }

    public void askForFigures() {
        assertThat(paste(TABLE).requireOk().notice()).contains("已录入 7 行");
        ask("DISEASES", "", units.health());
        ask("ACCIDENTS", "", units.emergency());
    }

    /** What health and emergency management know. */
    public void giveFigures() {
        toDo(health)
                .formEnding("/figures")
                .with("cases", "12")
                .with("statement", "尘肺病，采矿业")
                .send()
                .requireOk();
        toDo(emergency)
                .formEnding("/figures")
                .with("cases", "34")
                .with("deaths", "5")
                .with("statement", "危险化学品企业两起")
                .send()
                .requireOk();
    }

    /** Five taken in and two left out, each with its reason. */
    public void candidates() {
        mandate("SUPERIOR_ORDER", "关于加强危险化学品工伤预防的通知", "省人社函〔2026〕3号");
        mandate("CITY_PRIORITY", "装备制造", "");
        List.of("采矿业/B", "制造业/C", "建筑业/E", "交通运输、仓储和邮政业/G", "危险化学品/C26", "林业/A02", "金融业/J")
                .forEach(each -> candidate("INDUSTRY", each.split("/")[0], each.split("/")[1]));
        choose("采矿业", "TAKEN_IN", "发生率 32.52%，高于 1.00%", "");
        choose("建筑业", "TAKEN_IN", "发生率 1.26%，高于 1.00%", "");
        choose("交通运输、仓储和邮政业", "TAKEN_IN", "发生率 1.02%，高于 1.00%", "");
        choose("制造业", "TAKEN_IN", "工伤人数最多", "装备制造");
        choose("危险化学品", "TAKEN_IN", "上级部署", "关于加强危险化学品");
        choose("林业", "LEFT_OUT", "占比小", "");
        choose("金融业", "LEFT_OUT", "占比小", "");
    }

    public void targets() {
        target("采矿业", "INDUSTRY", "采矿业", "RATE", "");
        target("制造业", "ENTERPRISE", "云岭重工", "SEVERITY", "");
        target("建筑业", "POST", "高处作业", "SEVERITY", "");
        target("交通运输、仓储和邮政业", "GROUP", "货运司机", "BENEFIT_RATIO", "");
        target("危险化学品", "PARK", "化工园区", "ORDER", "关于加强危险化学品").requireOk();
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
        askForConsents();
        giveConsents();
    }

    public void askForConsents() {
        ask("CONSENT", "FINANCE", units.finance());
        ask("CONSENT", "HEALTH", units.health());
        ask("CONSENT", "EMERGENCY_MANAGEMENT", units.emergency());
    }

    public void giveConsents() {
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

    public Answer propose() {
        return page().formEnding("/proposal").send();
    }

    public Answer decide() {
        return leader.get(path).formEnding("/decision").send();
    }

    Answer toDo(Visitor person) {
        var href = person.get("/work").page().select(".row-link").attr("href");
        assertThat(href).as("something to do").isNotEmpty();
        return person.get(href).requireOk();
    }

    void moveTo(String day) {
        java.util.Objects.requireNonNull(city)
                .visit("admin")
                .get("/clock")
                .form("/clock")
                .with("day", day)
                .send()
                .requireOk();
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
