package yufang.year.planning.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sub-projects of the trial year as its plan has them. */
public final class TrialYearSubProjects {

    public static final String A = "危险化学品企业工伤预防能力提升培训项目";
    public static final String B = "其他重点领域工伤预防培训宣传项目";

    static final Map<String, List<String>> DELIVERABLES_OF_B = new LinkedHashMap<>();

    static {
        DELIVERABLES_OF_B.put("P1", List.of("TOTAL EXACTLY 1 meetings"));
        DELIVERABLES_OF_B.put("P2", List.of("TOTAL AT_LEAST 6 events", "TOTAL AT_LEAST 6 parks"));
        DELIVERABLES_OF_B.put("P3", List.of("TOTAL AT_LEAST 12000 copies"));
        DELIVERABLES_OF_B.put("P4", List.of("TOTAL EXACTLY 2 films", "EACH WITHIN 8 10 minutes"));
        DELIVERABLES_OF_B.put("P5", List.of("TOTAL EXACTLY 1 films", "EACH WITHIN 8 12 minutes"));
        DELIVERABLES_OF_B.put("P6", List.of("TOTAL AT_LEAST 4 reports"));
        DELIVERABLES_OF_B.put("P7", List.of());
        DELIVERABLES_OF_B.put("P8", List.of("TOTAL AT_LEAST 60 articles"));
        DELIVERABLES_OF_B.put("R1A", List.of("TOTAL EXACTLY 26 enterprises"));
        DELIVERABLES_OF_B.put("R1B", List.of("TOTAL EXACTLY 26 enterprises", "TOTAL AT_LEAST 2200 attendances"));
        DELIVERABLES_OF_B.put("R1C", List.of("TOTAL AT_LEAST 52 visits", "TOTAL AT_LEAST 26 enterprises"));
        DELIVERABLES_OF_B.put(
                "R2", List.of("TOTAL AT_LEAST 6 sessions", "TOTAL AT_LEAST 480 persons", "EACH WITHIN 40 120 persons"));
        DELIVERABLES_OF_B.put("R3", List.of("TOTAL AT_LEAST 5 sessions", "TOTAL AT_LEAST 400 persons"));
        DELIVERABLES_OF_B.put("R4", List.of("TOTAL AT_LEAST 2 sessions", "TOTAL AT_LEAST 200 persons"));
        DELIVERABLES_OF_B.put("R5", List.of("TOTAL AT_LEAST 2 sessions", "TOTAL AT_LEAST 200 persons"));
    }

    private TrialYearSubProjects() {}

    public static void draftA(DraftedPlan plan) {
        var a = plan.subProject(A, "480000");
        plan.measure(plan.deliverable(a, "RA", "三类人员能力提升培训"), "TOTAL AT_LEAST 320 persons");
        plan.target(a, "培训人数", "COMPUTED", "320", "人", "40");
        plan.target(a, "考核合格率", "COMPUTED", "90", "%", "30");
        plan.target(a, "满意度", "COMPUTED", "90", "%", "15");
        plan.target(a, "项目管理和档案", "JUDGED", "", "分", "15");
    }

    public static void draftB(DraftedPlan plan) {
        var b = plan.subProject(B, "1500000");
        DELIVERABLES_OF_B.forEach((kind, measures) -> {
            var deliverable = plan.deliverable(b, kind, "交付项 " + kind);
            measures.forEach(measure -> plan.measure(deliverable, measure));
            if (kind.equals("P7")) newspapers(plan, deliverable);
        });
        plan.target(b, "重点企业培训人次", "COMPUTED", "2200", "人次", "20");
        plan.target(b, "满意度", "COMPUTED", "90", "%", "15");
        plan.target(b, "考核合格率", "COMPUTED", "90", "%", "15");
        plan.target(b, "隐患整改率", "COMPUTED", "90", "%", "20");
        plan.target(b, "材料和影片质量", "JUDGED", "", "分", "15");
        plan.target(b, "项目管理和档案", "JUDGED", "", "分", "15");
    }

    private static void newspapers(DraftedPlan plan, String deliverable) {
        for (var words : List.of("4 EQUALS city", "3 AT_LEAST provincial")) {
            var asked = words.split(" ");
            plan.fill(
                            deliverable + "/measures/new",
                            "/measures",
                            "scope",
                            "TOTAL",
                            "bound",
                            "AT_LEAST",
                            "figure",
                            asked[0],
                            "counted",
                            "reports",
                            "fact",
                            "outlet-level",
                            "comparison",
                            asked[1],
                            "value",
                            asked[2])
                    .requireOk();
        }
    }
}
