package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import yufang.testing.Answer;
import yufang.testing.Papers;

/**
 * M-4 and M-5 of sub-project A: the advance of 186,240.00 is asked for, checked, seconded and paid on 2026-04-29, the
 * balance of 266,265.00 on 2026-09-30. Notes {@code advance} and {@code balance} (their pages).
 */
final class PaymentLegs {

    static final String ADVANCE_REFERENCE = "YLYH20260429000186";
    static final String BALANCE_REFERENCE = "YLYH20260930000266";
    private static final String PAGE = "/money/payments/{id}";
    private static final String CONTRACT = "/money/payments/contracts/{contract}";

    private PaymentLegs() {}

    static List<Leg> advance() {
        return List.of(
                Leg.of("advance.invited", PaymentLegs::invite)
                        .showing(journey -> List.of(new FormSample(CONTRACT + "/advance", "provider", money(journey)))),
                Leg.of("advance.requested", PaymentLegs::requestAdvance)
                        .showing(journey -> List.of(
                                new FormSample(PAGE + "/invoices", "provider", journey.at("advance")),
                                new FormSample(PAGE + "/check", "agency", journey.at("advance")),
                                new FormSample(PAGE + "/rejection", "agency", journey.at("advance")))),
                Leg.of("advance.checked", journey -> check(journey, "advance"))
                        .showing(journey ->
                                List.of(new FormSample(PAGE + "/seconding", "reviewer", journey.at("advance")))),
                Leg.of("advance.seconded", journey -> second(journey, "advance"))
                        .showing(journey ->
                                List.of(new FormSample(PAGE + "/account", "cashier", journey.at("advance")))),
                Leg.of("advance.opened", journey -> open(journey, "advance"))
                        .showing(journey ->
                                List.of(new FormSample(PAGE + "/transfer", "cashier", journey.at("advance")))),
                Leg.of("advance.paid", PaymentLegs::payAdvance)
                        .showing(journey ->
                                List.of(new FormSample(PAGE + "/return", "cashier", journey.at("advance")))));
    }

    static List<Leg> balance() {
        return List.of(
                Leg.of("balance.invited", PaymentLegs::inviteForTheRest)
                        .showing(journey -> List.of(new FormSample(CONTRACT + "/balance", "provider", money(journey)))),
                Leg.of("balance.requested", PaymentLegs::requestBalance),
                Leg.of("balance.checked", journey -> check(journey, "balance")),
                Leg.of("balance.seconded", journey -> second(journey, "balance")),
                Leg.of("balance.paid", PaymentLegs::payBalance));
    }

    static String money(Journey journey) {
        return "/money/payments/contracts/" + journey.at("contractId");
    }

    private static void invite(Journey journey) {
        journey.crew().moveTo("2026-04-29");
        var page = journey.crew().work("provider", "预付款 186,240.00 元");
        assertThat(page.path()).isEqualTo(money(journey));
        assertThat(page.text()).contains("465,600.00", "186,240.00", "预付款 40%");
    }

    private static void requestAdvance(Journey journey) {
        var requested = ask(journey, "/advance", "26537000000000000186", "186,240.00", "2026-04-29");
        assertThat(requested.text())
                .contains("已申请，待核对", "186,240.00 元", "****4567")
                .doesNotContain("6222");
        journey.note("advance", requested.path());
    }

    private static Answer ask(Journey journey, String act, String invoice, String amount, String day) {
        return journey.crew()
                .get("provider", money(journey))
                .formEnding(act)
                .with("number", invoice)
                .with("issuedOn", day)
                .with("amount", amount)
                .with("account", ContractLegs.ACCOUNT)
                .file("file", "发票.pdf", Papers.pdf("invoice " + invoice))
                .send()
                .requireOk();
    }

    private static void check(Journey journey, String payment) {
        var page = journey.crew().work("agency", "核对合同");
        assertThat(page.path()).isEqualTo(journey.at(payment));
        assertThat(page.problems()).isEmpty();
        var checked = page.formEnding("/check").send().requireOk();
        assertThat(checked.text()).contains("已核对，待复核", "****4567").doesNotContain("6222");
    }

    private static void second(Journey journey, String payment) {
        var page = journey.crew().work("reviewer", "复核合同");
        assertThat(page.path()).isEqualTo(journey.at(payment));
        assertThat(page.problems()).isEmpty();
        assertThat(page.formEnding("/seconding").send().requireOk().text()).contains("已复核，待支付");
    }

    private static void open(Journey journey, String payment) {
        var page = journey.crew().work("cashier", "支付合同");
        assertThat(page.path()).isEqualTo(journey.at(payment));
        assertThat(page.text()).contains("****4567").doesNotContain("6222021200001234567");
        var opened = page.formEnding("/account").send().requireOk();
        assertThat(opened.text()).contains("6222021200001234567", "云岭银行城北支行", "查看已留痕");
    }

    private static Answer transfer(Journey journey, String payment, String reference, String day) {
        return journey.crew()
                .get("cashier", journey.at(payment))
                .formEnding("/transfer")
                .with("reference", reference)
                .with("on", day)
                .file("file", "转账凭证.pdf", Papers.pdf("transfer " + reference))
                .send()
                .requireOk();
    }

    private static void payAdvance(Journey journey) {
        var paid = transfer(journey, "advance", ADVANCE_REFERENCE, "2026-04-29");
        assertThat(paid.text())
                .contains("已支付", ADVANCE_REFERENCE, "2026-04-29", "186,240.00")
                .doesNotContain("6222021200001234567");
    }

    private static void inviteForTheRest(Journey journey) {
        journey.crew().moveTo("2026-09-30");
        var page = journey.crew().work("provider", "余款 266,265.00 元");
        assertThat(page.path()).isEqualTo(money(journey));
        assertThat(page.text()).contains("266,265.00", "279,360.00", "13,095.00", ADVANCE_REFERENCE);
    }

    private static void requestBalance(Journey journey) {
        var requested = ask(journey, "/balance", "26537000000000000266", "266265", "2026-09-29");
        assertThat(requested.text()).contains("266,265.00 元", "对照：约定余款 60%", "279,360.00", "比约定少付", "13,095.00");
        journey.note("balance", requested.path());
    }

    private static void payBalance(Journey journey) {
        open(journey, "balance");
        var paid = transfer(journey, "balance", BALANCE_REFERENCE, "2026-09-30");
        assertThat(paid.text())
                .as("explained as it was checked")
                .contains("已支付", BALANCE_REFERENCE, "266,265.00", "13,095.00", "279,360.00", ADVANCE_REFERENCE);
    }
}
