package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yufang.testing.Answer;
import yufang.testing.Papers;
import yufang.year.budget.web.TrialYearCosts;

/**
 * S-3: the fund base and the entry in the fund budget are entered by the agency, sent back once each and confirmed; the
 * bureau compiles the budget, finance returns it once and approves it on 2026-03-27. Notes {@code budget}.
 */
final class BudgetLegs {

    private static final String BASE = "/money/fund-bases/{id}";
    private static final String ENTRY = "/money/fund-budget/{id}";
    private static final String BUDGET = "/money/budgets/{id}";
    private static final String PROJECT = BUDGET + "/sub-projects/{project}";

    private BudgetLegs() {}

    static List<Leg> onlyA() {
        return legs(Map.of("subProjectA", TrialYearCosts.A), "480,000.00");
    }

    static List<Leg> both() {
        return legs(Map.of("subProjectA", TrialYearCosts.A, "subProjectB", TrialYearCosts.B), "1,980,000.00");
    }

    private static List<Leg> legs(Map<String, String> tables, String total) {
        var legs = new ArrayList<Leg>();
        legs.addAll(base());
        legs.addAll(entry());
        legs.add(Leg.of("budget.begun", BudgetLegs::begin).showing(BudgetLegs::openForms));
        legs.add(Leg.of("budget.drafted", journey -> draft(journey, tables, total))
                .showing(journey -> List.of(
                        sample(journey, BUDGET + "/lines/{line}/correction", "hrss", line(journey)),
                        sample(journey, BUDGET + "/lines/{line}/removal", "hrss", line(journey)))));
        legs.add(Leg.of("budget.submitted", journey -> {
                    journey.crew().moveTo("2026-03-25");
                    submit(journey, total);
                })
                .showing(BudgetLegs::decisionForms));
        legs.add(Leg.of("budget.returned", BudgetLegs::sendBack));
        legs.add(Leg.of("budget.approved", journey -> {
            submit(journey, total);
            approve(journey, total);
        }));
        return legs;
    }

    private static List<Leg> base() {
        return List.of(
                Leg.of("budget.base-entered", journey -> {
                            journey.crew().moveTo("2026-03-23");
                            var page = enter(journey, "/money/fund-bases", "amount", "86540000.00", "2025 年度工伤保险基金决算表");
                            assertThat(page.text()).contains("86,540,000.00 元", "2,596,200.00 元");
                            journey.note("fundBase", page.path());
                        })
                        .showing(journey -> List.of(
                                new FormSample("/money/fund-bases", "agency", "/money/fund-bases/new"),
                                new FormSample(BASE + "/withdrawal", "agency", journey.at("fundBase")),
                                new FormSample(BASE + "/confirmation", "reviewer", journey.at("fundBase")),
                                new FormSample(BASE + "/return", "reviewer", journey.at("fundBase")))),
                Leg.of("budget.base-returned", journey -> journey.crew()
                                .work("reviewer", "复核 2026 年预算上限依据的征缴收入")
                                .formEnding("/return")
                                .with("reason", "决算表第 3 行是 86450000.00")
                                .send()
                                .requireOk())
                        .showing(journey -> List.of(
                                new FormSample(BASE + "/correction", "agency", journey.at("fundBase") + "/edit"))),
                Leg.of("budget.base-confirmed", journey -> {
                    correct(journey, "fundBase", "amount", "86450000.00");
                    assertThat(journey.crew()
                                    .get("agency", journey.at("fundBase"))
                                    .text())
                            .contains("86,450,000.00 元", "2,593,500.00 元");
                    confirm(journey, journey.at("fundBase"), "2026 年预算上限依据的征缴收入");
                }));
    }

    private static List<Leg> entry() {
        return List.of(
                Leg.of("budget.fund-budget-entered", journey -> {
                            assertThat(journey.crew()
                                            .get("agency", "/money/fund-budget")
                                            .text())
                                    .contains("还没有基金预算列支");
                            var page = enter(journey, "/money/fund-budget", "amount", "1980000", "2026 年度基金预算批复");
                            journey.note("fundBudget", page.path());
                        })
                        .showing(journey -> List.of(
                                new FormSample("/money/fund-budget", "agency", "/money/fund-budget/new"),
                                new FormSample(ENTRY + "/withdrawal", "agency", journey.at("fundBudget")),
                                new FormSample(ENTRY + "/confirmation", "reviewer", journey.at("fundBudget")),
                                new FormSample(ENTRY + "/return", "reviewer", journey.at("fundBudget")))),
                Leg.of("budget.fund-budget-returned", journey -> journey.crew()
                                .work("reviewer", "复核 2026 年基金预算列支 1,980,000.00 元")
                                .formEnding("/return")
                                .with("reason", "与预算批复第 2 页不符")
                                .send()
                                .requireOk())
                        .showing(journey -> List.of(
                                new FormSample(ENTRY + "/correction", "agency", journey.at("fundBudget") + "/edit"))),
                Leg.of("budget.fund-budget-confirmed", journey -> {
                    journey.crew().work("agency", "更正被退回的 2026 年基金预算列支");
                    correct(journey, "fundBudget", "amount", "1,980,000.00");
                    confirm(journey, journey.at("fundBudget"), "2026 年基金预算列支");
                }));
    }

    private static void correct(Journey journey, String key, String field, String amount) {
        journey.crew()
                .get("agency", journey.at(key) + "/edit")
                .formEnding("/correction")
                .with(field, amount)
                .file("file", "更正.pdf", Papers.pdf(key))
                .send()
                .requireOk();
    }

    private static Answer enter(Journey journey, String to, String field, String amount, String source) {
        return journey.crew()
                .get("agency", to + "/new")
                .form(to)
                .with("year", "2026")
                .with(field, amount)
                .with("source", source)
                .file("file", "来源.pdf", Papers.pdf(source))
                .send()
                .requireOk();
    }

    private static void confirm(Journey journey, String path, String title) {
        var confirmed = journey.crew()
                .work("reviewer", "复核 " + title)
                .formEnding("/confirmation")
                .send()
                .requireOk();
        assertThat(confirmed.path()).isEqualTo(path);
        assertThat(confirmed.text()).contains("已确认");
    }

    private static void begin(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-03-24");
        var begun =
                crew.work("hrss", "2026 年预算上限已明确").formEnding("/budgets").send().requireOk();
        assertThat(begun.title()).isEqualTo("2026 年费用预算（方案第 1 版）");
        assertThat(begun.problems()).contains("还没有费用明细");
        journey.note("budget", begun.path());
        assertThat(crew.get("hrss", "/work").text()).contains("编制并提交 2026 年费用预算", "共 1 件待办");
    }

    private static List<FormSample> openForms(Journey journey) {
        var project = project(journey, "subProjectA");
        return List.of(
                new FormSample("/money/budgets", "hrss", "/money/budgets/new"),
                sample(journey, PROJECT + "/lines", "hrss", project + "/lines/new"),
                sample(journey, PROJECT + "/table", "hrss", project + "/table"),
                sample(journey, BUDGET + "/raise", "hrss", "/raise"),
                sample(journey, BUDGET + "/submission", "hrss", ""));
    }

    private static String project(Journey journey, String key) {
        return "/sub-projects/" + journey.at(key);
    }

    private static void draft(Journey journey, Map<String, String> tables, String total) {
        tables.forEach((key, table) -> journey.crew()
                .get("hrss", journey.at("budget") + project(journey, key) + "/table")
                .formEnding("/table")
                .with("text", table)
                .send()
                .requireOk());
        var drafted = journey.crew().get("hrss", journey.at("budget"));
        assertThat(drafted.text()).contains("76,800.00", "211,200.00", total);
        assertThat(drafted.problems()).isEmpty();
    }

    /** The page of the first line. */
    private static String line(Journey journey) {
        var link = journey.crew()
                .get("hrss", journey.at("budget"))
                .page()
                .select("a.row-link[href*=/lines/]")
                .attr("href");
        return link.substring(journey.at("budget").length());
    }

    private static void submit(Journey journey, String total) {
        var submitted = journey.crew()
                .get("hrss", journey.at("budget"))
                .formEnding("/submission")
                .send()
                .requireOk();
        assertThat(submitted.text()).contains("待财政审核", total);
    }

    private static List<FormSample> decisionForms(Journey journey) {
        return List.of(
                sample(journey, BUDGET + "/approval", "finance", ""),
                sample(journey, BUDGET + "/return", "finance", ""));
    }

    private static void sendBack(Journey journey) {
        journey.crew().moveTo("2026-03-26");
        var returned = journey.crew()
                .work("finance", "审核 2026 年费用预算")
                .formEnding("/return")
                .with("reason", "请补充讲师课酬的文件标准")
                .send()
                .requireOk();
        assertThat(returned.text()).contains("已退回", "请补充讲师课酬的文件标准");
        var mended = journey.crew().work("hrss", "修改被退回的 2026 年费用预算");
        var line = mended.page().select("a.row-link[href*=/lines/]").attr("href");
        journey.crew()
                .get("hrss", line)
                .formEnding("/correction")
                .with("basis", "云岭市培训费管理办法 第九条")
                .send()
                .requireOk();
    }

    private static void approve(Journey journey, String total) {
        var crew = journey.crew();
        crew.moveTo("2026-03-27");
        var shown = crew.work("finance", "审核 2026 年费用预算 " + total + " 元");
        assertThat(shown.problems()).contains("基金能够保证各项待遇支付").doesNotContain("必须解决");
        var approved = shown.formEnding("/approval").send().requireOk();
        assertThat(approved.text()).contains("已批复", "2026-03-27", "2,593,500.00", "86,450,000.00 × 3%");
        assertThat(crew.get("agency", "/programmes/2026/" + journey.at("subProjectA"))
                        .page()
                        .select(".nine li:nth-child(3)")
                        .text())
                .contains("2026-03-27");
        assertThat(crew.get("agency", "/work").text()).contains("费用已批复，请起草");
    }

    private static FormSample sample(Journey journey, String route, String who, String below) {
        return new FormSample(route, who, journey.at("budget") + below);
    }
}
