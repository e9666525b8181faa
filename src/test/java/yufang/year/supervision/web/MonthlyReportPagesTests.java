package yufang.year.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.shared.Clause;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;
import yufang.year.contracts.ContractProgress;
import yufang.year.supervision.LateReport;
import yufang.year.supervision.SupervisionRecord;

/** Monthly reports of a contract that runs from 2026-02-02 on; February’s is due on the 25th. */
@ProgramTest
class MonthlyReportPagesTests {

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SupervisionRecord record;

    @Autowired
    ContractProgress progress;

    City city;
    SupervisedProject project;

    @BeforeEach
    void found() {
        city = cities.found();
        project = SupervisedProject.running(
                city, jdbc, SupervisedProject.training(2, 20), "2026-02-02 10", "2026-03-10 10");
    }

    @Test
    @Clause("S-8")
    void isAskedForByTheCalendarHandedInAndTakenNoteOf() {
        assertThat(project.manager.get("/supervision").text()).contains("还没有月度报告");
        moveTo("2026-02-03");
        project.submit("第1期", 1, 10);
        assertThat(step()).contains("首份月度报告应于 2026-02-25（含当日）前提交");

        var work = project.manager.get("/work");
        assertThat(work.text())
                .contains("提交“手工签订的合同”2026-02 月度报告", "2026-02-25", "系统按日办理（2026-02-03）")
                .doesNotContain("calendar");
        var report = project.manager.get(link(work));
        assertThat(report.text()).contains("2026-02 月度计划及进展简报", "2026-02-25", "待提交");
        assertThat(report.page().select(".nine, .trail"))
                .as("a provider looks at neither")
                .isEmpty();
        var edit = project.manager.get(report.path() + "/edit");
        assertThat(edit.page().title()).isNotEqualTo(report.page().title());
        assertThat(edit.value("nextPlan")).isEqualTo("2026-03-10 第2期，城东化工园");
        var done = edit.formEnding("/submission")
                .with("brief", "第1期已按计划举办。\n参训 10 人。")
                .file("file", "简报.pdf", Papers.pdf("brief"))
                .send()
                .requireOk();

        assertThat(done.text()).contains("待收阅", "简报.pdf", "第 1 次提交 · 2026-02-03", "参训 10 人。");
        assertThat(figures(done)).containsExactly("2", "2", "1", "1", "0", "20", "20", "10", "10", "0");
        project.verify("第1期");
        var look = project.agency.get("/work");
        assertThat(look.text()).contains("收阅“手工签订的合同”2026-02 月度报告");
        var shown = project.agency.get(report.path());
        assertThat(figures(shown)).as("of the day it was handed in").endsWith("0");
        assertThat(shown.page().select(".nine")).isNotEmpty();
        var noted = shown.formEnding("/note").send().requireOk();
        assertThat(noted.text()).contains("已收阅");
        assertThat(noted.trail())
                .containsExactly("收阅“手工签订的合同”2026-02 月度报告", "提交“手工签订的合同”2026-02 月度报告", "发出“手工签订的合同”2026-02 月度报告的报送任务");
        assertThat(noted.text()).contains("系统按日办理（2026-02-03）").doesNotContain("calendar");
        assertThat(step()).contains("月度报告 1/1，抽查 0 次");
        assertThat(project.agency.get("/work").text()).contains("没有待办事项");
        assertThat(late()).isEmpty();
    }

    @Test
    void isReturnedWithAReasonAndJudgedByTheDayItFirstCame() {
        moveTo("2026-02-25");
        var report = handIn("第1期已举办。");
        var returned = project.agency
                .get(report)
                .formEnding("/return")
                .with("reason", "下月计划没有写人数")
                .send()
                .requireOk();
        assertThat(returned.text()).contains("已退回", "下月计划没有写人数");
        moveTo("2026-02-27");

        var work = project.manager.get("/work");
        assertThat(work.text()).contains("补充被退回的“手工签订的合同”2026-02 月度报告");
        var edit = project.manager.get(report + "/edit");
        assertThat(edit.value("brief")).isEqualTo("第1期已举办。");
        assertThat(edit.problems()).doesNotContain("逾期");
        var again = edit.formEnding("/submission")
                .with("nextPlan", "第2期 10 人")
                .send()
                .requireOk();

        assertThat(again.text()).contains("第 2 次提交 · 2026-02-27", "第 1 次提交 · 2026-02-25", "首次提交 2026-02-25");
        assertThat(late()).isEmpty();
        assertThat(project.agency
                        .get("/supervision")
                        .page()
                        .select("table.rows tbody")
                        .text())
                .contains("2026-02", "2026-02-25", "待收阅")
                .doesNotContain("晚于");
    }

    @Test
    void saysWhichCameLateAndWhichHasNotCome() {
        moveTo("2026-02-25");
        assertThat(late()).isEmpty();
        moveTo("2026-02-26");

        assertThat(late())
                .extracting(LateReport::month, LateReport::due, LateReport::submittedOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(YearMonth.of(2026, 2), LocalDate.of(2026, 2, 25), null));
        assertThat(step()).contains("1 份月度报告逾期未提交");
        var list = project.agency.get("/supervision");
        assertThat(list.page().select(".chips").text()).contains("逾期 1", "待提交 1");
        assertThat(list.text()).contains("未提交", "逾期提交");
        assertThat(project.agency.get("/supervision?state=LATE").text()).contains("2026-02");
        assertThat(project.agency.get("/supervision?state=TAKEN_NOTE").text()).contains("还没有月度报告");
        assertThat(project.agency
                        .get("/supervision?contract=nonsense&state=nonsense")
                        .text())
                .contains("2026-02");
        assertThat(project.agency
                        .get("/supervision?contract=" + UUID.randomUUID())
                        .text())
                .contains("还没有月度报告");
        moveTo("2026-02-27");
        var report =
                project.manager.get("/supervision").page().select(".row-link").attr("href");
        assertThat(project.manager.get(report + "/edit").problems()).contains("应于 2026-02-25（含当日）前提交", "monthly.due");
        handIn("迟了。");

        assertThat(late()).extracting(LateReport::submittedOn).containsExactly(LocalDate.of(2026, 2, 27));
        assertThat(project.agency.get(report).text()).contains("逾期提交");
    }

    @Test
    void isOwedEveryMonthAndSaysWhereNobodyKnowsTheDay() {
        moveTo("2026-07-01");
        assertThat(project.agency
                        .get("/supervision?sort=month,asc")
                        .page()
                        .select("table.rows tbody td:nth-child(3)")
                        .eachText())
                .containsExactly("2026-02-25", "2026-03-25", "2026-04-27", "2026-05-25", "2026-06-25", "2026-07-27");
        moveTo("2027-01-02");

        var list = project.agency.get("/supervision?size=50");
        var newest = list.page().select("table.rows tbody tr").first();
        assertThat(newest).isNotNull();
        assertThat(newest.text()).startsWith("2027-01").contains("该年工作日历尚未载入").doesNotContain("晚于");
        assertThat(list.page().select("table.rows tbody tr")).hasSize(12);
        assertThat(late()).hasSize(11);
        assertThat(project.manager.get(newest.select("a").attr("href")).text()).contains("2027 年工作日历尚未载入，载入后自动确定");
        assertThat(project.manager.get("/work").text()).contains("2027-01 月度报告", "该年工作日历尚未载入");
    }

    @Test
    void isOwedNoMoreOnceTheContractHasEnded() {
        moveTo("2026-02-10");
        city.as("agency", () -> {
            progress.accept(project.contract());
            return city;
        });
        moveTo("2026-02-27");

        var list = project.agency.get("/supervision");
        assertThat(list.text()).contains("无须提交");
        assertThat(list.page().select("table.rows tbody tr")).hasSize(1);
        assertThat(late()).isEmpty();
        assertThat(project.manager.get("/work").text()).doesNotContain("月度报告");
        var report = project.manager.get(link(project.manager.get("/supervision")));
        assertThat(report.page().select("a[href$=/edit]")).isEmpty();
        assertThat(step()).contains("2026-02-10 结束：月度报告 0/0，抽查 0 次");
    }

    @Test
    void isHiddenFromAnotherProviderAndAnotherRegion() {
        moveTo("2026-02-25");
        var report = handIn("第1期已举办。");
        var other = city.visit("providerb");

        assertThat(other.get("/supervision").text()).contains("还没有月度报告");
        assertThat(other.get(report).status()).isEqualTo(404);
        assertThat(other.get(report + "/edit").status()).isEqualTo(404);
        var form = project.manager.get(report);
        assertThat(form.offers("/note")).isFalse();
        assertThat(city.visit("auditor").get(report).requireOk().offers("/note"))
                .isFalse();
        assertThat(city.visit("auditor").get("/supervision").text()).contains("2026-02");
        assertThat(city.visit("health").get("/supervision").status()).isEqualTo(403);
        assertThat(cities.found().visit("agency").get(report).status()).isEqualTo(404);
        var note = project.agency.get(report).formEnding("/note");
        assertThat(note.sentBy(other, report + "/note").status()).isEqualTo(403);
        assertThat(note.sentBy(cities.found().visit("agency"), report + "/note").status())
                .isIn(403, 404);
    }

    @Test
    void isHandedInOnceHoweverOftenTheFormIsSent() {
        moveTo("2026-02-25");
        var edit = project.manager.get(link(project.manager.get("/supervision")) + "/edit");
        var form = edit.formEnding("/submission").with("brief", "第1期已举办。");

        var first = form.sendOnce();
        var second = form.sendOnce();

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(project.manager.get(first.location()).text())
                .contains("第 1 次提交")
                .doesNotContain("第 2 次提交");
        assertThat(form.copy()
                        .with("token", UUID.randomUUID().toString())
                        .sendOnce()
                        .status())
                .as("with a token of its own")
                .isEqualTo(409);
        var stale = project.agency.get(first.location());
        stale.formEnding("/note").send().requireOk();
        var refused = stale.formEnding("/return").with("reason", "晚了").send();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("别人已经改动了这条记录");
    }

    @Test
    void refusesWhoHandedItInWhateverHisRole() {
        var both = city.settle("both", "provider", Role.PROVIDER_MANAGER, Role.AGENCY_OFFICER);
        var person = city.visit(both);
        choose(person, "服务机构负责人");
        moveTo("2026-02-25");
        var report = link(person.get("/supervision"));
        person.get(report + "/edit")
                .formEnding("/submission")
                .with("brief", "第1期已举办。")
                .send()
                .requireOk();
        choose(person, "经办机构经办人员");

        var shown = person.get(report);
        assertThat(shown.problems()).contains("提交报告的人不能自己收阅或退回");
        assertThat(shown.formEnding("/note").send().status()).isEqualTo(422);
        assertThat(project.agency.get(report).text()).contains("待收阅");
    }

    @Test
    void saysBesideTheFieldWhatIsMissing() {
        moveTo("2026-02-25");
        var edit = project.manager.get(link(project.manager.get("/supervision")) + "/edit");

        var refused = edit.formEnding("/submission")
                .with("brief", " ")
                .with("nextPlan", "x".repeat(10_001))
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("brief")).contains("此项必填");
        assertThat(refused.error("nextPlan")).contains("最多 10000 个字符");
        assertThat(project.agency.get(link(project.agency.get("/supervision"))).offers("/note"))
                .isFalse();
    }

    private String handIn(String brief) {
        var report = link(project.manager.get("/supervision"));
        return project.manager
                .get(report + "/edit")
                .formEnding("/submission")
                .with("brief", brief)
                .send()
                .requireOk()
                .path();
    }

    private List<LateReport> late() {
        return city.as("agency", () -> record.lateReports(project.contract()));
    }

    /** What the eighth step says on the page of a report. */
    private String step() {
        var report = project.agency.get(link(project.agency.get("/supervision")));
        return report.page().select(".nine li:nth-child(8)").text();
    }

    private void moveTo(String day) {
        city.visit("admin").get("/clock").form("/clock").with("day", day).send().requireOk();
    }

    private static String link(Answer list) {
        return list.page().select("a.row-link").attr("href");
    }

    private static List<String> figures(Answer page) {
        return page.page().select("table.rows td.number").eachText();
    }

    private static void choose(Visitor person, String role) {
        var page = person.get("/account/role");
        var forms = page.page().select("form[action=/account/role]");
        for (int place = 0; place < forms.size(); place++) {
            if (forms.get(place).text().contains(role)) {
                page.form("/account/role")
                        .with("place", Integer.toString(place))
                        .send()
                        .requireOk();
                return;
            }
        }
        throw new AssertionError("No role " + role);
    }
}
