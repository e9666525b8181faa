package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.web.DeliveryDesk.figures;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yufang.testing.FilledForm;
import yufang.testing.InventedRoster;
import yufang.year.delivery.web.DeliveryDesk;

/**
 * S-7: the provider plans five sessions and cancels one, the agency approves; four are held and verified person by
 * person, until 311 of 320 persons are. Notes {@code delivery} (the ledger of the contract), {@code executionPlan} and
 * {@code session1} to {@code session5}.
 */
final class DeliveryLegs {

    private static final String PLAN = "/delivery/plans/{id}";
    private static final String UNIT = "/delivery/units/{id}";
    private static final String EAST = "城东化工园培训中心";

    /** Who came: seven people come twice. */
    private static final List<int[]> PRESENT = List.of(
            people(1, 80),
            people(81, 159),
            IntStream.concat(IntStream.rangeClosed(1, 3), IntStream.rangeClosed(160, 237))
                    .toArray(),
            IntStream.concat(IntStream.rangeClosed(81, 84), IntStream.rangeClosed(238, 311))
                    .toArray());

    private DeliveryLegs() {}

    static List<Leg> all() {
        return Stream.of(plan(), session1(), session2(), session3(), session4())
                .flatMap(List::stream)
                .toList();
    }

    /** From the signed contract to the plan in force, 2026-05-06 to 05-12. */
    static List<Leg> plan() {
        return List.of(
                Leg.of("execution-plan.awaited", DeliveryLegs::await)
                        .showing(journey -> List.of(
                                new FormSample("/delivery/contracts/{id}/plans", "provider", journey.at("delivery")))),
                Leg.of("execution-plan.begun", DeliveryLegs::begin).showing(DeliveryLegs::formsOfABlankUnit),
                Leg.of("execution-plan.drafted", DeliveryLegs::draft).showing(DeliveryLegs::formsOfTheDraft),
                Leg.of("execution-plan.submitted", DeliveryLegs::submit)
                        .showing(journey -> List.of(
                                new FormSample(PLAN + "/approval", "agency", journey.at("executionPlan")),
                                new FormSample(PLAN + "/return", "agency", journey.at("executionPlan")))),
                Leg.of("execution-plan.returned", DeliveryLegs::sendBack),
                Leg.of("execution-plan.approved", DeliveryLegs::approve)
                        .showing(journey -> List.of(
                                new FormSample(UNIT + "/move", "provider", journey.at("session5") + "/change"),
                                new FormSample(
                                        UNIT + "/cancellation", "provider", journey.at("session5") + "/change"))),
                Leg.of("unit.cancellation-proposed", DeliveryLegs::proposeCancelling)
                        .showing(journey -> List.of(
                                new FormSample("/delivery/changes/{id}/approval", "agency", journey.at("change")),
                                new FormSample("/delivery/changes/{id}/refusal", "agency", journey.at("change")))),
                Leg.of("unit.cancelled", DeliveryLegs::cancel));
    }

    /** 2026-05-18 to 20, with every form on the way. */
    static List<Leg> session1() {
        return List.of(
                Leg.of("unit.due", DeliveryLegs::comeToTheDay)
                        .showing(journey -> List.of(
                                new FormSample(UNIT + "/carrying-out", "field", journey.at("session1") + "/entry"))),
                Leg.of("unit.carried-out", journey -> carryOut(journey, 1)).showing(DeliveryLegs::formsOfAnEntry),
                Leg.of("unit.submitted", journey -> claim(journey, 1, "2026-05-20"))
                        .showing(journey -> List.of(
                                new FormSample(
                                        UNIT + "/verification", "agency", journey.at("session1") + "/verification"),
                                new FormSample(
                                        UNIT + "/rejection", "agency", journey.at("session1") + "/verification"))),
                Leg.of("session-1.verified", journey -> {
                    verify(journey, 1);
                    ledger(journey, "320", "80", "80", "80");
                }));
    }

    /** 2026-06-15 to 17: rejected once; two of those who are claimed stand on no sign-in sheet. */
    static List<Leg> session2() {
        return List.of(
                Leg.of("session-2.carried-out", journey -> held(journey, 2, "2026-06-15")),
                Leg.of("session-2.verified", DeliveryLegs::secondSession));
    }

    /** 2026-07-13 to 15. */
    static List<Leg> session3() {
        return List.of(
                Leg.of("session-3.carried-out", journey -> held(journey, 3, "2026-07-13")),
                Leg.of("session-3.verified", journey -> {
                    claim(journey, 3, "2026-07-15");
                    verify(journey, 3);
                    ledger(journey, "320", "239", "239", "237");
                }));
    }

    /** 2026-08-17 to 19: all are held. */
    static List<Leg> session4() {
        return List.of(
                Leg.of("session-4.carried-out", journey -> held(journey, 4, "2026-08-17")),
                Leg.of("session-4.verified", DeliveryLegs::lastSession));
    }

    private static DeliveryDesk desk(Journey journey) {
        var crew = journey.crew();
        return new DeliveryDesk(crew.desk("provider"), crew.desk("field"), crew.desk("agency"), journey.at("delivery"));
    }

    private static void await(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-05-06");
        journey.note("delivery", "/delivery/contracts/" + journey.at("contractId"));
        var page = crew.work("provider", "请编制执行计划").requireOk();
        assertThat(page.path()).isEqualTo(journey.at("delivery"));
        assertThat(page.text()).contains("批准之前不得实施");
    }

    private static void begin(Journey journey) {
        journey.note("executionPlan", desk(journey).begin());
        var page = journey.crew().get("provider", journey.at("executionPlan"));
        assertThat(page.problems()).contains("已安排 0，还差 320");
        journey.note("blankUnit", page.page().select("a[href$=/units/new]").attr("href"));
    }

    private static List<FormSample> formsOfABlankUnit(Journey journey) {
        return List.of(new FormSample(
                "/delivery/plans/{plan}/obligations/{obligation}/units", "provider", journey.at("blankUnit")));
    }

    private static void draft(Journey journey) {
        session(journey, 1, "2026-05-18", "2026-05-20", EAST, "城东 21 家企业的参训人员都在园内", "80");
        session(journey, 2, "2026-06-15", "2026-06-17", "城南石化园会议中心", "城南企业集中在此", "80");
        session(journey, 3, "2026-07-13", "2026-07-15", EAST, "城东企业分两批轮训，第二批仍在园内", "80");
        session(journey, 4, "2026-08-17", "2026-08-19", "市党校", "场地可容纳 80 人", "80");
        session(journey, 5, "2026-09-07", "2026-09-09", "经开区管委会", "经开区企业集中在此", "20");
        var page = journey.crew().get("provider", journey.at("executionPlan"));
        assertThat(DeliveryDesk.ledger(page, 0)).isEqualTo(figures("320", "340", "0", "0", "0"));
        assertThat(page.problems()).isEmpty();
        assertThat(page.text()).contains("第二批仍在园内");
        journey.note(
                "draftedUnit",
                page.page().select("table.rows a.row-link").last().attr("href"));
    }

    private static void session(
            Journey journey, int number, String first, String last, String place, String reason, String persons) {
        var form = desk(journey)
                .blank(journey.at("executionPlan"), 0, title(number), first, last, place)
                .with("placeReason", reason)
                .with("begins", "09:00")
                .with("field-learning-hours", "24")
                .with("field-offline-hours", "16");
        figure(form, persons);
        form.send().requireOk();
    }

    private static String title(int number) {
        return "第 " + number + " 期三类人员培训";
    }

    private static void figure(FilledForm form, String figure) {
        form.names().stream().filter(name -> name.startsWith("figure-")).forEach(name -> form.with(name, figure));
    }

    private static List<FormSample> formsOfTheDraft(Journey journey) {
        return List.of(
                new FormSample(UNIT + "/correction", "provider", journey.at("draftedUnit")),
                new FormSample(UNIT + "/removal", "provider", journey.at("draftedUnit")),
                new FormSample(PLAN + "/submission", "provider", journey.at("executionPlan")));
    }

    private static void submit(Journey journey) {
        desk(journey).submitPlan(journey.at("executionPlan"));
        var page = journey.crew().work("agency", "批准执行计划").requireOk();
        assertThat(page.text()).contains("待批准", EAST);
    }

    private static void sendBack(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-05-07");
        crew.get("agency", journey.at("executionPlan"))
                .formEnding("/return")
                .with("reason", "第 4 期的地点离参训企业太远，请改在参训人员集中的地方")
                .send()
                .requireOk();
        var page = crew.work("provider", "执行计划被退回");
        assertThat(page.text()).contains("离参训企业太远", "2026-05-07");
    }

    private static void approve(Journey journey) {
        var crew = journey.crew();
        var drafted = crew.get("provider", journey.at("executionPlan")).page().select("table.rows a.row-link");
        crew.get("provider", drafted.get(3).attr("href"))
                .formEnding("/correction")
                .with("place", "城北精细化工园")
                .with("placeReason", "城北企业集中在此")
                .send()
                .requireOk();
        desk(journey).submitPlan(journey.at("executionPlan"));
        crew.moveTo("2026-05-11");
        var approved = desk(journey).approve(journey.at("executionPlan")).requireOk();
        assertThat(approved.text()).contains("已批准", "2026-05-11", "城北精细化工园");
        assertThat(crew.get("agency", journey.at("delivery")).text()).contains("履行中");
        for (int number = 1; number <= 5; number++) {
            journey.note("session" + number, desk(journey).unit(title(number)));
        }
    }

    /** The fourth is needed, the fifth is not. */
    private static void proposeCancelling(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-05-12");
        var needed = crew.get("provider", journey.at("session4") + "/change")
                .formEnding("/cancellation")
                .with("reason", "人数已够")
                .send();
        assertThat(needed.text()).contains("只安排 260，比合同少 60，不能取消");
        crew.get("provider", journey.at("session5") + "/change")
                .formEnding("/cancellation")
                .with("reason", "前四期已安排 320 人，第五期不再举办")
                .send()
                .requireOk();
        var change = crew.work("agency", "决定服务机构的变更申请");
        journey.note(
                "change", change.page().select("a[href^=/delivery/changes/]").attr("href"));
    }

    private static void cancel(Journey journey) {
        var crew = journey.crew();
        var cancelled = crew.get("agency", journey.at("change"))
                .formEnding("/approval")
                .send()
                .requireOk();
        assertThat(cancelled.text()).contains("已取消", "第五期不再举办");
        assertThat(desk(journey).ledger(0)).isEqualTo(figures("320", "320", "0", "0", "0"));
    }

    private static void comeToTheDay(Journey journey) {
        var crew = journey.crew();
        var early = crew.get("field", journey.at("session1") + "/entry")
                .formEnding("/carrying-out")
                .send();
        assertThat(early.text()).contains("计划 2026-05-18 开始");
        crew.moveTo("2026-05-18");
        assertThat(crew.work("field", title(1)).path()).isEqualTo(journey.at("session1"));
        assertThat(crew.get("field", "/work").text()).doesNotContain(title(2));
    }

    private static void held(Journey journey, int number, String day) {
        journey.crew().moveTo(day);
        carryOut(journey, number);
    }

    private static void carryOut(Journey journey, int number) {
        var form = desk(journey).carryingOut(journey.at("session" + number));
        figure(form, Integer.toString(claimed(number).length));
        form.send().requireOk();
    }

    private static List<FormSample> formsOfAnEntry(Journey journey) {
        var unit = journey.at("session1");
        return List.of(
                new FormSample(UNIT + "/entry", "field", unit + "/entry"),
                new FormSample(UNIT + "/rosters/{subjects}/lines", "field", unit + "/rosters/person"),
                new FormSample(UNIT + "/evidence", "field", unit),
                new FormSample(UNIT + "/submission", "field", unit));
    }

    /** Brings roster and evidence when the session is over, and submits. */
    private static void claim(Journey journey, int number, String day) {
        var unit = journey.at("session" + number);
        journey.crew().moveTo(day);
        var people = claimed(number);
        var brought = desk(journey).roster(unit, InventedRoster.table(IntStream.of(people)));
        assertThat(brought.requireOk().notice()).contains("共 " + people.length + " 行");
        assertThat(brought.text()).contains("名册：人员（" + people.length + "）");
        desk(journey).evidence(unit, "roster", "sign-in", "results");
        assertThat(desk(journey).submit(unit).requireOk().text()).contains("待核实");
    }

    /** Two more than came to the second session. */
    private static int[] claimed(int number) {
        var present = PRESENT.get(number - 1);
        return number == 2
                ? IntStream.concat(IntStream.of(present), IntStream.of(901, 902))
                        .toArray()
                : present;
    }

    private static void verify(Journey journey, int number) {
        journey.crew().work("agency", "核实服务机构提交的实施情况：" + title(number)).requireOk();
        desk(journey).verify(journey.at("session" + number)).requireOk();
    }

    private static void secondSession(Journey journey) {
        claim(journey, 2, "2026-06-17");
        var unit = journey.at("session2");
        desk(journey).reject(unit, "签到表缺第三天的一页").requireOk();
        ledger(journey, "320", "161", "80", "80");
        journey.crew().work("field", "核实被退回").requireOk();
        desk(journey).evidence(unit, "sign-in");
        desk(journey).submit(unit).requireOk();
        desk(journey)
                .verification(unit)
                .with("struck", "80", "81")
                .with("reason", "不在签到表上")
                .send()
                .requireOk();
        ledger(journey, "320", "161", "161", "159");
        var step = journey.crew().get("agency", journey.at("delivery")).page().select(".nine li:nth-child(7)");
        assertThat(step.text()).contains("159/320");
    }

    private static void lastSession(Journey journey) {
        claim(journey, 4, "2026-08-19");
        verify(journey, 4);
        ledger(journey, "320", "313", "313", "311");
        var page = journey.crew().get("agency", journey.at("delivery"));
        assertThat(page.text()).contains("13,095.00 元", "还差 9");
        assertThat(page.page().select(".nine li:nth-child(7)").text()).contains("311/320");
    }

    private static void ledger(Journey journey, String scheduled, String done, String evidenced, String verified) {
        assertThat(desk(journey).ledger(0)).isEqualTo(figures("320", scheduled, done, evidenced, verified));
    }

    private static int[] people(int from, int to) {
        return IntStream.rangeClosed(from, to).toArray();
    }
}
