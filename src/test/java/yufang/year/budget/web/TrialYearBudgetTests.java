package yufang.year.budget.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.ground.programme.SubProjectId;
import yufang.journeys.Journey;
import yufang.shared.Clause;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.testing.Cities;
import yufang.testing.ProgramTest;
import yufang.year.budget.ApprovedBudgets;
import yufang.year.planning.web.DraftedPlan;

/** The money of the trial year: both sub-projects, 1,980,000.00 below a ceiling of 2,593,500.00. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrialYearBudgetTests {

    @Autowired
    Cities cities;

    @Autowired
    ApprovedBudgets budgets;

    @Autowired
    JdbcClient jdbc;

    Journey journey;

    @BeforeAll
    void walk() {
        journey = Journey.whole(cities).until("budget.approved");
    }

    @Test
    @Order(1)
    @Clause({"S-3", "M-2"})
    void addsUpAndStaysBelowTheCeiling() {
        var page = journey.crew().get("auditor", journey.at("budget"));

        assertThat(page.text())
                .contains(
                        "1,980,000.00 元",
                        "2,593,500.00",
                        "86,450,000.00 × 3%",
                        "613,500.00",
                        "宣传 28%559,900.00",
                        "培训 72%1,420,100.00",
                        "宣传 559,900.00 元，培训 940,100.00 元",
                        "云岭工预〔2026〕1号",
                        "2026 年度基金预算批复");
        assertThat(page.page().select("table.rows").eachText())
                .hasSize(2)
                .anySatisfy(a -> assertThat(a).contains("76,800.00", "211,200.00", "480,000.00"))
                .anySatisfy(b -> assertThat(b).contains("7.20", "12,000 份", "86,400.00", "60,100.00", "1,500,000.00"));
        assertThat(page.trail())
                .startsWith("批复 2026 年费用预算 1,980,000.00 元", "提交 2026 年费用预算 1,980,000.00 元")
                .contains("退回 2026 年费用预算", "粘贴录入 15 条明细到“其他重点领域工伤预防培训宣传项目”");
        assertThat(page.text()).contains("退回 2026-03-26", "原因：请补充讲师课酬的文件标准", "同意 2026-03-27");
    }

    @Test
    @Order(2)
    void isReadByLaterSteps() {
        var city = journey.crew().city();
        var approved =
                city.as("agency", () -> budgets.inForce(new FiscalYear(2026)).orElseThrow());
        assertThat(approved.total()).isEqualTo(Money.of("1980000"));
        assertThat(approved.approvedOn()).isEqualTo("2026-03-27");

        var a = approved.subProject(subProject("A")).orElseThrow();
        assertThat(a.amount()).isEqualTo(Money.of("480000"));
        assertThat(a.training()).isEqualTo(Money.of("480000"));
        var b = approved.subProject(subProject("B")).orElseThrow();
        assertThat(b.publicity()).isEqualTo(Money.of("559900"));
        assertThat(b.training()).isEqualTo(Money.of("940100"));
        assertThat(city.as("auditor", () -> budgets.of(subProject("B")))).contains(approved);
        assertThat(city.as("agency", () -> budgets.of(SubProjectId.next()))).isEmpty();
        assertThat(city.as("agency", () -> budgets.inForce(new FiscalYear(2025))))
                .isEmpty();
        assertThat(cities.found().as("agency", () -> budgets.of(subProject("A"))))
                .isEmpty();
    }

    @Test
    @Order(3)
    void isReportedPerSubProject() {
        assertThat(journey.crew()
                        .city()
                        .as("agency", () -> jdbc.sql("""
                                select title || ' ' || amount || ' ' || approved_on
                                from budget.report_approved_sub_project where year = 2026 order by amount
                                """).query(String.class).list()))
                .containsExactly("危险化学品企业工伤预防能力提升培训项目 480000.00 2026-03-27", "其他重点领域工伤预防培训宣传项目 1500000.00 2026-03-27");
    }

    @Test
    @Order(4)
    void neverChangesOnceApprovedWhateverTheProgramTries() {
        var city = journey.crew().city();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("hrss", () -> jdbc.sql("update budget.cost_line set quantity = 1")
                        .update()))
                .withStackTraceContaining("the lines of an approved budget never change");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as(
                        "hrss", () -> jdbc.sql("delete from budget.cost_line").update()))
                .withStackTraceContaining("the lines of an approved budget never change");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("finance", () -> jdbc.sql("update budget.budget set status = 'RETURNED'")
                        .update()))
                .withStackTraceContaining("an approved budget never changes");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("finance", () -> jdbc.sql("update budget.decision set reason = 'x'")
                        .update()))
                .withStackTraceContaining("permission denied");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("provider", () -> jdbc.sql("select count(*) from budget.cost_line")
                        .query(Integer.class)
                        .single()))
                .withStackTraceContaining("permission denied");
    }

    /** Version 2 leaves B as it was and gives A 470,000.00. */
    @Test
    @Order(5)
    void keepsTheApprovalOfWhatALaterPlanLeavesAsItWas() {
        var city = journey.crew().city();
        var first = journey.at("budget");
        amend();

        assertThat(city.as("agency", () -> budgets.of(subProject("A")))).isEmpty();
        assertThat(city.as("agency", () -> budgets.of(subProject("B")))).isPresent();
        assertThat(city.as("agency", () -> budgets.inForce(new FiscalYear(2026))))
                .isEmpty();

        var second = journey.crew()
                .work("hrss", "编制 2026 年方案第 2 版的费用预算")
                .formEnding("/budgets")
                .send()
                .requireOk();
        journey.note("budget", second.path());
        assertThat(second.title()).isEqualTo("2026 年费用预算（方案第 2 版）");
        assertThat(second.text()).contains("方案未改动此子项目，沿用原批复");
        assertThat(second.problems()).contains("明细合计 480,000.00 元，比方案所列 470,000.00 元多 10,000.00 元");
        assertThat(second.page().select("a[href*=/table]")).hasSize(1);
        assertThat(step("A")).contains("编制中");
        assertThat(step("B")).contains("2026-03-27");
        assertThat(journey.crew().get("finance", first).text()).contains("已批复");
    }

    @Test
    @Order(6)
    void refusesToChangeWhatIsKept() {
        var here = journey.at("budget");
        var form = journey.crew()
                .get("hrss", here + "/sub-projects/" + journey.at("subProjectB") + "/table")
                .formEnding("/table")
                .with("text", TrialYearCosts.B);

        var refused = form.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("方案未改动此子项目，沿用原批复");
    }

    @Test
    @Order(7)
    void approvesWhatHasChanged() {
        var crew = journey.crew();
        var organisation = crew.get("hrss", journey.at("budget"))
                .page()
                .select("a.row-link[href*=/lines/]")
                .last();
        crew.get("hrss", organisation.attr("href"))
                .formEnding("/correction")
                .with("unitPrice", "86000")
                .send()
                .requireOk();
        crew.get("hrss", journey.at("budget")).formEnding("/submission").send().requireOk();
        crew.moveTo("2026-04-07");
        crew.get("finance", journey.at("budget")).formEnding("/approval").send().requireOk();

        var approved = crew.city()
                .as("agency", () -> budgets.inForce(new FiscalYear(2026)).orElseThrow());
        assertThat(approved.total()).isEqualTo(Money.of("1970000"));
        assertThat(crew.city().as("agency", () -> budgets.of(subProject("A")))).contains(approved);
        assertThat(step("A")).contains("2026-04-07");
        assertThat(step("B")).contains("2026-03-27");
        assertThat(crew.get("agency", "/work").text().split("费用已批复，请起草", -1)).hasSize(3);
    }

    @Test
    @Order(8)
    void listsBothBudgetsAndFindsThem() {
        var list = journey.crew().get("auditor", "/money/budgets");
        assertThat(list.page().select("tbody tr").eachText())
                .satisfiesExactly(
                        second -> assertThat(second).contains("方案第 2 版", "1,970,000.00", "2026-04-07", "已批复"),
                        first -> assertThat(first).contains("方案第 1 版", "1,980,000.00", "2026-03-27", "已批复"));
        assertThat(journey.crew()
                        .get("auditor", "/money/budgets?sort=total,desc&size=20")
                        .page()
                        .select("tbody tr")
                        .first()
                        .text())
                .contains("1,980,000.00");
        assertThat(journey.crew().get("auditor", "/money/budgets?q=2025").text())
                .contains("还没有费用预算");
        assertThat(journey.crew().get("auditor", "/search?q=尘肺病").text()).contains("2026 年费用预算（方案第 2 版）");
        assertThat(journey.crew().get("auditor", "/search?q=基金预算批复").text()).contains("2026 年基金预算列支");
    }

    private String step(String letter) {
        return journey.crew()
                .get("agency", "/programmes/2026/" + journey.at("subProject" + letter))
                .page()
                .select(".nine li:nth-child(3)")
                .text();
    }

    private void amend() {
        var crew = journey.crew();
        var next = crew.get("hrss", journey.at("plan"))
                .formEnding("/amendment")
                .with("reason", "财政核减")
                .send()
                .requireOk();
        var plan = new DraftedPlan(crew.desk("hrss"), next.path());
        crew.get("hrss", next.path() + "/sub-projects/" + journey.at("subProjectA") + "/edit")
                .formEnding("/correction")
                .with("budget", "470000")
                .send()
                .requireOk();
        plan.circulate();
        IntStream.rangeClosed(1, 8).forEach(unit -> crew.work("liaison" + unit, "征求意见")
                .formEnding("/answer")
                .with("stance", "AGREES")
                .send()
                .requireOk());
        plan.act("/revision").requireOk();
        plan.act("/submission").requireOk();
        DraftedPlan.decide(crew.desk("committee"), plan.path(), "2026-03-27", 8, 0)
                .requireOk();
        DraftedPlan.issue(crew.desk("committee"), plan.path(), "云岭工预〔2026〕2号", "2026-03-27")
                .requireOk();
    }

    private SubProjectId subProject(String letter) {
        return new SubProjectId(UUID.fromString(journey.at("subProject" + letter)));
    }
}
