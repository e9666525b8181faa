package yufang.year.budget.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.journeys.Crew;
import yufang.journeys.Journey;
import yufang.shared.Clause;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

/** A budget on its way, and everybody who tries what he may not. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BudgetPagesTests {

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    Journey journey;
    Crew crew;
    Visitor hrss;
    City.Inhabitant person;
    Visitor both;
    String project;

    @BeforeAll
    void walk() {
        journey = Journey.quick(cities).until("plan.issued");
        crew = journey.crew();
        hrss = crew.desk("hrss");
        project = "/sub-projects/" + journey.at("subProjectA");
        person = crew.city().settle("both", "hrss", Role.HRSS_OFFICER, Role.FINANCE_REVIEWER);
        both = crew.city().visit(person);
        both.actAs("人社部门经办人员");
    }

    @Test
    @Order(1)
    void saysWhatToDoFirst() {
        assertThat(hrss.get("/money/budgets").text()).contains("还没有费用预算", "年度方案印发、征缴收入确认后");
        assertThat(hrss.get("/money/budgets").page().select("a[href=/money/budgets/new]"))
                .isNotEmpty();
        assertThat(crew.get("finance", "/money/budgets").page().select("a[href=/money/budgets/new]"))
                .isEmpty();
        assertThat(crew.desk("finance").get("/money/budgets/new").status()).isEqualTo(403);
        assertThat(crew.desk("provider").get("/money/budgets").status()).isEqualTo(403);
        assertThat(crew.desk("liaison3").get("/money/budgets").status()).isEqualTo(403);
    }

    @Test
    @Order(2)
    void beginsOnceForThePlanInForce() {
        var blank = hrss.get("/money/budgets/new").form("/money/budgets");
        assertThat(blank.copy().with("year", "2027").send().error("year")).contains("2027 年没有已印发的现行方案");

        var first = blank.sendOnce();
        var again = blank.sendOnce();
        assertThat(again.location()).isEqualTo(first.location());
        journey.note("budget", first.location());
        assertThat(hrss.get("/money/budgets/new").form("/money/budgets").send().error("year"))
                .contains("2026 年方案第 1 版的费用预算已经建立");
        assertThat(hrss.get(first.location()).trail()).containsExactly("开始编制 2026 年费用预算（方案第 1 版）");
        assertThat(cities.found().visit("hrss").get(first.location()).status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void saysWhatIsMissingAndRefusesTheSubmission() {
        assertThat(page().problems())
                .contains(
                        "还没有费用明细，方案列 480,000.00 元",
                        "上年度征缴收入还没有经复核人员确认",
                        "基金预算列支还没有经复核人员确认",
                        "fee.cost-lines",
                        "fund.cap");
        assertThat(page().page().select("#problems a").eachAttr("href"))
                .containsExactlyInAnyOrder("/money", "/money/fund-budget");

        var refused = page().formEnding("/submission").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("没有提交成功", "上年度征缴收入还没有经复核人员确认", "编制中");
        assertThat(raise("5").text()).contains("上年度征缴收入还没有确认，确认后再登记");
    }

    @Test
    @Order(4)
    @Clause("M-6")
    void refusesTheFeesOfExpertsAndSaysUnderWhichRule() {
        var refused =
                line().with("kind", "EXPERT_REVIEW").with("purpose", "TRAINING").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("kind")).contains("“专家评审费”不得由基金支付，由本单位预算承担");
        assertThat(refused.value("title")).isEqualTo("讲师");
        var pasted = hrss.get(at(project + "/table"))
                .formEnding("/table")
                .with("text", "费用项目\t费用类别\t用途\t单价\t数量\t单位\t依据\n评审\t专家评审费\t培训\t500\t5\t人\t无")
                .send();
        assertThat(pasted.problems()).contains("第 2 行“费用类别”：“专家评审费”不得由基金支付", "fund.expert-fees");
        assertThat(page().text()).doesNotContain("专家评审费");
    }

    @Test
    @Order(5)
    void takesALineCorrectsAndRemovesIt() {
        var added = line().with("kind", "ORGANISATION").send();
        assertThat(added.error("purpose")).contains("请注明用于宣传还是培训");
        assertThat(line().send().requireOk().text()).contains("76,800.00", "96 学时");

        var edit = hrss.get(page().page().select("a.row-link[href*=/lines/]").attr("href"));
        assertThat(edit.value("quantity")).isEqualTo("96");
        var corrected =
                edit.formEnding("/correction").with("quantity", "95.5").send().requireOk();
        assertThat(corrected.text()).contains("76,400.00", "95.5 学时");
        var stale = edit.formEnding("/removal").send();
        assertThat(stale.status()).isEqualTo(409);
        assertThat(hrss.get(edit.path())
                        .formEnding("/removal")
                        .send()
                        .requireOk()
                        .trail())
                .startsWith("删除明细“讲师”76,400.00 元", "更正明细“讲师”为 76,400.00 元", "添加明细“讲师”76,800.00 元");
        assertThat(hrss.get(edit.path()).status()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void findsNoLineAndNoSubProjectOfAnother() {
        assertThat(hrss.get(at("/lines/" + UUID.randomUUID())).status()).isEqualTo(404);
        assertThat(hrss.get(at("/sub-projects/" + UUID.randomUUID() + "/table")).status())
                .isEqualTo(404);
        assertThat(hrss.get("/money/budgets/" + UUID.randomUUID() + project + "/lines/new")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(7)
    void takesATableWholeOrNotAtAllAndReplacesOnlyWhenAsked() {
        var wrong = paste(TrialYearCosts.A.replace("96,000.00", "96,000.01"), false);
        assertThat(wrong.problems()).contains("第 6 行：表中金额 96,000.01 与单价 × 数量 96,000.00 不符");
        assertThat(page().page().select("a.row-link[href*=/lines/]")).isEmpty();

        assertThat(paste(TrialYearCosts.A, false).requireOk().text()).contains("480,000.00");
        assertThat(paste(TrialYearCosts.A, false).requireOk().problems())
                .contains("明细合计 960,000.00 元，比方案所列 480,000.00 元多 480,000.00 元", "须先修订方案，由委员会审议新版本");
        assertThat(paste(TrialYearCosts.A, true).requireOk().problems()).doesNotContain("方案所列");
    }

    @Test
    @Order(8)
    void notesAHigherCeilingWithNumberAndFile() {
        figure("/money/fund-bases", "amount", "15000000");
        figure("/money/fund-budget", "amount", "480000");
        assertThat(page().problems())
                .contains("合计 480,000.00 元，超过上限 450,000.00 元（15,000,000.00 × 3%）", "确需提高上限的，登记省级人社、财政部门同意的文件");

        assertThat(raise("3").error("share")).contains("须高于现行比例 3%");
        var form = hrss.get(at("/raise")).formEnding("/raise").with("share", "5");
        assertThat(form.copy().with("number", "x").send().error("file")).contains("请选择文件");
        assertThat(form.copy()
                        .file("file", "省厅复函.pdf", Papers.pdf("consent"))
                        .send()
                        .error("number"))
                .contains("此项必填");
        var raised = raise("5").requireOk();

        assertThat(raised.problems()).isEmpty();
        assertThat(raised.text()).contains("750,000.00", "15,000,000.00 × 5% · 云人社函〔2026〕12号", "省厅复函.pdf", "省级同意文件");
    }

    @Test
    @Order(9)
    void isDecidedByNobodyWhoHasTouchedIt() {
        both.get(page().page().select("a.row-link[href*=/lines/]").attr("href"))
                .formEnding("/correction")
                .with("basis", "市场询价三家")
                .send()
                .requireOk();
        page().formEnding("/submission").send().requireOk();
        both.actAs("财政审核人员");

        var shown = both.get(at(""));
        assertThat(shown.problems()).contains("编制或提交过此预算的人不能审核");
        assertThat(shown.formEnding("/approval").send().text()).contains("编制或提交过此预算的人不能审核");
        assertThat(shown.formEnding("/return").with("reason", "x").send().status())
                .isEqualTo(422);
        assertThat(page().text()).contains("待财政审核");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> crew.city().as("finance", () -> jdbc.sql("""
                                update budget.budget set status = 'APPROVED', approved_on = submitted_on,
                                       approved_by = :person, rules_version = 'x',
                                       fund_base = (select id from budget.fund_base),
                                       fund_budget_entry = (select id from budget.fund_budget_entry)
                                """)
                        .param("person", person.id().value())
                        .update()))
                .withStackTraceContaining("whoever drafted or submitted a budget does not approve it");
    }

    @Test
    @Order(10)
    void cannotBeChangedWhileFinanceHasIt() {
        assertThat(page().offers("/submission")).isFalse();
        assertThat(page().page().select("a[href*=/table], a[href$=/raise], a[href*=/lines/]"))
                .isEmpty();
        assertThat(paste(TrialYearCosts.A, true).text()).contains("此记录现在是“待财政审核”");
        assertThat(crew.desk("agency").get(at("")).requireOk().offers("/approval"))
                .isFalse();
    }

    @Test
    @Order(11)
    void isReturnedWithTheReasonAndOnlyOnce() {
        var finance = crew.desk("finance");
        var shown = finance.get(at(""));
        assertThat(shown.formEnding("/return").send().error("reason")).contains("此项必填");
        var returned = shown.formEnding("/return").with("reason", "单价偏高").send().requireOk();
        assertThat(returned.text()).contains("已退回", "单价偏高");

        var late = shown.formEnding("/approval")
                .with("token", UUID.randomUUID().toString())
                .send();
        assertThat(late.status()).isEqualTo(409);
        assertThat(crew.get("hrss", "/work").text()).contains("修改被退回的 2026 年费用预算");
        assertThat(crew.get("finance", "/work").text()).contains("共 0 件待办");
    }

    /** The program may forget it; the table does not. */
    @Test
    @Order(12)
    void keepsOnRecordWhoHadAHandInIt() {
        assertThatThrownBy(() -> crew.city()
                        .as("hrss", () -> jdbc.sql("delete from budget.hand").update()))
                .hasStackTraceContaining("stays on record");
    }

    private void figure(String to, String field, String amount) {
        crew.get("agency", to + "/new")
                .form(to)
                .with("year", "2026")
                .with(field, amount)
                .with("source", "文件")
                .file("file", "文件.pdf", Papers.pdf(to))
                .send()
                .requireOk();
        crew.work("reviewer", "复核 2026 年").formEnding("/confirmation").send().requireOk();
    }

    private FilledForm line() {
        return hrss.get(at(project + "/lines/new"))
                .formEnding("/lines")
                .with("title", "讲师")
                .with("kind", "TRAINERS")
                .with("unitPrice", "800")
                .with("quantity", "96")
                .with("unit", "学时")
                .with("basis", "市场询价");
    }

    private Answer paste(String text, boolean replace) {
        var form = hrss.get(at(project + "/table")).formEnding("/table").with("text", text);
        return (replace ? form.with("replace", "true") : form).send();
    }

    private Answer raise(String share) {
        return hrss.get(at("/raise"))
                .formEnding("/raise")
                .with("share", share)
                .with("number", "云人社函〔2026〕12号")
                .file("file", "省厅复函.pdf", Papers.pdf("consent"))
                .send();
    }

    private Answer page() {
        return hrss.get(at(""));
    }

    private String at(String below) {
        return journey.at("budget") + below;
    }
}
