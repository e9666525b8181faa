package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import yufang.testing.Answer;
import yufang.testing.Papers;

/**
 * S-4: the intention to buy is published before the plan; once the fee is approved the demand of sub-project A is
 * drafted, reviewed, disclosed on 2026-03-31 until 2026-04-08, objected to, answered and closed on 2026-04-09. Notes
 * {@code intention} and {@code demand}, their pages, and {@code disclosure}, the public notice.
 */
final class DemandLegs {

    private static final String INTENTION = "/procurement/intentions";
    private static final String DEMAND = "/procurement/demands/{id}";

    private DemandLegs() {}

    /** What happens while the plan is still drafted. */
    static List<Leg> beforeThePlan() {
        return List.of(Leg.of("intention.published", DemandLegs::publishIntention)
                .showing(journey -> List.of(new FormSample(INTENTION, "agency", INTENTION + "/new"))));
    }

    static List<Leg> all() {
        return List.of(
                Leg.of("intention.waiting", DemandLegs::findIntention)
                        .showing(journey -> List.of(
                                new FormSample(INTENTION + "/{id}/attachment", "agency", journey.at("intention")))),
                Leg.of("intention.attached", DemandLegs::attachIntention)
                        .showing(journey -> List.of(
                                new FormSample(INTENTION + "/{id}/detachment", "agency", journey.at("intention")),
                                new FormSample("/procurement/sub-projects/{id}/demand", "agency", blank(journey)))),
                Leg.of("demand.drafted", DemandLegs::draft)
                        .showing(journey -> List.of(
                                new FormSample(DEMAND + "/correction", "agency", journey.at("demand") + "/edit"),
                                new FormSample(DEMAND + "/review", "reviewer", journey.at("demand")),
                                new FormSample(DEMAND + "/return", "reviewer", journey.at("demand")))),
                Leg.of("demand.reviewed", DemandLegs::review)
                        .showing(journey -> List.of(
                                new FormSample(DEMAND + "/disclosure", "agency", journey.at("demand")),
                                new FormSample(
                                        DEMAND + "/withdrawal", "agency", journey.at("demand") + "/withdrawal"))),
                Leg.of("demand.disclosed", DemandLegs::disclose)
                        .showing(journey -> List.of(
                                new FormSample(DEMAND + "/closing", "agency", journey.at("demand")),
                                new FormSample("/disclosures/{notice}/objections", "agency", receipt(journey)))),
                Leg.of("demand.objection-received", DemandLegs::object)
                        .showing(journey -> List.of(new FormSample(
                                "/disclosures/objections/{id}/answer", "agency", journey.at("objection")))),
                Leg.of("demand.objection-answered", DemandLegs::answer),
                Leg.of("demand.closed", DemandLegs::close));
    }

    private static void publishIntention(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-02-25");
        var page = crew.get("agency", INTENTION + "/new")
                .form(INTENTION)
                .with("year", "2026")
                .with("title", PlanLegs.A)
                .with("object", "对危险化学品企业三类人员开展工伤预防能力提升培训，不少于 320 人")
                .with("estimate", "480000")
                .with("expectedMonth", "2026-04-01")
                .send()
                .requireOk();
        assertThat(page.text()).contains("480,000.00 元", "2026-04", "2026-02-25", "已公开，待对应");
        journey.note("intention", page.path());
    }

    private static void findIntention(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-03-30");
        assertThat(crew.work("agency", "采购意向").path()).isEqualTo(journey.at("intention"));
    }

    private static void attachIntention(Journey journey) {
        var page = journey.crew()
                .get("agency", journey.at("intention"))
                .formEnding("/attachment")
                .with("subProject", journey.at("subProjectA"))
                .send()
                .requireOk();
        assertThat(page.text()).contains("已对应子项目", "2026-02-25");
    }

    private static String blank(Journey journey) {
        return "/procurement/sub-projects/" + journey.at("subProjectA") + "/demand";
    }

    private static void draft(Journey journey) {
        var form = journey.crew().work("agency", "起草");
        assertThat(form.path()).isEqualTo(blank(journey));
        assertThat(form.text()).contains("480,000.00 元", "不少于 320 人");
        assertThat(form.value("service")).contains("10 个月", "云岭市");
        var page = form.formEnding("/demand")
                .with("details", "每场不少于 24 学时，其中线下不少于 60 %。")
                .with("contact", "云岭市社会保险中心待遇科，电话 0539-8000000，安宁路 1 号")
                .with("surveyed", "3")
                .file("file", "survey.pdf", Papers.pdf("survey"))
                .send()
                .requireOk();
        assertThat(page.text()).contains("起草和复核中", "480,000.00 元", "survey.pdf");
        journey.note("demand", page.path());
    }

    private static void review(Journey journey) {
        var page = journey.crew()
                .work("reviewer", "采购需求公示")
                .formEnding("/review")
                .send()
                .requireOk();
        assertThat(page.text()).contains("已复核，待公示");
    }

    private static void disclose(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-03-31");
        var page =
                crew.work("agency", "采购需求公示").formEnding("/disclosure").send().requireOk();
        assertThat(page.text()).contains("公示中", "2026-03-31 至 2026-04-08");
        assertThat(fourthStep(page)).contains("公示至 2026-04-08");
        assertThat(page.problems()).contains("公示期至 2026-04-08 止");
        journey.note("disclosure", page.page().select("a[href^=/p/]").attr("href"));
        var site = crew.get("provider", journey.at("disclosure"));
        assertThat(site.text())
                .contains("公示", "至 2026-04-08 止", "三类人员能力提升培训：不少于 320 人", "最高限价：480,000.00 元", "0539-8000000");
    }

    private static String receipt(Journey journey) {
        return journey.crew()
                .get("agency", journey.at("demand"))
                .page()
                .select("a[href^=/disclosures/][href$=/objections/new]")
                .attr("href");
    }

    private static void object(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-04-02");
        var page = crew.get("agency", receipt(journey))
                .formEnding("/objections")
                .with("objector", "王小明")
                .with("contact", "13800138000")
                .with("said", "24 学时过多，王小明建议减为 16 学时。")
                .file("file", "letter.pdf", Papers.pdf("letter"))
                .send()
                .requireOk();
        assertThat(page.text()).contains("待答复", "王小明", "letter.pdf");
        journey.note("objection", page.path());
        assertThat(crew.get("agency", journey.at("demand")).problems()).contains("还有 1 项异议没有答复");
    }

    private static void answer(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-04-07");
        var page = crew.work("agency", "异议")
                .formEnding("/answer")
                .with("summary", "认为 24 学时过多，建议减为 16 学时。")
                .with("answer", "24 学时由国家规定，不予采纳。")
                .send()
                .requireOk();
        assertThat(page.text()).contains("已答复", "2026-04-07");
        var site = crew.get("provider", journey.at("disclosure"));
        assertThat(site.text())
                .contains("认为 24 学时过多", "不予采纳", "2026-04-02 收到", "2026-04-07")
                .doesNotContain("王小明", "13800138000");
    }

    private static void close(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-04-09");
        var page = crew.work("agency", "结束公示").formEnding("/closing").send().requireOk();
        assertThat(page.text()).contains("已完成公示");
        assertThat(fourthStep(page)).contains("2026-04-09");
    }

    private static String fourthStep(Answer page) {
        return page.page().select(".nine li:nth-child(4)").text();
    }
}
