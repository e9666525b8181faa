package yufang.year.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import yufang.testing.Answer;
import yufang.testing.Papers;
import yufang.testing.Visitor;

/** A plan that an officer fills in page by page. */
public record DraftedPlan(Visitor officer, String path) {

    public static DraftedPlan begin(Visitor officer) {
        var page = officer.get("/plans/new")
                .form("/plans")
                .with("year", "2026")
                .with("title", "2026 年度云岭市工伤预防项目实施方案")
                .send()
                .requireOk();
        assertThat(page.title()).isEqualTo("2026 年度方案（第 1 版）");
        return new DraftedPlan(officer, page.path());
    }

    public Answer page() {
        return officer.get(path);
    }

    /** Sends the form of the page below the plan. */
    public Answer fill(String below, String end, String... typed) {
        var form = officer.get(path + below).requireOk().formEnding(end);
        for (int i = 0; i < typed.length; i += 2) {
            form.with(typed[i], typed[i + 1]);
        }
        return form.send();
    }

    public Answer act(String end) {
        return page().formEnding(end).send();
    }

    public void basis() {
        fill("/basis/new", "/basis", "title", "工伤预防五年行动计划实施方案", "issuer", "云岭省人力资源和社会保障厅", "number", "云人社发[２０２４]15号")
                .requireOk();
    }

    public void objective() {
        fill("/objectives/new", "/objectives", "said", "重点企业工伤事故发生率比上年下降 5%").requireOk();
    }

    /** Gives back the address of the new sub-project below the plan. */
    public String subProject(String title, String budget) {
        fill("/sub-projects/new", "/sub-projects", "title", title, "budget", budget, "aim", "两降两增")
                .requireOk();
        return below(title, "/edit");
    }

    public String deliverable(String project, String kind, String title) {
        fill(
                        project + "/deliverables/new",
                        "/deliverables",
                        "kind",
                        kind,
                        "title",
                        title,
                        "particulars",
                        "按方案要求开展",
                        "targetGroup",
                        "用人单位和职工")
                .requireOk();
        return below(title, "/edit");
    }

    private String below(String text, String end) {
        var href = page().page().select(".sub-project a").stream()
                .filter(link -> link.text().equals(text))
                .findFirst()
                .orElseThrow()
                .attr("href");
        assertThat(href).startsWith(path).endsWith(end);
        return href.substring(path.length(), href.length() - end.length());
    }

    /** As in {@code "TOTAL AT_LEAST 480 persons"} or {@code "EACH WITHIN 8 10 minutes"}. */
    public void measure(String deliverable, String said) {
        var words = said.split(" ");
        var within = words[1].equals("WITHIN");
        fill(
                        deliverable + "/measures/new",
                        "/measures",
                        "scope",
                        words[0],
                        "bound",
                        words[1],
                        "figure",
                        words[2],
                        "upper",
                        within ? words[3] : "",
                        "counted",
                        words[words.length - 1])
                .requireOk();
    }

    public void target(String project, String indicator, String how, String target, String unit, String weight) {
        fill(
                        project + "/targets/new",
                        "/targets",
                        "indicator",
                        indicator,
                        "how",
                        how,
                        "target",
                        target,
                        "unit",
                        unit,
                        "weight",
                        weight)
                .requireOk();
    }

    /** The least that may be circulated. */
    public DraftedPlan filledIn() {
        basis();
        objective();
        var project = subProject("危化培训", "480000");
        measure(deliverable(project, "RA", "三类人员培训"), "TOTAL AT_LEAST 320 persons");
        target(project, "培训人数", "COMPUTED", "320", "人", "100");
        return this;
    }

    public Answer circulate() {
        return act("/circulation").requireOk();
    }

    public static Answer decide(Visitor committee, String path, String on, int members, int against) {
        return committee
                .get(path)
                .formEnding("/decision")
                .with("form", "MEETING")
                .with("decidedOn", on)
                .with("membersFor", Integer.toString(members))
                .with("membersAgainst", Integer.toString(against))
                .file("file", "minutes.pdf", Papers.pdf("minutes"))
                .send();
    }

    public static Answer issue(Visitor committee, String path, String number, String on) {
        return committee
                .get(path)
                .formEnding("/issue")
                .with("number", number)
                .with("issuedOn", on)
                .file("file", "plan.pdf", Papers.pdf("plan"))
                .send();
    }
}
