package yufang.year.planning.web;

import java.util.Map;
import yufang.testing.City;

/** A plan in drafting with one line of each kind, for tests that fill all its forms. */
public final class PlanInDrafting {

    private final DraftedPlan plan;
    private final String project;
    private final String deliverable;

    private PlanInDrafting(DraftedPlan plan, String project, String deliverable) {
        this.plan = plan;
        this.project = project;
        this.deliverable = deliverable;
    }

    public static PlanInDrafting of(City city) {
        var plan = DraftedPlan.begin(city.visit("hrss"));
        plan.basis();
        plan.objective();
        var project = plan.subProject("危化培训", "480000");
        var deliverable = plan.deliverable(project, "RA", "三类人员能力培训");
        plan.measure(deliverable, "TOTAL AT_LEAST 320 persons");
        plan.target(project, "培训人数", "COMPUTED", "320", "人", "100");
        return new PlanInDrafting(plan, project, deliverable);
    }

    /** Address of a form below {@code /plans/{id}}, and the page that shows it. */
    public Map<String, String> forms() {
        var at = "/plans/{id}";
        var here = plan.path();
        return Map.ofEntries(
                Map.entry("/plans", "/plans/new"),
                Map.entry(at + "/frame", here + "/frame"),
                Map.entry(at + "/basis", here + "/basis/new"),
                Map.entry(at + "/objectives", here + "/objectives/new"),
                Map.entry(at + "/lessons", here + "/lessons/new"),
                Map.entry(at + "/steps", here + "/steps/new"),
                Map.entry(at + "/sub-projects", here + "/sub-projects/new"),
                Map.entry(at + "/sub-projects/{project}/correction", here + project + "/edit"),
                Map.entry(at + "/sub-projects/{project}/deliverables", here + project + "/deliverables/new"),
                Map.entry(at + "/sub-projects/{project}/targets", here + project + "/targets/new"),
                Map.entry(at + "/deliverables/{deliverable}/correction", here + deliverable + "/edit"),
                Map.entry(at + "/deliverables/{deliverable}/measures", here + deliverable + "/measures/new"));
    }
}
