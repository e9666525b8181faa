package yufang.year.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.ground.programme.SubProjectId;
import yufang.journeys.Journey;
import yufang.shared.Clause;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.testing.Cities;
import yufang.testing.ProgramTest;
import yufang.year.budget.ApprovedBudgets;

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

    private SubProjectId subProject(String letter) {
        return new SubProjectId(UUID.fromString(journey.at("subProject" + letter)));
    }
}
