package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import yufang.testing.Answer;
import yufang.testing.FilledForm;
import yufang.testing.Papers;

/**
 * S-9 of sub-project A: applied for and returned as incomplete on 2026-09-02, applied for again and frozen on 09-07,
 * scored by three experts, deducted on 09-21 and 09-22, passed with 97.05 on 09-22, filed on 09-23. Notes
 * {@code acceptance} (its page) and, on the way, where single things of it stand.
 */
final class AcceptanceLegs {

    static final String HOME = "/supervision/acceptances";
    private static final String ACCEPTANCE = HOME + "/{id}";
    private static final String CONTRACT = HOME + "/contracts/{contract}";
    private static final String SHEET = HOME + "/sheets/{sheet}";
    private static final List<String> EXPERTS = List.of("expert1", "expert3", "expert5");
    /** In a test's own city people are called as their accounts are, in the trying-out mode they have names. */
    private static final Map<String, String> NAMES = Map.of("expert1", "杨评", "expert3", "秦鉴", "expert5", "何度");

    private AcceptanceLegs() {}

    static List<Leg> all() {
        return List.of(
                Leg.of("acceptance.applied", AcceptanceLegs::apply)
                        .showing(journey -> List.of(agency(journey, "/incompleteness"), agency(journey, "/review"))),
                Leg.of("acceptance.incomplete", AcceptanceLegs::returnIt).showing(AcceptanceLegs::ofTheProvider),
                Leg.of("acceptance.applied-again", AcceptanceLegs::applyAgain),
                Leg.of("acceptance.under-review", AcceptanceLegs::beginReview).showing(AcceptanceLegs::ofTheReview),
                Leg.of("acceptance.panel", AcceptanceLegs::callExperts).showing(AcceptanceLegs::ofThePanel),
                Leg.of("acceptance.figures-entered", AcceptanceLegs::enterFigures)
                        .showing(journey -> List.of(figure(journey, "/confirmation"), figure(journey, "/rejection"))),
                Leg.of("acceptance.figures", AcceptanceLegs::confirmFigures),
                Leg.of("acceptance.declared", AcceptanceLegs::declare).showing(AcceptanceLegs::ofTheSheet),
                Leg.of("acceptance.scored", AcceptanceLegs::score),
                Leg.of("deduction.proposed", AcceptanceLegs::proposeDeduction)
                        .showing(journey ->
                                List.of(deduction(journey, "/confirmation"), deduction(journey, "/rejection"))),
                Leg.of("deduction.confirmed", AcceptanceLegs::confirmDeduction),
                Leg.of("acceptance.passed", AcceptanceLegs::pass).showing(AcceptanceLegs::ofTheEnd),
                Leg.of("acceptance.filed", AcceptanceLegs::file));
    }

    private static void apply(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-09-02");
        journey.note("preparation", link(crew.get("provider", HOME), HOME + "/contracts/"));
        var empty = crew.get("provider", journey.at("preparation"));
        assertThat(empty.problems()).contains("还没有费用票据", "还没有列出佐证材料");
        voucher(journey, "FP-0101", "培训师资费", "76800.00");
        voucher(journey, "FP-0102", "场地和餐费", "211,200.00");
        voucher(journey, "FP-0103", "课件和手册", "48000");
        evidence(journey, "四期培训签到表、成绩单各 4 份");
        var applied = hand(journey, "四期培训全部完成。");
        assertThat(applied.text()).contains("待审查", "第 1 次申请", "336,000.00");
        journey.note("acceptance", applied.path());
    }

    private static void returnIt(Journey journey) {
        var crew = journey.crew();
        var returned = crew.work("agency", "审查")
                .formEnding("/incompleteness")
                .with("missing", "缺少考核和证书费用票据")
                .send()
                .requireOk();
        assertThat(returned.text()).contains("材料不全", "缺少考核和证书费用票据");
        assertThat(crew.work("provider", "材料不全").text()).contains("缺少考核和证书费用票据");
        voucher(journey, "FP-0104", "考核和证书费", "48000.00");
        evidence(journey, "证书发放清单");
        var page = crew.get("provider", journey.at("preparation"));
        journey.note("voucher", link(page, "FP-0104", "/vouchers/"));
        journey.note("evidence", link(page, "证书发放清单", "/evidence/"));
    }

    private static void applyAgain(Journey journey) {
        journey.crew().moveTo("2026-09-07");
        var again = hand(journey, "已补充考核和证书费用票据。");
        assertThat(again.text()).contains("第 2 次申请", "384,000.00");
    }

    private static void beginReview(Journey journey) {
        var crew = journey.crew();
        var page = crew.work("agency", "审查");
        assertThat(page.problems()).isEmpty();
        var frozen = page.formEnding("/review").send().requireOk();
        assertThat(frozen.text()).contains("评审中", "冻结台账", "311/320", "一致", "13,095.00");
        journey.note("deduct", link(frozen, "/obligations/"));
        journey.note("examination", link(frozen, "考核合格率", "/targets/"));
        journey.note("satisfaction", link(frozen, "满意度", "/targets/"));
    }

    private static void callExperts(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-09-14");
        EXPERTS.forEach(expert -> call(journey, expert));
        var page = crew.get("agency", journey.at("acceptance"));
        assertThat(page.problems()).contains("3 份评分表没有锁定").doesNotContain("应为单数");
        journey.note("seat", link(page, "", "/seats/"));
        journey.note("sheet", link(crew.get("expert1", HOME), "/sheets/"));
    }

    private static void call(Journey journey, String expert) {
        var blank = journey.crew().get("agency", journey.at("acceptance") + "/experts/new");
        var choice = blank.page().select("#f-expert option").stream()
                .filter(option ->
                        option.text().startsWith(expert + " ") || option.text().startsWith(NAMES.get(expert) + " "))
                .findFirst()
                .orElseThrow()
                .attr("value");
        blank.formEnding("/experts")
                .with("expert", choice)
                .with("recommendedBy", "市应急管理局")
                .send()
                .requireOk();
    }

    private static void enterFigures(Journey journey) {
        journey.crew().moveTo("2026-09-15");
        figure(journey, "examination", "296", "311", "四期考试成绩汇总表");
        var page = figure(journey, "satisfaction", "228", "250", "满意度问卷统计表");
        journey.note("figure", link(page, "考核合格率", "/figures/"));
    }

    private static Answer figure(Journey journey, String target, String numerator, String denominator, String source) {
        return journey.crew()
                .get("agency", journey.at(target))
                .formEnding("/figure")
                .with("numerator", numerator)
                .with("denominator", denominator)
                .with("source", source)
                .file("file", target + ".pdf", Papers.pdf(source))
                .send()
                .requireOk();
    }

    private static void confirmFigures(Journey journey) {
        var crew = journey.crew();
        var shown = crew.work("reviewer", "考核合格率");
        assertThat(shown.text()).contains("296/311", "95.18%");
        shown.formEnding("/confirmation").send().requireOk();
        crew.work("reviewer", "满意度").formEnding("/confirmation").send().requireOk();
        assertThat(crew.get("agency", journey.at("acceptance")).text())
                .contains("40 × min(1, 311 ÷ 320)", "38.88", "30 × min(1, 296/311 ÷ 90 %)", "83.88");
    }

    private static void declare(Journey journey) {
        journey.crew().moveTo("2026-09-18");
        EXPERTS.forEach(expert -> journey.crew()
                .work(expert, "验收评分")
                .formEnding("/declaration")
                .with("conflict", "NONE")
                .send()
                .requireOk());
        var sheet = journey.crew().get("expert1", journey.at("sheet"));
        assertThat(sheet.text()).contains("项目管理和档案", "311/320", "证书发放清单", "FP-0104");
        journey.note("judged", link(sheet, "/targets/"));
    }

    private static void score(Journey journey) {
        var crew = journey.crew();
        var points = List.of("13", "14", "12.5");
        for (int i = 0; i < EXPERTS.size(); i++) {
            score(journey, EXPERTS.get(i), points.get(i));
            var page = crew.get("agency", journey.at("acceptance"));
            if (i < 2) assertThat(page.text()).contains("评分表全部锁定后显示").doesNotContain("12.5", "97.05");
        }
        assertThat(crew.work("agency", "请登记验收结论").text()).contains("(13 + 14 + 12.5) ÷ 3", "13.17", "97.05");
    }

    private static void score(Journey journey, String expert, String points) {
        var sheet = journey.crew().work(expert, "验收评分");
        var scored = journey.crew()
                .get(expert, link(sheet, "/targets/"))
                .formEnding("/score")
                .with("score", points)
                .with("remark", "档案齐全")
                .send()
                .requireOk();
        scored.formEnding("/lock").send().requireOk();
    }

    private static void proposeDeduction(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-09-21");
        var asked = crew.get("agency", journey.at("deduct"));
        assertThat(asked.text()).contains("13,095.00", "465,600.00 × (1 − 311/320)");
        var proposed = asked.formEnding("/deduction").send().requireOk();
        journey.note("deduction", link(proposed, "/deductions/"));
    }

    private static void confirmDeduction(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-09-22");
        var shown = crew.work("reviewer", "13,095.00");
        assertThat(shown.text()).contains("465,600.00 × (1 − 311/320)");
        shown.formEnding("/confirmation").send().requireOk();
        assertThat(crew.get("provider", journey.at("acceptance")).text())
                .contains("已复核", "13,095.00", "465,600.00 × (1 − 311/320)");
    }

    private static void pass(Journey journey) {
        var crew = journey.crew();
        var page = crew.get("agency", journey.at("acceptance") + "/conclusion");
        assertThat(page.problems()).isEmpty();
        var passed = page.formEnding("/conclusion")
                .with("report", "四期培训全部完成，绩效目标总体实现。")
                .file("file", "report.pdf", Papers.pdf("report"))
                .send()
                .requireOk();
        assertThat(passed.text()).contains("97.05 分，达到合格分 90.00：合格", "已复核的扣减合计 13,095.00 元");
    }

    private static void file(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-09-23");
        var filed = crew.work("committee", "97.05")
                .formEnding("/filing")
                .with("number", "云岭工预备〔2026〕1号")
                .send()
                .requireOk();
        assertThat(filed.text()).contains("已备案", "云岭工预备〔2026〕1号");
        assertThat(filed.page().select(".nine li:nth-child(9)").text()).contains("2026-09-23", "97.05");
    }

    private static void voucher(Journey journey, String number, String particulars, String amount) {
        journey.crew()
                .get("provider", journey.at("preparation") + "/vouchers/new")
                .formEnding("/vouchers")
                .with("number", number)
                .with("issuedOn", "2026-08-31")
                .with("particulars", particulars)
                .with("amount", amount)
                .file("file", number + ".pdf", Papers.pdf(number))
                .send()
                .requireOk();
    }

    private static void evidence(Journey journey, String said) {
        var blank = journey.crew().get("provider", journey.at("preparation") + "/evidence/new");
        blank.formEnding("/evidence")
                .with(
                        "obligation",
                        blank.page().select("#f-obligation option").last().attr("value"))
                .with("said", said)
                .with("kept", "培训档案第 1 册")
                .send()
                .requireOk();
    }

    private static Answer hand(Journey journey, String summary) {
        FilledForm form = journey.crew()
                .get("provider", journey.at("preparation"))
                .formEnding("/application")
                .with("summary", summary);
        return form.send().requireOk();
    }

    private static List<FormSample> ofTheProvider(Journey journey) {
        var page = journey.at("preparation");
        return List.of(
                new FormSample(CONTRACT + "/application", "provider", page),
                new FormSample(CONTRACT + "/vouchers", "provider", page + "/vouchers/new"),
                new FormSample(CONTRACT + "/vouchers/{voucher}/removal", "provider", journey.at("voucher")),
                new FormSample(CONTRACT + "/evidence", "provider", page + "/evidence/new"),
                new FormSample(CONTRACT + "/evidence/{entry}/removal", "provider", journey.at("evidence")));
    }

    private static List<FormSample> ofTheReview(Journey journey) {
        var page = journey.at("acceptance");
        return List.of(
                new FormSample(ACCEPTANCE + "/experts", "agency", page + "/experts/new"),
                new FormSample(ACCEPTANCE + "/targets/{target}/figure", "agency", journey.at("examination")),
                new FormSample(ACCEPTANCE + "/obligations/{obligation}/deduction", "agency", journey.at("deduct")),
                new FormSample(ACCEPTANCE + "/penalties", "agency", page + "/penalties/new"),
                new FormSample(ACCEPTANCE + "/conclusion", "agency", page + "/conclusion"));
    }

    private static List<FormSample> ofThePanel(Journey journey) {
        return List.of(
                new FormSample(ACCEPTANCE + "/seats/{seat}/release", "agency", journey.at("seat")),
                new FormSample(SHEET + "/declaration", "expert1", journey.at("sheet")));
    }

    private static List<FormSample> ofTheSheet(Journey journey) {
        return List.of(
                new FormSample(SHEET + "/targets/{target}/score", "expert1", journey.at("judged")),
                new FormSample(SHEET + "/lock", "expert1", journey.at("sheet")));
    }

    private static List<FormSample> ofTheEnd(Journey journey) {
        var page = journey.at("acceptance");
        return List.of(
                new FormSample(ACCEPTANCE + "/filing", "committee", page),
                new FormSample(ACCEPTANCE + "/lessons", "agency", page + "/lessons/new"));
    }

    private static FormSample agency(Journey journey, String end) {
        return new FormSample(ACCEPTANCE + end, "agency", journey.at("acceptance"));
    }

    private static FormSample figure(Journey journey, String end) {
        return new FormSample(ACCEPTANCE + "/figures/{figure}" + end, "reviewer", journey.at("figure"));
    }

    private static FormSample deduction(Journey journey, String end) {
        return new FormSample(ACCEPTANCE + "/deductions/{deduction}" + end, "reviewer", journey.at("deduction"));
    }

    /** The first row that leads to such an address. */
    private static String link(Answer page, String part) {
        return link(page, "", part);
    }

    private static String link(Answer page, String text, String part) {
        return page.page().select("a.row-link[href*=" + part + "]").stream()
                .filter(row -> row.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row “" + text + "” to " + part + ": " + page.text()))
                .attr("href");
    }
}
