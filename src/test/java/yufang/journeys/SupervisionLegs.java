package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import yufang.testing.Answer;
import yufang.testing.Papers;

/**
 * S-8 of sub-project A: four monthly reports, the June one returned once, all on their day; a spot check of the third
 * session on its second day, whose one finding lowers nothing; an inspection and a report to the committee. The legs
 * stand between those of the sessions. Notes {@code report} (the latest), {@code spotCheck} and {@code finding}.
 */
final class SupervisionLegs {

    private static final String REPORT = "/supervision/reports/{report}";
    private static final String CHECK = "/supervision/spot-checks/{check}";
    private static final String FINDING = "/supervision/findings/{finding}";
    private static final String TO_COMMITTEE = "/supervision/committee-reports";

    private SupervisionLegs() {}

    /** 2026-05-25, after the first session. */
    static List<Leg> may() {
        return List.of(
                Leg.of("report-may.due", SupervisionLegs::awaitMay)
                        .showing(journey -> List.of(
                                new FormSample(REPORT + "/submission", "provider", journey.at("report") + "/edit"))),
                Leg.of("report-may.submitted", journey -> handIn(journey, "2026-05-25"))
                        .showing(journey -> List.of(
                                new FormSample(REPORT + "/note", "agency", journey.at("report")),
                                new FormSample(REPORT + "/return", "agency", journey.at("report")))),
                Leg.of("report-may.taken-note", journey -> takeNote(journey, "80", "2026-06-15")));
    }

    /** 2026-06-25: returned once. */
    static List<Leg> june() {
        return List.of(Leg.of("report-june.taken-note", journey -> {
            submit(journey, "2026-06-25");
            sendBack(journey);
            takeNote(journey, "159", "2026-07-13");
        }));
    }

    /** 2026-07-14, on the second day of the third session. */
    static List<Leg> spotCheck() {
        return List.of(
                Leg.of("spot-check.awaited", journey -> journey.crew().moveTo("2026-07-14"))
                        .showing(journey -> List.of(new FormSample(
                                "/supervision/contracts/{contract}/spot-checks", "agency", blankCheck(journey)))),
                Leg.of("spot-check.recorded", SupervisionLegs::look).showing(SupervisionLegs::formsOfTheCheck),
                Leg.of("spot-check", SupervisionLegs::conclude)
                        .showing(journey -> List.of(new FormSample(FINDING + "/answer", "provider", journey.at("finding")))));
    }

    /** After the third session was verified: its finding is closed and lowers nothing. */
    static List<Leg> followed() {
        return List.of(
                Leg.of("finding.answered", SupervisionLegs::answer)
                        .showing(journey -> List.of(
                                finding(journey, "/question"),
                                finding(journey, "/closure"),
                                finding(journey, "/lowering"))),
                Leg.of("finding.closed", SupervisionLegs::close));
    }

    /** 2026-07-27: the 25th is a Saturday. */
    static List<Leg> july() {
        return List.of(Leg.of("report-july.taken-note", journey -> {
            submit(journey, "2026-07-27");
            takeNote(journey, "237", "2026-08-17");
        }));
    }

    /** 2026-08-25, after the last session; then the committee is told. */
    static List<Leg> august() {
        return List.of(
                Leg.of("report-august.taken-note", SupervisionLegs::lastReport),
                Leg.of("inspection.awaited", journey -> journey.crew().get("committee", "/supervision/inspections"))
                        .showing(journey -> List.of(
                                new FormSample("/supervision/inspections", "committee", "/supervision/inspections/new"),
                                new FormSample(TO_COMMITTEE, "agency", TO_COMMITTEE + "/new"))),
                Leg.of("inspection.recorded", SupervisionLegs::inspect),
                Leg.of("committee-report.drafted", SupervisionLegs::draft)
                        .showing(journey -> List.of(
                                new FormSample(
                                        TO_COMMITTEE + "/{report}/correction",
                                        "agency",
                                        journey.at("committeeReport") + "/edit"),
                                new FormSample(
                                        TO_COMMITTEE + "/{report}/submission",
                                        "agency",
                                        journey.at("committeeReport")))),
                Leg.of("committee-report.handed-in", SupervisionLegs::tellCommittee)
                        .showing(journey -> List.of(new FormSample(
                                TO_COMMITTEE + "/{report}/receipt", "committee", journey.at("committeeReport")))),
                Leg.of("committee-report.received", SupervisionLegs::receive));
    }

    private static void awaitMay(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-05-25");
        var report = crew.work("provider", "2026-05 月度报告");
        assertThat(report.text()).contains("待提交", "2026-05-25");
        assertThat(step(journey)).contains("月度报告 0/1，抽查 0 次");
        journey.note("report", report.path());
    }

    private static void submit(Journey journey, String day) {
        journey.crew().moveTo(day);
        handIn(journey, day);
    }

    private static void handIn(Journey journey, String day) {
        var crew = journey.crew();
        var report = crew.work("provider", "月度报告");
        journey.note("report", report.path());
        var edit = crew.get("provider", report.path() + "/edit");
        var form = edit.formEnding("/submission").with("brief", "本月培训按计划举办，出勤正常。");
        if (edit.value("nextPlan").isEmpty()) form.with("nextPlan", "没有新的场次，整理验收材料。");
        assertThat(form.send().requireOk().text()).contains("待收阅", day).doesNotContain("晚于应报日期");
    }

    /** @param next when the session of the next month begins, as the report names it */
    private static void takeNote(Journey journey, String verified, String next) {
        var shown = journey.crew().work("agency", "月度报告");
        assertThat(shown.path()).isEqualTo(journey.at("report"));
        assertThat(shown.text()).contains(next);
        assertThat(shown.page().select("table.rows td.number").eachText())
                .startsWith("320", "320")
                .endsWith(verified);
        assertThat(shown.formEnding("/note").send().requireOk().text()).contains("已收阅");
    }

    private static void sendBack(Journey journey) {
        var crew = journey.crew();
        var returned = crew.work("agency", "月度报告")
                .formEnding("/return")
                .with("reason", "请写明第三期的带队人员")
                .send()
                .requireOk();
        assertThat(returned.text()).contains("已退回");
        var again = crew.work("provider", "补充被退回的");
        assertThat(again.text()).contains("请写明第三期的带队人员");
        var edit = crew.get("provider", again.path() + "/edit");
        edit.formEnding("/submission")
                .with("nextPlan", edit.value("nextPlan") + "。带队：施行")
                .file("file", "六月简报.pdf", Papers.pdf("june"))
                .send()
                .requireOk();
    }

    private static String blankCheck(Journey journey) {
        var choice = journey.crew().get("agency", "/supervision/spot-checks/new");
        return choice.page().select("a.row-link").attr("href");
    }

    private static void look(Journey journey) {
        var crew = journey.crew();
        var unit = journey.at("session3");
        var recorded = crew.get("agency", blankCheck(journey))
                .formEnding("/spot-checks")
                .with("unit", unit.substring(unit.lastIndexOf('/') + 1))
                .with("time", "14:10")
                .with("place", "城东化工园培训中心 201 教室")
                .with("went", "李敏、张洁")
                .with("seen", "教室内 81 人，讲授重大危险源管理；签到表与在场人数一致。")
                .file("file", "现场.pdf", Papers.pdf("spot check"))
                .send()
                .requireOk();
        journey.note("spotCheck", recorded.path());
        var found = recorded.formEnding("/findings")
                .with("seen", "后排 4 人没有课件手册")
                .with("place", "201 教室后排")
                .send()
                .requireOk();
        journey.note("finding", found.page().select("a[href^=/supervision/findings/]").attr("href"));
        assertThat(crew.get("provider", "/work").text()).doesNotContain("抽查");
    }

    private static List<FormSample> formsOfTheCheck(Journey journey) {
        var check = journey.at("spotCheck");
        return List.of(
                new FormSample(CHECK + "/correction", "agency", check + "/edit"),
                new FormSample(CHECK + "/documents", "agency", check),
                new FormSample(CHECK + "/findings", "agency", check),
                new FormSample(CHECK + "/conclusion", "agency", check),
                finding(journey, "/correction"));
    }

    private static void conclude(Journey journey) {
        var crew = journey.crew();
        var concluded = crew.get("agency", journey.at("spotCheck"))
                .formEnding("/conclusion")
                .send()
                .requireOk();
        assertThat(concluded.text()).contains("1 个问题未办结");
        assertThat(step(journey)).contains("月度报告 2/2，抽查 1 次", "1 个问题尚未办结");
        assertThat(crew.work("provider", "答复抽查").path()).isEqualTo(journey.at("finding"));
    }

    private static void answer(Journey journey) {
        var answered = journey.crew()
                .get("provider", journey.at("finding"))
                .formEnding("/answer")
                .with("said", "手册当日补印，下午开课前已发放。")
                .send()
                .requireOk();
        assertThat(answered.text()).contains("已答复");
    }

    private static FormSample finding(Journey journey, String act) {
        return new FormSample(FINDING + act, "agency", journey.at("finding"));
    }

    private static void close(Journey journey) {
        var closed = journey.crew()
                .work("agency", "处理对")
                .formEnding("/closure")
                .with("reason", "已补发，不影响培训人数")
                .send()
                .requireOk();
        assertThat(closed.text()).contains("已办结", "不影响培训人数");
        assertThat(journey.crew().get("agency", "/supervision/spot-checks").text()).contains("1 个问题均已办结");
    }

    private static void lastReport(Journey journey) {
        submit(journey, "2026-08-25");
        takeNote(journey, "311", "没有新的场次");
        assertThat(step(journey)).contains("月度报告 4/4，抽查 1 次").doesNotContain("逾期");
    }

    private static void inspect(Journey journey) {
        var blank = journey.crew().get("committee", "/supervision/inspections/new");
        var kept = blank.formEnding("/inspections")
                .with("subProject", journey.at("subProjectA"))
                .with("kind", "ANNOUNCED")
                .with("inspectors", "林静、李敏")
                .with("result", "四期培训的档案齐全，名册与签到表一致。")
                .file("file", "检查记录.pdf", Papers.pdf("inspection"))
                .send()
                .requireOk();
        assertThat(kept.text()).contains("定期检查", "四期培训的档案齐全");
    }

    private static void draft(Journey journey) {
        var drafted = journey.crew()
                .get("agency", TO_COMMITTEE + "/new")
                .formEnding("/committee-reports")
                .with("title", "2026 年 5—8 月监督情况报告")
                .with("first", "2026-05-01")
                .with("said", "四份月度报告按期提交，抽查一次，问题已办结。")
                .send()
                .requireOk();
        assertThat(drafted.page().select("table.rows tbody tr").first().select("td.number").eachText())
                .containsExactly("4", "4", "0", "1", "1", "0");
        journey.note("committeeReport", drafted.path());
    }

    private static void tellCommittee(Journey journey) {
        journey.crew()
                .get("agency", journey.at("committeeReport"))
                .formEnding("/submission")
                .file("file", "报告.pdf", Papers.pdf("committee"))
                .send()
                .requireOk();
    }

    private static void receive(Journey journey) {
        var received = journey.crew().work("committee", "签收报告").formEnding("/receipt").send();
        assertThat(received.requireOk().text()).contains("已签收", "报告.pdf");
    }

    private static String step(Journey journey) {
        Answer line = journey.crew().get("agency", "/programmes/2026/" + journey.at("subProjectA"));
        return line.page().select(".nine li:nth-child(8)").text();
    }
}
