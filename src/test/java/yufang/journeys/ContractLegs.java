package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import yufang.testing.Answer;
import yufang.testing.Papers;

/**
 * S-6: the contract of sub-project A is drafted out of its award, agreed by the provider and signed on 2026-04-24 over
 * 465,600.00; two people of the agency say to whom the money goes. Notes {@code contract} (address) and
 * {@code contractId}.
 */
final class ContractLegs {

    static final String ACCOUNT = "6222 0212 0000 1234 567";
    private static final String LIST = "/procurement/contracts";
    private static final String PAGE = LIST + "/{id}";
    private static final String OBLIGATION = PAGE + "/obligations/{obligation}";

    private ContractLegs() {}

    static List<Leg> all() {
        return List.of(
                Leg.of("contract.begun", ContractLegs::begin).showing(ContractLegs::formsOfTheDraft),
                Leg.of("contract.drafted", ContractLegs::complete)
                        .showing(journey -> List.of(new FormSample(PAGE + "/offer", "agency", journey.at("contract")))),
                Leg.of("contract.offered", ContractLegs::offer).showing(ContractLegs::formsBeforeTheProvider),
                Leg.of("contract.agreed", ContractLegs::agree).showing(ContractLegs::formsOfTheLeader),
                Leg.of("contract.signed", ContractLegs::sign)
                        .showing(journey -> List.of(
                                new FormSample(PAGE + "/payees", "agency", journey.at("contract") + "/payees/new"))),
                Leg.of("payee.entered", ContractLegs::enterPayee)
                        .showing(journey -> List.of(new FormSample(
                                PAGE + "/payees/{payee}/confirmation", "reviewer", journey.at("payee")))),
                Leg.of("payee.confirmed", ContractLegs::confirmPayee));
    }

    /** What each unit must keep on top of the plan is added by mistake, and taken away in the next leg. */
    private static void begin(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-04-24");
        var begun = crew.get("agency", LIST + "/new")
                .form(LIST)
                .with("subProject", journey.at("subProjectA"))
                .with("number", "云社保工预合〔2026〕1号")
                .with("title", "危险化学品企业工伤预防能力提升培训服务合同")
                .send()
                .requireOk();
        assertThat(begun.text()).contains("465,600.00", "不少于 320 人，权重 1", "没有写验收标准", "还没有填写“预付款”");
        journey.note("contract", begun.path());
        journey.note("contractId", begun.path().substring(begun.path().lastIndexOf('/') + 1));
        journey.note("obligation", obligation(begun));
        var added = crew.get("agency", journey.at("obligation") + "/measures/new")
                .formEnding("/measures")
                .with("counted", "persons")
                .with("bound", "AT_MOST")
                .with("figure", "120")
                .send()
                .requireOk();
        assertThat(added.text()).contains("每单元不超过 120 人");
        journey.note(
                "added", added.page().select("#obligations a[href*=/measures/]").attr("href"));
    }

    private static String obligation(Answer contract) {
        var edit = contract.page().select("#obligations a[href$=/edit]").attr("href");
        return edit.substring(0, edit.length() - "/edit".length());
    }

    private static List<FormSample> formsOfTheDraft(Journey journey) {
        var obligation = journey.at("obligation");
        return List.of(
                new FormSample(LIST, "agency", LIST + "/new"),
                new FormSample(PAGE + "/terms", "agency", journey.at("contract") + "/terms"),
                new FormSample(PAGE + "/targets", "agency", journey.at("contract") + "/targets"),
                new FormSample(OBLIGATION + "/correction", "agency", obligation + "/edit"),
                new FormSample(OBLIGATION + "/measures", "agency", obligation + "/measures/new"),
                new FormSample(OBLIGATION + "/measures/{measure}/removal", "agency", journey.at("added")));
    }

    private static void complete(Journey journey) {
        var crew = journey.crew();
        crew.get("agency", journey.at("added")).formEnding("/removal").send().requireOk();
        crew.get("agency", journey.at("obligation") + "/edit")
                .formEnding("/correction")
                .with("acceptanceStandard", "签到表、照片和考核成绩齐全，按身份证号去重后不少于 320 人")
                .send()
                .requireOk();
        crew.get("agency", journey.at("contract") + "/terms")
                .formEnding("/terms")
                .with("advance", "40")
                .with("balance", "60")
                .with("duties", "甲方审批执行计划、核实数量；乙方按批准的计划实施并留存佐证材料")
                .with("penalties", "月度报告每逾期一次扣减 1,000 元")
                .with("acceptanceTerms", "由服务机构申请验收，专家按绩效目标评分，90 分合格")
                .send()
                .requireOk();
        var targets = crew.get("agency", journey.at("contract") + "/targets").formEnding("/targets");
        assertThat(targets.value("source[1]")).as("the total of 320 persons").isNotEmpty();
        var complete = targets.with("source[2]", "DOCUMENT")
                .with("source[3]", "DOCUMENT")
                .send()
                .requireOk();
        assertThat(complete.problems()).doesNotContain("必须解决").contains("还没有登记收款账户");
        assertThat(complete.text())
                .contains("数量台账：不少于 320 人", "专家评判", "186,240.00", "279,360.00", "自签订之日起 10 个月内", "待本地核实");
        assertThat(complete.page().select("#obligations").text()).doesNotContain("每单元");
    }

    private static void offer(Journey journey) {
        var offered = journey.crew()
                .get("agency", journey.at("contract"))
                .formEnding("/offer")
                .send()
                .requireOk();
        assertThat(offered.text()).contains("待服务机构确认");
    }

    private static List<FormSample> formsBeforeTheProvider(Journey journey) {
        var contract = journey.at("contract");
        return List.of(
                new FormSample(PAGE + "/recall", "agency", contract),
                new FormSample(PAGE + "/agreement", "provider", contract),
                new FormSample(PAGE + "/return", "provider", contract));
    }

    private static void agree(Journey journey) {
        var shown = journey.crew().work("provider", "云社保工预合〔2026〕1号");
        assertThat(shown.text()).contains("465,600.00", "不少于 320 人", "培训人数");
        var agreed = shown.formEnding("/agreement").send().requireOk();
        assertThat(agreed.text()).contains("待签署");
    }

    private static List<FormSample> formsOfTheLeader(Journey journey) {
        var contract = journey.at("contract");
        return List.of(
                new FormSample(PAGE + "/signature", "agencyleader", contract),
                new FormSample(PAGE + "/refusal", "agencyleader", contract),
                new FormSample(PAGE + "/termination", "agencyleader", contract + "/termination"));
    }

    private static void sign(Journey journey) {
        var signed = journey.crew()
                .work("agencyleader", "签署合同")
                .formEnding("/signature")
                .with("signedOn", "2026-04-24")
                .file("file", "合同.pdf", Papers.pdf("contract"))
                .send()
                .requireOk();
        assertThat(signed.text()).contains("已签订", "2027-02-24", "186,240.00", "279,360.00", "合同.pdf");
        assertThat(signed.page().select(".nine li:nth-child(6)").text()).contains("2026-04-24");
    }

    private static void enterPayee(Journey journey) {
        var crew = journey.crew();
        var entered = crew.get("agency", journey.at("contract") + "/payees/new")
                .formEnding("/payees")
                .with("bank", "云岭银行城北支行")
                .with("account", ACCOUNT)
                .file("file", "开户证明.pdf", Papers.pdf("account"))
                .send()
                .requireOk();
        assertThat(entered.text()).contains("****4567", "待确认").doesNotContain("6222");
        journey.note(
                "payee",
                entered.page().select("a[href*=/payees/]:not([href$=/new])").attr("href"));
    }

    private static void confirmPayee(Journey journey) {
        var confirmed = journey.crew()
                .work("reviewer", "收款账户")
                .formEnding("/confirmation")
                .with("account", ACCOUNT)
                .send()
                .requireOk();
        assertThat(confirmed.text()).contains("****4567", "已确认").doesNotContain("6222");
        assertThat(confirmed.problems()).isEmpty();
    }
}
