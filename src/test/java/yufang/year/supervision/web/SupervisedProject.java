package yufang.year.supervision.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Weight;
import yufang.testing.Answer;
import yufang.testing.City;
import yufang.testing.InventedRoster;
import yufang.testing.SignedByHand;
import yufang.testing.SignedByHand.Promise;
import yufang.testing.Visitor;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.web.DeliveryDesk;

/** A contract of trainings with its people, running from its day on: what supervision looks at. */
final class SupervisedProject {

    final Visitor manager;
    final Visitor agency;
    final SignedByHand hand;
    private final DeliveryDesk desk;

    private SupervisedProject(City city, JdbcClient jdbc, Promise promise) {
        manager = city.visit("provider");
        agency = city.visit("agency");
        hand = SignedByHand.with(city, jdbc, "provider", promise);
        desk = new DeliveryDesk(manager, city.visit("field"), agency, hand.address());
    }

    /** Sessions and different persons, half of the amount each, as in the obligations R2 to R5. */
    static Promise training(int sessions, int persons) {
        var half = Weight.of("0.5");
        return Promise.of(
                "RA",
                "60000.00",
                Measure.total(SignedByHand.measureId(), Counted.SESSIONS, Bound.atLeast(sessions))
                        .weighing(half),
                Measure.total(SignedByHand.measureId(), Counted.PERSONS, Bound.atLeast(persons))
                        .weighing(half));
    }

    /** @param days of one session each, with the figure of persons planned: {@code 2026-02-02 10} */
    static SupervisedProject running(City city, JdbcClient jdbc, Promise promise, String... days) {
        var project = new SupervisedProject(city, jdbc, promise);
        var plan = project.desk.begin();
        for (int i = 0; i < days.length; i++) {
            var day = days[i].substring(0, 10);
            var form = project.desk.blank(plan, 0, "第" + (i + 1) + "期", day, day, "城东化工园");
            form.names().stream()
                    .filter(name -> name.startsWith("figure-"))
                    .forEach(name -> form.with(name, dayFigure(days, form, name)));
            form.with("field-learning-hours", "24").send().requireOk();
        }
        project.desk.submitPlan(plan);
        project.desk.approve(plan).requireOk();
        return project;
    }

    private static String dayFigure(String[] days, yufang.testing.FilledForm form, String name) {
        for (var day : days) {
            if (form.value("firstDay").equals(day.substring(0, 10))
                    && form.value("title")
                            .equals("第" + (java.util.Arrays.asList(days).indexOf(day) + 1) + "期")) {
                return day.substring(11);
            }
        }
        throw new AssertionError("No figure for " + name);
    }

    ContractId contract() {
        return new ContractId(hand.contract());
    }

    String unit(String title) {
        return desk.unit(title);
    }

    String unitId(String title) {
        var address = unit(title);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Held today by these persons, claimed with evidence. */
    void submit(String title, int from, int to) {
        var unit = unit(title);
        desk.carryingOut(unit).send().requireOk();
        desk.roster(unit, InventedRoster.table(from, to)).requireOk();
        desk.evidence(unit, "roster", "sign-in", "results");
        desk.submit(unit).requireOk();
    }

    void verify(String title) {
        desk.verify(unit(title)).requireOk();
    }

    /** Records a spot check of this unit, not concluded yet. */
    Answer record(String title) {
        return agency.get("/supervision/contracts/" + hand.contract() + "/spot-checks/new")
                .requireOk()
                .formEnding("/spot-checks")
                .with("unit", unitId(title))
                .with("time", "14:10")
                .with("place", "城东化工园培训楼 201")
                .with("went", "李敏、张洁")
                .with("seen", "在场 81 人，课件为重大危险源管理。")
                .send()
                .requireOk();
    }

    Answer find(Answer check, String seen) {
        return check.formEnding("/findings")
                .with("seen", seen)
                .with("place", "签到表第 2 页")
                .send()
                .requireOk();
    }

    /** The page of a finding of a concluded check of this unit. */
    String finding(String title, String seen) {
        var check = find(record(title), seen);
        return conclude(check)
                .page()
                .select(".lines a[href^=/supervision/findings/]")
                .attr("href");
    }

    Answer conclude(Answer check) {
        return agency.get(check.path()).formEnding("/conclusion").send().requireOk();
    }
}
