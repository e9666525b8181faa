package yufang.year.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.shared.Clause;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.quantity.Contribution;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Ledger;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.InventedRoster;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.year.delivery.Ledgers;
import yufang.year.supervision.SupervisionRecord;

/** Spot checks, findings, inspections and reports to the committee, each test with a contract of its own. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpotCheckPagesTests {

    static final String TODAY = "2026-02-02";
    static final String EMPTY_SEATS = "14:10 签到表有签名而座位无人的 8 处";

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SupervisionRecord record;

    @Autowired
    Ledgers ledgers;

    City city;

    @BeforeAll
    void found() {
        city = cities.found();
        assertThat(city.visit("agency").get("/supervision/spot-checks").text()).contains("还没有抽查");
        assertThat(city.visit("agency").get("/supervision/spot-checks/new").text())
                .contains("没有正在履行的合同");
    }

    private SupervisedProject project(int... persons) {
        var days = java.util.Arrays.stream(persons)
                .mapToObj(figure -> TODAY + " " + figure)
                .toArray(String[]::new);
        var all = java.util.Arrays.stream(persons).sum();
        return SupervisedProject.running(
                city, jdbc, SupervisedProject.training(persons.length, Math.min(all, 200)), days);
    }

    @Test
    @Clause("S-8")
    void findsNothingAndSaysSo() {
        var project = project(10);
        var check = project.record("第1期");
        assertThat(check.problems()).contains("还没有照片或材料");
        assertThat(project.manager.get(check.path()).status())
                .as("before it is concluded")
                .isEqualTo(404);
        var kept = check.formEnding("/documents")
                .with("kind", "photo")
                .file("file", "现场.pdf", Papers.pdf("photo" + check.path()))
                .send()
                .requireOk();
        assertThat(kept.problems()).isEmpty();
        var corrected = project.agency
                .get(check.path() + "/edit")
                .formEnding("/correction")
                .with("seen", "在场 80 人。")
                .send()
                .requireOk();
        assertThat(corrected.text()).contains("在场 80 人。", "14:10").doesNotContain("在场 81 人");
        assertThat(project.agency.get("/work").text()).contains("办结 2026-02-02 对“第1期”的抽查");

        var concluded = project.conclude(check);

        assertThat(concluded.text()).contains("未发现问题", "规则版本");
        assertThat(concluded.trail()).first().asString().contains("未发现问题");
        assertThat(concluded.page().select(".nine li:nth-child(8)").text()).contains("月度报告 0/0，抽查 1 次");
        assertThat(concluded.offers("/findings")).isFalse();
        assertThat(project.manager.get(check.path()).requireOk().text()).contains("在场 80 人。", "现场.pdf");
        assertThat(project.agency.get("/supervision/spot-checks?q=第1期").text()).contains("未发现问题");
        assertThat(open(project)).isEmpty();
    }

    @Test
    void tellsAFindingThatIsAnsweredAskedAboutAgainAndClosed() {
        var project = project(10);
        var check = project.find(project.record("第1期"), "签到表下午一栏 3 人未签");
        var finding = finding(check);
        assertThat(project.manager.get(finding).status())
                .as("before it is told")
                .isEqualTo(404);
        project.agency
                .get(finding)
                .formEnding("/correction")
                .with("seen", "签到表下午一栏 2 人未签")
                .send()
                .requireOk();
        project.conclude(check);
        assertThat(open(project)).extracting(Problem::code).containsExactly("supervision.finding.still-open");

        var work = project.manager.get("/work");
        assertThat(work.text()).contains("答复抽查“第1期”时发现的问题");
        assertThat(project.agency.get(finding).offers("/closure"))
                .as("before the answer")
                .isFalse();
        var answered = project.manager
                .get(finding)
                .formEnding("/answer")
                .with("said", "两人临时到厂处理设备，下午返回。")
                .file("file", "说明.pdf", Papers.pdf("answer" + finding))
                .send()
                .requireOk();
        assertThat(answered.text()).contains("服务机构答复", "两人临时到厂处理设备", "说明.pdf");
        var again = project.agency
                .get(finding)
                .formEnding("/question")
                .with("reason", "请附返回时的签到")
                .send()
                .requireOk();
        assertThat(again.text()).contains("待答复", "经办机构再问", "请附返回时的签到");
        project.manager
                .get(finding)
                .formEnding("/answer")
                .with("said", "附后。")
                .send()
                .requireOk();
        var stale = project.agency.get(finding);
        var closed =
                stale.formEnding("/closure").with("reason", "情况属实，不影响人数").send().requireOk();

        assertThat(closed.text()).contains("已办结", "办结理由", "情况属实，不影响人数");
        assertThat(closed.trail()).hasSize(4);
        assertThat(open(project)).isEmpty();
        assertThat(stale.formEnding("/question").with("reason", "晚了").send().status())
                .isEqualTo(409);
        assertThat(project.agency.get(finding).offers("/lowering")).isFalse();
        assertThat(project.agency.get("/supervision/spot-checks").text()).contains("1 个问题均已办结");
        assertThat(project.agency.get("/supervision/spot-checks?open=true").text())
                .doesNotContain("均已办结");
    }

    /** As the obligation R5 of the trial year: 205 persons, of whom a finding strikes 8, each present only there. */
    @Test
    @Clause("S-8")
    void lowersWhatWasVerifiedByWhoWasNotThere() {
        var project = project(103, 102);
        project.submit("第1期", 1, 103);
        project.submit("第2期", 104, 205);
        project.verify("第1期");
        var finding = project.finding("第2期", EMPTY_SEATS);
        assertThat(project.agency.get(finding).offers("/lowering"))
                .as("before the unit is verified")
                .isFalse();
        assertThat(project.agency.get(finding).text()).contains("实施单元尚未核实，核实后才能核减");
        project.verify("第2期");
        assertThat(persons(project)).isEqualTo(Figure.of(205));
        assertThat(ledger(project).deduction()).isEqualTo(Money.of("0.00"));

        var shown = project.agency.get(finding);
        assertThat(shown.page().select("input[name=struck]")).hasSize(102);
        assertThat(shown.text()).contains(InventedRoster.name(104)).doesNotContain(InventedRoster.number(104));
        var form = shown.formEnding("/lowering").with("struck", ticks(shown, 8)).with("reason", "签到有名而座位无人");
        var first = form.sendOnce();
        var second = form.sendOnce();

        assertThat(first.status()).isEqualTo(302);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(persons(project)).isEqualTo(Figure.of(197));
        assertThat(contributions(project))
                .extracting(Contribution::figure)
                .containsExactly(Figure.of(103), Figure.of(94));
        assertThat(contributions(project).get(1).struck()).hasSize(8).containsValue("签到有名而座位无人");
        assertThat(ledger(project).deduction()).isEqualTo(Money.of("450.00"));
        var cell = project.agency.get("/delivery/contracts/" + project.hand.contract());
        assertThat(cell.text()).contains("197");
        var lowered = project.agency.get(finding);
        assertThat(lowered.text()).contains("8 个对象不予计数，核减 0 项数量", "签到有名而座位无人");
        assertThat(lowered.trail()).first().isEqualTo("核减“第2期”的核实数：8 个对象不予计数，核减 0 项数量");
        assertThat(lowered.page().select("input[name=struck]")).hasSize(94);
        assertThat(project.manager.get(finding).text()).contains("核减核实数", "8 个对象不予计数");
    }

    @Test
    void lowersAFigureThatIsTyped() {
        var project = project(10);
        project.submit("第1期", 1, 10);
        project.verify("第1期");
        var finding = project.finding("第1期", "现场无人，场地锁闭");
        var shown = project.agency.get(finding);
        var sessions = shown.page().select("select[name=measure] option").get(1).attr("value");
        var form = shown.formEnding("/lowering").with("reason", "本期未举办");
        assertThat(form.copy().with("measure", sessions).send().error("figure")).contains("此项必填");
        assertThat(form.copy().with("figure", "0").send().error("measure")).contains("此项必填");

        form.with("measure", sessions).with("figure", "0").send().requireOk();

        assertThat(ledger(project).lines().getFirst().verified().figure()).isEqualTo(Figure.ZERO);
        assertThat(persons(project)).isEqualTo(Figure.of(10));
    }

    @Test
    void refusesALoweringOfNothingOfStrangersAndOfAnOldForm() {
        var project = project(10);
        project.submit("第1期", 1, 10);
        project.verify("第1期");
        var finding = project.finding("第1期", EMPTY_SEATS);
        var shown = project.agency.get(finding);
        var form = shown.formEnding("/lowering").with("reason", "签到有名而座位无人");

        assertThat(form.copy().send().error("struck")).contains("请勾选不予计数的对象");
        assertThat(form.copy().with("struck", "person:nobody").send().error("struck"))
                .contains("不在此单元已计数的名册中");
        assertThat(form.copy()
                        .with("measure", UUID.randomUUID().toString())
                        .with("figure", "0")
                        .send()
                        .error("measure"))
                .contains("所选计量不属于此单元");
        assertThat(form.copy()
                        .with("struck", ticks(shown, 2))
                        .with("reason", "")
                        .send()
                        .error("reason"))
                .contains("此项必填");
        assertThat(persons(project)).isEqualTo(Figure.of(10));
        form.copy().with("struck", ticks(shown, 2)).send().requireOk();
        var stale = form.copy()
                .with("token", UUID.randomUUID().toString())
                .with("struck", ticks(shown, 2))
                .send();
        assertThat(stale.status()).isEqualTo(409);
        var twice = project.agency
                .get(finding)
                .formEnding("/lowering")
                .with("reason", "再次")
                .with("struck", ticks(shown, 2))
                .send();
        assertThat(twice.error("struck")).contains("不在此单元已计数的名册中");
        assertThat(persons(project)).isEqualTo(Figure.of(8));
    }

    @Test
    void saysBesideTheFieldWhatCannotBeRecorded() {
        var project = project(10);
        var other = project(10);
        var blank = project.agency
                .get("/supervision/contracts/" + project.hand.contract() + "/spot-checks/new")
                .formEnding("/spot-checks")
                .with("place", "培训楼")
                .with("went", "李敏")
                .with("seen", "在场 10 人");

        assertThat(blank.copy().with("day", "2026-02-03").send().error("day")).contains("不能晚于今天（2026-02-02）");
        assertThat(blank.copy().with("day", "2026-02-01").send().error("day")).contains("不能早于合同签订日（2026-02-02）");
        assertThat(blank.copy().with("time", "25:00").send().error("time")).contains("格式不符");
        assertThat(blank.copy().with("place", "").send().error("place")).contains("此项必填");
        assertThat(blank.copy().with("unit", other.unitId("第1期")).send().error("unit"))
                .contains("不属于这份合同");
        assertThat(blank.copy()
                        .with("unit", UUID.randomUUID().toString())
                        .send()
                        .error("unit"))
                .contains("不属于这份合同");
        var check = blank.send().requireOk();
        assertThat(check.title()).as("of no unit").contains("手工签订的合同");
        assertThat(check.problems()).contains("抽查人员只有一人，建议两人同去");
    }

    @Test
    void isHiddenFromAnotherProviderAndAnotherRegion() {
        var project = project(10);
        var finding = project.finding("第1期", "签到表 1 人代签");
        var check = project.agency
                .get(finding)
                .page()
                .select("a[href^=/supervision/spot-checks/]")
                .attr("href");
        var other = city.visit("providerb");
        var answer = project.manager.get(finding).formEnding("/answer").with("said", "已更正。");

        assertThat(other.get(finding).status()).isEqualTo(404);
        assertThat(other.get(check).status()).isEqualTo(404);
        assertThat(answer.sentBy(other, finding + "/answer").status()).isIn(403, 404);
        assertThat(other.get("/supervision/spot-checks").text()).contains("还没有抽查");
        assertThat(other.get("/supervision/spot-checks/new").status()).isEqualTo(403);
        assertThat(cities.found().visit("agency").get(finding).status()).isEqualTo(404);
        assertThat(city.visit("auditor").get(finding).requireOk().offers("/closure"))
                .isFalse();
        assertThat(city.visit("field").get(finding).requireOk().offers("/answer"))
                .isFalse();
    }

    @Test
    @Clause("W-2")
    void keepsAnInspectionOfAWholeSubProject() {
        var project = project(10);
        var office = city.visit("committee");
        var blank = office.get("/supervision/inspections/new")
                .formEnding("/inspections")
                .with("subProject", subProject(project))
                .with("kind", "SPECIAL")
                .with("inspectors", "林静、李敏")
                .with("result", "档案齐全，计划执行正常。");
        assertThat(blank.copy().send().error("file")).contains("请选择文件");
        assertThat(blank.copy()
                        .with("subProject", UUID.randomUUID().toString())
                        .file("file", "检查.pdf", Papers.pdf("x"))
                        .send()
                        .error("subProject"))
                .contains("没有这个子项目");

        var kept = blank.file("file", "检查.pdf", Papers.pdf("inspection")).send().requireOk();

        assertThat(kept.text()).contains("专项检查", "档案齐全", "检查.pdf");
        assertThat(kept.page().select(".nine")).isNotEmpty();
        assertThat(city.visit("agency").get("/supervision/inspections").text())
                .contains("林静、李敏", "检查日期")
                .doesNotContain("抽查日期");
        assertThat(city.visit("provider").get(kept.path()).status()).isEqualTo(403);
        assertThat(city.visit("hrss").get("/supervision/inspections/new").status())
                .isEqualTo(403);
    }

    @Test
    @Clause("W-2")
    void reportsToTheCommitteeWithTheFiguresOfItsSupervision() {
        var project = project(10);
        project.finding("第1期", "投影仪损坏，改用板书");
        var year = project.agency.get("/supervision/spot-checks").requireOk();
        assertThat(year.status()).isEqualTo(200);
        var draft = project.agency
                .get("/supervision/committee-reports/new")
                .formEnding("/committee-reports")
                .with("year", Integer.toString(project.hand.year()))
                .with("title", "第一季度监督情况报告")
                .with("first", "2026-01-01")
                .with("said", "抽查一次，发现一个问题。");
        assertThat(draft.copy().with("last", "2025-12-31").send().error("last")).contains("早于开始日");
        var drafted = draft.with("last", "2026-03-31").send().requireOk();
        assertThat(figures(drafted)).containsExactly("0", "0", "0", "1", "1", "1");
        var office = city.visit("committee");
        assertThat(office.get(drafted.path()).offers("/receipt")).isFalse();

        var handed = drafted.formEnding("/submission").send().requireOk();

        assertThat(handed.text()).contains("待签收");
        assertThat(handed.page().select("a[href$=/edit]")).isEmpty();
        var finding = project.manager.get("/work").page().select("a.row-link").stream()
                .filter(link -> link.text().contains("答复"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        project.manager
                .get(finding)
                .formEnding("/answer")
                .with("said", "已更换。")
                .send()
                .requireOk();
        var received = office.get(drafted.path()).formEnding("/receipt").send().requireOk();
        assertThat(received.text()).contains("已签收");
        assertThat(figures(received)).as("as they were").containsExactly("0", "0", "0", "1", "1", "1");
        assertThat(received.trail()).hasSize(3);
    }

    private List<Problem> open(SupervisedProject project) {
        return city.as("agency", () -> record.openFindings(project.contract()));
    }

    private Ledger ledger(SupervisedProject project) {
        return city.as("agency", () -> ledgers.of(project.contract()).getFirst().ledger());
    }

    private Figure persons(SupervisedProject project) {
        return ledger(project).lines().get(1).verified().figure();
    }

    private List<Contribution> contributions(SupervisedProject project) {
        return ledger(project).lines().get(1).verified().contributions();
    }

    private String subProject(SupervisedProject project) {
        return city
                .visit("committee")
                .get("/supervision/inspections/new")
                .page()
                .select("select[name=subProject] option")
                .stream()
                .filter(option -> option.text().contains(project.hand.contract().toString()))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    private static String[] ticks(Answer page, int count) {
        return page.page().select("input[name=struck]").stream()
                .limit(count)
                .map(input -> input.attr("value"))
                .toArray(String[]::new);
    }

    private static String finding(Answer check) {
        return check.page().select(".lines a[href^=/supervision/findings/]").attr("href");
    }

    private static List<String> figures(Answer page) {
        return page.page().select("table.rows td.number").eachText();
    }
}
