package yufang.journeys;

import java.util.List;
import java.util.stream.IntStream;
import yufang.year.planning.web.DraftedPlan;

/**
 * S-2: the plan of the trial year is drafted, circulated to eight units who all agree, decided and issued on
 * 2026-03-20. Notes {@code plan}, {@code programme} (the year's page) and {@code subProjectA} (an id).
 */
final class PlanLegs {

    static final String A = "危险化学品企业工伤预防能力提升培训项目";
    private static final int UNITS = 8;

    private PlanLegs() {}

    static List<Leg> onlyA() {
        return List.of(Leg.of("plan.issued", journey -> {
            var plan = DraftedPlan.begin(journey.crew().desk("hrss"));
            frame(plan);
            a(plan);
            issue(journey, plan);
        }));
    }

    private static void frame(DraftedPlan plan) {
        plan.fill(
                        "/frame",
                        "/frame",
                        "title",
                        "2026 年度云岭市工伤预防项目实施方案",
                        "principles",
                        "政府主导，专业运作",
                        "projectMonths",
                        "12",
                        "serviceMonths",
                        "10",
                        "serviceArea",
                        "云岭市")
                .requireOk();
        plan.basis();
        plan.objective();
    }

    private static void a(DraftedPlan plan) {
        var a = plan.subProject(A, "480000");
        plan.measure(plan.deliverable(a, "RA", "三类人员能力提升培训"), "TOTAL AT_LEAST 320 persons");
        plan.target(a, "培训人数", "COMPUTED", "320", "人", "40");
        plan.target(a, "考核合格率", "COMPUTED", "90", "%", "30");
        plan.target(a, "满意度", "COMPUTED", "90", "%", "15");
        plan.target(a, "项目管理和档案", "JUDGED", "", "分", "15");
    }

    private static void issue(Journey journey, DraftedPlan plan) {
        var crew = journey.crew();
        crew.moveTo("2026-03-02");
        plan.circulate();
        IntStream.rangeClosed(1, UNITS).forEach(number -> crew.work("liaison" + number, "征求意见")
                .formEnding("/answer")
                .with("stance", "AGREES")
                .send()
                .requireOk());
        plan.act("/revision").requireOk();
        plan.act("/submission").requireOk();
        crew.moveTo("2026-03-20");
        var committee = crew.desk("committee");
        DraftedPlan.decide(committee, plan.path(), "2026-03-20", 8, 0).requireOk();
        DraftedPlan.issue(committee, plan.path(), "云岭工预〔2026〕1号", "2026-03-20").requireOk();
        journey.note("plan", plan.path());
        journey.note("programme", "/programmes/2026");
        var tab = crew.get("hrss", "/programmes/2026").page().select("a.nav-link").stream()
                .filter(link -> link.text().equals(A))
                .findFirst()
                .orElseThrow()
                .attr("href");
        journey.note("subProjectA", tab.substring(tab.lastIndexOf('/') + 1));
    }
}
