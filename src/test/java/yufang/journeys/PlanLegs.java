package yufang.journeys;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import yufang.year.planning.web.DraftedPlan;
import yufang.year.planning.web.TrialYearSubProjects;

/**
 * S-2: the plan of the trial year is drafted, circulated to eight units who all agree, decided and issued on
 * 2026-03-20. Notes {@code plan}, {@code programme} (the year's page), {@code subProjectA} and, where there is one,
 * {@code subProjectB} (ids).
 */
final class PlanLegs {

    static final String A = TrialYearSubProjects.A;
    static final String B = TrialYearSubProjects.B;
    private static final int UNITS = 8;

    private PlanLegs() {}

    static List<Leg> onlyA() {
        return issued(TrialYearSubProjects::draftA, Map.of("subProjectA", A));
    }

    static List<Leg> both() {
        return issued(
                plan -> {
                    TrialYearSubProjects.draftA(plan);
                    TrialYearSubProjects.draftB(plan);
                },
                Map.of("subProjectA", A, "subProjectB", B));
    }

    private static List<Leg> issued(Consumer<DraftedPlan> drafting, Map<String, String> subProjects) {
        return List.of(Leg.of("plan.issued", journey -> {
            var plan = DraftedPlan.begin(journey.crew().desk("hrss"));
            frame(plan);
            drafting.accept(plan);
            issue(journey, plan);
            subProjects.forEach((key, title) -> journey.note(key, subProject(journey, title)));
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
    }

    private static String subProject(Journey journey, String title) {
        var tab = journey.crew().get("hrss", "/programmes/2026").page().select("a.nav-link").stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .orElseThrow()
                .attr("href");
        return tab.substring(tab.lastIndexOf('/') + 1);
    }
}
