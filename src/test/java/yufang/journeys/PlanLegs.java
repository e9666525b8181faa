package yufang.journeys;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import yufang.year.planning.web.DraftedPlan;
import yufang.year.planning.web.TrialYearSubProjects;

/**
 * S-2: the plan of the trial year is drafted, circulated to eight units of which two wish for something and one stays
 * silent, decided and issued on 2026-03-20. Notes {@code plan}, {@code programme} (the year's page),
 * {@code subProjectA} and, where there is one, {@code subProjectB} (ids).
 */
final class PlanLegs {

    static final String A = TrialYearSubProjects.A;
    static final String B = TrialYearSubProjects.B;
    private static final String PLAN = "/plans/{id}";
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
        return List.of(
                Leg.of("plan.drafted", journey -> {
                            journey.crew().moveTo("2026-03-02");
                            var plan = DraftedPlan.begin(journey.crew().desk("hrss"));
                            frame(plan);
                            drafting.accept(plan);
                            journey.note("plan", plan.path());
                        })
                        .showing(PlanLegs::formsOfTheDraft),
                Leg.of("plan.circulated", journey -> plan(journey).circulate())
                        .showing(journey -> List.of(new FormSample(
                                "/plans/opinions/{opinion}/answer",
                                "liaison5",
                                journey.crew().work("liaison5", "征求意见").path()))),
                Leg.of("plan.answered", PlanLegs::answer).showing(journey -> List.of(form(journey, "/revision"))),
                Leg.of(
                                "plan.revising",
                                journey -> plan(journey).act("/revision").requireOk())
                        .showing(journey -> List.of(
                                form(journey, "/submission"),
                                new FormSample(PLAN + "/items/{item}/settlement", "hrss", item(journey, "增加")))),
                Leg.of("plan.before-committee", PlanLegs::settle)
                        .showing(journey ->
                                List.of(new FormSample(PLAN + "/decision", "committee", journey.at("plan")))),
                Leg.of("plan.approved", journey -> {
                            journey.crew().moveTo("2026-03-20");
                            var committee = journey.crew().desk("committee");
                            DraftedPlan.decide(committee, journey.at("plan"), "2026-03-20", 7, 1)
                                    .requireOk();
                        })
                        .showing(journey -> List.of(new FormSample(PLAN + "/issue", "committee", journey.at("plan")))),
                Leg.of("plan.issued", journey -> {
                            var committee = journey.crew().desk("committee");
                            DraftedPlan.issue(committee, journey.at("plan"), "云岭工预〔2026〕1号", "2026-03-20")
                                    .requireOk();
                            journey.note("programme", "/programmes/2026");
                            subProjects.forEach((key, title) -> journey.note(key, subProject(journey, title)));
                        })
                        .showing(journey -> List.of(form(journey, "/amendment"))));
    }

    private static DraftedPlan plan(Journey journey) {
        return new DraftedPlan(journey.crew().desk("hrss"), journey.at("plan"));
    }

    private static FormSample form(Journey journey, String end) {
        return new FormSample(PLAN + end, "hrss", journey.at("plan"));
    }

    /** Where a line of the draft is corrected, or one is added to it: the page's first link of that kind. */
    private static FormSample line(Journey journey, String route, String kind) {
        return line(journey, route, kind, "");
    }

    private static FormSample line(Journey journey, String route, String kind, String end) {
        var link = journey.crew()
                .get("hrss", journey.at("plan"))
                .page()
                .select("a[href*=" + kind + "]" + (end.isEmpty() ? "" : "[href$=" + end + "]"))
                .first();
        return new FormSample(
                PLAN + route,
                "hrss",
                java.util.Objects.requireNonNull(link, route).attr("href"));
    }

    private static FormSample text(Journey journey, String route, String page) {
        return new FormSample(PLAN + route, "hrss", journey.at("plan") + page);
    }

    private static List<FormSample> formsOfTheDraft(Journey journey) {
        return List.of(
                new FormSample("/plans", "hrss", "/plans/new"),
                text(journey, "/frame", "/frame"),
                text(journey, "/basis", "/basis/new"),
                text(journey, "/objectives", "/objectives/new"),
                text(journey, "/lessons", "/lessons/new"),
                text(journey, "/steps", "/steps/new"),
                text(journey, "/sub-projects", "/sub-projects/new"),
                line(journey, "/sub-projects/{project}/correction", "/sub-projects/", "/edit"),
                line(journey, "/sub-projects/{project}/deliverables", "/sub-projects/", "/deliverables/new"),
                line(journey, "/sub-projects/{project}/targets", "/sub-projects/", "/targets/new"),
                line(journey, "/deliverables/{deliverable}/correction", "/deliverables/", "/edit"),
                line(journey, "/deliverables/{deliverable}/measures", "/deliverables/", "/measures/new"),
                form(journey, "/circulation"),
                line(journey, "/lines/{line}/removal", "/lines/"),
                line(journey, "/measures/{measure}/correction", "/measures/"),
                line(journey, "/targets/{target}/correction", "/targets/"));
    }

    /** Health and industry wish for something, the trade union stays silent past the term of 2026-03-16. */
    private static void answer(Journey journey) {
        IntStream.range(1, UNITS).forEach(number -> {
            var form = journey.crew().work("liaison" + number, "征求意见").formEnding("/answer");
            switch (number) {
                case 2 -> form.with("stance", "WISHES").with("wishes", "取消制造业培训");
                case 5 -> form.with("stance", "WISHES").with("wishes", "增加尘肺病培训场次");
                default -> form.with("stance", "AGREES");
            }
            form.send().requireOk();
        });
        journey.crew().moveTo("2026-03-17");
    }

    private static String item(Journey journey, String said) {
        return plan(journey).page().page().select(".opinions a").stream()
                .filter(link -> link.text().startsWith(said))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private static void settle(Journey journey) {
        settle(journey, "增加", "true", "R4 由一场改为两场");
        settle(journey, "取消", "false", "制造业工伤最多，不能取消");
        plan(journey).act("/submission").requireOk();
    }

    private static void settle(Journey journey, String said, String adopts, String reason) {
        journey.crew()
                .get("hrss", item(journey, said))
                .formEnding("/settlement")
                .with("adopts", adopts)
                .with("reason", reason)
                .send()
                .requireOk();
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

    private static String subProject(Journey journey, String title) {
        var tab = journey.crew().get("hrss", "/programmes/2026").page().select("a.nav-link").stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .orElseThrow()
                .attr("href");
        return tab.substring(tab.lastIndexOf('/') + 1);
    }
}
