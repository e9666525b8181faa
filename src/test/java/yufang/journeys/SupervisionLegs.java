package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import yufang.testing.Answer;
import yufang.testing.Papers;

/**
 * S-8: the monthly reports of the trial year, due on 05-25, 06-25, 07-27 and 08-25, of which the first is sent back
 * once; the spot check of 07-14, whose finding lowers nothing; an inspection and a report to the committee. Notes
 * {@code report}, {@code spotCheck} and {@code finding}.
 */
final class SupervisionLegs {

    private static final String REPORT = "/supervision/reports/{report}";
    private static final String CHECKS = "/supervision/spot-checks";
    private static final String FINDING = "/supervision/findings/{finding}";
    private static final String TO_THE_COMMITTEE = "/supervision/committee-reports";
    private static final String INSPECTIONS = "/supervision/inspections";

    private SupervisionLegs() {}

    static List<Leg> may() {
        return List.of(
                Leg.of("report-may.due", journey -> {
                            journey.crew().moveTo("2026-05-25");
                            journey.note(
                                    "report",
                                    journey.crew()
                                            .work("provider", "2026-05 月度报告")
                                            .path());
                        })
                        .showing(journey -> List.of(
                                new FormSample(REPORT + "/submission", "provider", journey.at("report") + "/edit"))),
                Leg.of("report-may.submitted", journey -> submit(journey, "第 1 期 80 人已参训。"))
                        .showing(journey -> List.of(
                                new FormSample(REPORT + "/note", "agency", journey.at("report")),
                                new FormSample(REPORT + "/return", "agency", journey.at("report")))),
                Leg.of("report-may.returned", journey -> journey.crew()
                        .get("agency", journey.at("report"))
                        .formEnding("/return")
                        .with("reason", "下月计划没有写培训地点")
                        .send()
                        .requireOk()),
                Leg.of("report-may.taken-note", journey -> {
                    submit(journey, "第 1 期 80 人已参训；第 2 期在城南石化园会议中心。");
                    takeNote(journey);
                }));
    }

    static List<Leg> june() {
        return List.of(Leg.of("report-june.taken-note", journey -> report(journey, "2026-06-25", "2026-06")));
    }

    /** With the spot check on its second day. */
    static List<Leg> duringTheThirdSession() {
        return List.of(
                Leg.of("spot-check.recorded", SupervisionLegs::record).showing(SupervisionLegs::formsOfACheck),
                Leg.of("spot-check.found", SupervisionLegs::find)
                        .showing(journey -> List.of(
                                new FormSample(FINDING + "/correction", "agency", journey.at("finding")),
                                new FormSample(CHECKS + "/{check}/conclusion", "agency", journey.at("spotCheck")))),
                Leg.of("spot-check.concluded", journey -> journey.crew()
                                .get("agency", journey.at("spotCheck"))
                                .formEnding("/conclusion")
                                .send()
                                .requireOk())
                        .showing(journey ->
                                List.of(new FormSample(FINDING + "/answer", "provider", journey.at("finding")))));
    }

    /** Once the session is verified: what was seen is explained, and lowers nothing. */
    static List<Leg> afterTheThirdSession() {
        return List.of(
                Leg.of("finding.answered", journey -> journey.crew()
                                .work("provider", "答复抽查")
                                .formEnding("/answer")
                                .with("said", "一人下午到场后补签，原始签到表附后。")
                                .file("file", "说明.pdf", Papers.pdf("answer"))
                                .send()
                                .requireOk())
                        .showing(journey -> List.of(
                                new FormSample(FINDING + "/question", "agency", journey.at("finding")),
                                new FormSample(FINDING + "/closure", "agency", journey.at("finding")),
                                new FormSample(FINDING + "/lowering", "agency", journey.at("finding")))),
                Leg.of("finding.closed", journey -> {
                    var closed = journey.crew()
                            .get("agency", journey.at("finding"))
                            .formEnding("/closure")
                            .with("reason", "情况属实，不影响人数")
                            .send()
                            .requireOk();
                    assertThat(closed.text()).contains("已办结");
                }));
    }

    static List<Leg> july() {
        return List.of(Leg.of("report-july.taken-note", journey -> report(journey, "2026-07-27", "2026-07")));
    }

    /** With what the agency and the committee's office do regularly. */
    static List<Leg> august() {
        return List.of(
                Leg.of("report-august.taken-note", journey -> report(journey, "2026-08-25", "2026-08")),
                Leg.of("inspection.recorded", SupervisionLegs::inspect)
                        .showing(journey -> List.of(
                                new FormSample(INSPECTIONS, "agency", INSPECTIONS + "/new"),
                                new FormSample(TO_THE_COMMITTEE, "agency", TO_THE_COMMITTEE + "/new"))),
                Leg.of("committee-report.drafted", SupervisionLegs::draft)
                        .showing(journey -> List.of(
                                new FormSample(
                                        TO_THE_COMMITTEE + "/{report}/correction",
                                        "agency",
                                        journey.at("committeeReport") + "/edit"),
                                new FormSample(
                                        TO_THE_COMMITTEE + "/{report}/submission",
                                        "agency",
                                        journey.at("committeeReport")))),
                Leg.of("committee-report.handed-in", journey -> journey.crew()
                                .get("agency", journey.at("committeeReport"))
                                .formEnding("/submission")
                                .send()
                                .requireOk())
                        .showing(journey -> List.of(new FormSample(
                                TO_THE_COMMITTEE + "/{report}/receipt", "committee", journey.at("committeeReport")))),
                Leg.of("committee-report.received", journey -> journey.crew()
                        .get("committee", journey.at("committeeReport"))
                        .formEnding("/receipt")
                        .send()
                        .requireOk()));
    }

    private static void report(Journey journey, String day, String month) {
        journey.crew().moveTo(day);
        journey.note("report", journey.crew().work("provider", month + " 月度报告").path());
        submit(journey, "按计划开展。");
        takeNote(journey);
    }

    private static void submit(Journey journey, String brief) {
        var submitted = journey.crew()
                .get("provider", journey.at("report") + "/edit")
                .formEnding("/submission")
                .with("brief", brief)
                .with("nextPlan", "按执行计划举办下一期，地点见计划")
                .send()
                .requireOk();
        assertThat(submitted.text()).contains("待收阅");
    }

    private static void takeNote(Journey journey) {
        var noted = journey.crew()
                .get("agency", journey.at("report"))
                .formEnding("/note")
                .send()
                .requireOk();
        assertThat(noted.text()).contains("已收阅").doesNotContain("逾期提交");
    }

    private static void record(Journey journey) {
        journey.crew().moveTo("2026-07-14");
        var blank =
                journey.crew().get("agency", "/supervision/contracts/" + journey.at("contractId") + "/spot-checks/new");
        var recorded = blank.formEnding("/spot-checks")
                .with("unit", option(blank, "unit", "第 3 期"))
                .with("time", "14:10")
                .with("place", "城东化工园培训中心 201")
                .with("went", "李敏、张洁")
                .with("seen", "在场 81 人，课件为重大危险源管理。")
                .send()
                .requireOk();
        journey.note("spotCheck", recorded.path());
    }

    private static String option(Answer page, String field, String said) {
        return page.page().select("#f-" + field + " option").stream()
                .filter(each -> each.text().contains(said))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    private static List<FormSample> formsOfACheck(Journey journey) {
        var check = journey.at("spotCheck");
        return List.of(
                new FormSample(
                        "/supervision/contracts/{contract}/spot-checks",
                        "agency",
                        "/supervision/contracts/" + journey.at("contractId") + "/spot-checks/new"),
                new FormSample(CHECKS + "/{check}/correction", "agency", check + "/edit"),
                new FormSample(CHECKS + "/{check}/documents", "agency", check),
                new FormSample(CHECKS + "/{check}/findings", "agency", check));
    }

    private static void find(Journey journey) {
        var crew = journey.crew();
        var check = journey.at("spotCheck");
        crew.get("agency", check)
                .formEnding("/documents")
                .with("kind", "photo")
                .file("file", "现场.pdf", Papers.pdf("photo"))
                .send()
                .requireOk();
        var found = crew.get("agency", check)
                .formEnding("/findings")
                .with("seen", "下午签到一栏有 1 人未签")
                .with("place", "签到表第 2 页")
                .send()
                .requireOk();
        var link = found.page().select("a[href^=/supervision/findings/]").first();
        journey.note("finding", Objects.requireNonNull(link).attr("href"));
    }

    private static void inspect(Journey journey) {
        var blank = journey.crew().get("agency", INSPECTIONS + "/new");
        blank.formEnding("/inspections")
                .with("subProject", option(blank, "subProject", PlanLegs.A))
                .with("kind", "SPECIAL")
                .with("day", "2026-08-25")
                .with("inspectors", "李敏、赵明远")
                .with("result", "抽查四期培训档案，材料齐全。")
                .file("file", "检查记录.pdf", Papers.pdf("inspection"))
                .send()
                .requireOk();
    }

    private static void draft(Journey journey) {
        var drafted = journey.crew()
                .get("agency", TO_THE_COMMITTEE + "/new")
                .formEnding("/committee-reports")
                .with("year", "2026")
                .with("title", "2026 年工伤预防项目实施情况报告")
                .with("first", "2026-05-01")
                .with("last", "2026-08-25")
                .with("said", "危化培训四期已全部举办，核实 311 人。")
                .send()
                .requireOk();
        journey.note("committeeReport", drafted.path());
    }
}
