package yufang.year.payments.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import yufang.ground.documents.Upload;
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
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractProgress;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.BankReference;
import yufang.year.payments.domain.PaymentDeciding;
import yufang.year.payments.domain.PaymentPaying;

/** The advance of sub-project A: asked for, refused, asked for anew, paid, returned by the bank and paid again. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaymentPagesTests {

    private static final String ACCOUNT = "6222021200001234567";
    private static final String OTHER_ACCOUNT = "6222021200007654321";
    private static final String MASKED = "****4567";

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ContractProgress progress;

    @Autowired
    PaymentDeciding deciding;

    @Autowired
    PaymentPaying paying;

    Journey journey;
    Crew crew;
    City city;
    City elsewhere;
    String money;
    String payment;
    Visitor both;
    Visitor cashier2;

    @BeforeAll
    void walk() {
        journey = Journey.quick(cities).until("payee.confirmed");
        crew = journey.crew();
        city = crew.city();
        elsewhere = cities.found();
        money = "/money/payments/contracts/" + journey.at("contractId");
        crew.moveTo("2026-04-29");
        both = city.visit(
                city.settle("both", "agency", Role.AGENCY_OFFICER, Role.AGENCY_REVIEWER, Role.AGENCY_CASHIER));
        cashier2 = city.visit(city.settle("cashier2", "cashier", Role.AGENCY_CASHIER));
    }

    @Test
    @Order(1)
    void nothingIsListedBeforeAnythingIsAskedFor() {
        for (var name : List.of("hrss", "agency", "auditor", "provider")) {
            assertThat(crew.get(name, "/money/payments").text()).contains("没有支付记录", "申请预付款");
        }
        assertThat(crew.get("agency", money).text()).contains("还没有申请过", "186,240.00");
        assertThat(crew.get("provider", "/work").page().select(".side a").eachAttr("href"))
                .as("a provider is led to his payments, not to the officers’ first list")
                .contains("/money/payments");
    }

    @Test
    @Order(2)
    void theAmountIsComputedAndNoFieldAsksForIt() {
        var page = crew.get("provider", money);

        assertThat(page.text()).contains("申请预付款 186,240.00 元", "应付 186,240.00 元由系统算出", "第五十五条");
        assertThat(page.page()
                        .select("form[action$=/advance] input[name=amount]")
                        .attr("value"))
                .isEmpty();
        assertThat(page.offers("/balance")).isFalse();
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource(textBlock = """
            number,   12345,               6 至 30 位
            number,   发票号码一二三四五,      6 至 30 位
            issuedOn, 2026-04-30,          不能晚于今天
            amount,   0,                   须大于零
            amount,   186240.01,           超过还需开票的金额 186,240.00 元
            amount,   -1,                  请填以“元”为单位的金额
            payee,    '',                  此项必填
            account,  1234,                8
            account,  六二二二,              8
            """)
    void saysBesideTheFieldWhatIsWrong(String field, String typed, String message) {
        var refused = invoice("/advance", "26530000000000000001", "1000")
                .with(field, typed)
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error(field)).contains(message);
        assertThat(crew.get("agency", money).text()).contains("还没有申请过");
    }

    @Test
    @Order(4)
    void anInvoiceNeedsItsFile() {
        var refused = crew.get("provider", money)
                .formEnding("/advance")
                .with("number", "26530000000000000001")
                .with("issuedOn", "2026-04-29")
                .with("amount", "1000")
                .with("account", ACCOUNT)
                .send();

        assertThat(refused.error("file")).contains("请选择文件");
    }

    @Test
    @Order(5)
    void onlyTheContractsProviderAsks() {
        assertThat(crew.desk("provider2").get(money).status()).isEqualTo(404);
        assertThat(sent(crew.desk("provider2"), "/advance", "26530000000000000001", "186240")
                        .status())
                .isEqualTo(404);
        assertThat(elsewhere.visit("agency").get(money).status()).isEqualTo(404);
        assertThat(elsewhere.visit("provider").get(money).status()).isEqualTo(404);
        assertThat(crew.desk("expert1").get(money).status()).isEqualTo(403);
        assertThat(crew.get("field", money).offers("/advance")).isFalse();
        assertThat(crew.get("auditor", money).offers("/advance")).isFalse();
        assertThat(crew.get("agency", money).text()).contains("还没有申请过");
    }

    @Test
    @Order(6)
    void theBalanceIsNotAskedForBeforeTheAcceptance() {
        var refused =
                invoice("/advance", "26530000000000000001", "186240").sentBy(crew.desk("provider"), money + "/balance");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("验收还没有合格", "balance.condition");
    }

    @Test
    @Order(10)
    void isAskedForWithAnInvoiceThatTheOfficerComparesWithTheContract() {
        var asked = invoice("/advance", "2653 0000 0000 0000 0001", "100,000.00")
                .with("payee", "云岭乙职业培训学校")
                .with("account", OTHER_ACCOUNT)
                .send()
                .requireOk();
        payment = asked.path();
        assertThat(asked.text()).contains("26530000000000000001", "****4321").doesNotContain(OTHER_ACCOUNT);

        var shown = crew.work("agency", "核对合同");
        assertThat(shown.path()).isEqualTo(payment);
        assertThat(shown.problems())
                .contains("发票合计 100,000.00 元，应付 186,240.00 元", "advance.condition")
                .contains("收款人是“云岭乙职业培训学校”")
                .contains("****4321 不是合同收款账户 " + MASKED);
        assertThat(shown.offers("/check")).isFalse();
        assertThat(post(crew.desk("agency"), payment, "/check").status()).isEqualTo(422);
        assertThat(crew.get("agency", payment).text()).contains("已申请，待核对");
    }

    @Test
    @Order(11)
    void oneIsOnItsWayAtATime() {
        assertThat(crew.get("provider", money).text()).contains("预付款正在办理");
        var refused = sent(crew.desk("provider"), "/advance", "26530000000000000002", "186240");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("预付款正在办理", "payment.once");
    }

    @Test
    @Order(12)
    void anInvoiceIsUsedOnceInTheRegion() {
        var again = more("２６５３０００００００００００００００１", "86240").send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.error("number")).contains("26530000000000000001 在本统筹地区已经用过");
        assertThat(taken(city, "provider2", "26530000000000000001")).isTrue();
        assertThat(taken(elsewhere, "provider", "26530000000000000001")).isFalse();
    }

    @Test
    @Order(13)
    void invoicesTogetherAreNoMoreThanTheDue() {
        assertThat(more("26530000000000000003", "86,240.01").send().error("amount"))
                .contains("超过还需开票的金额 86,240.00 元");
    }

    @Test
    @Order(14)
    void whoChecksHasSeenEveryInvoice() {
        var before = crew.get("agency", payment).formEnding("/rejection").with("reason", "x");

        assertThat(more("26530000000000000003", "86240").send().requireOk().text())
                .contains("已添加发票");

        var late = before.send();
        assertThat(late.status()).isEqualTo(409);
        assertThat(crew.get("agency", payment).problems())
                .doesNotContain("发票合计")
                .contains("云岭乙职业培训学校");
    }

    @Test
    @Order(15)
    void isRefusedWithAReasonAndAskedForAnew() {
        var refused = crew.get("agency", payment)
                .formEnding("/rejection")
                .with("reason", "发票抬头和账号不是合同收款人")
                .send()
                .requireOk();
        assertThat(refused.text()).contains("已驳回", "发票抬头和账号不是合同收款人");
        assertThat(work("agency")).noneMatch(title -> title.contains("核对合同"));
        var again = crew.work("provider", "未支付成功，请重新申请");
        assertThat(again.path()).isEqualTo(money);
        assertThat(taken(city, "provider2", "26530000000000000001"))
                .as("another’s")
                .isTrue();

        var asked = invoice("/advance", "26530000000000000001", "186240").send().requireOk();

        assertThat(asked.text()).contains("本次为重新申请");
        assertThat(crew.get("agency", payment).text()).contains("已经重新申请", "可在重新申请时再用");
        payment = asked.path();
        assertThat(work("provider")).noneMatch(title -> title.contains("未支付成功"));
    }

    @Test
    @Order(16)
    void belongsToItsProvider() {
        assertThat(crew.desk("provider2").get(payment).status()).isEqualTo(404);
        assertThat(crew.get("provider2", "/money/payments").text()).contains("没有支付记录");
        assertThat(elsewhere.visit("cashier").get(payment).status()).isEqualTo(404);
        assertThat(crew.get("field", payment).offers("/invoices")).isFalse();
        var document = crew.get("provider", payment)
                .page()
                .select("a[href^=/documents/]")
                .attr("href");
        assertThat(crew.desk("provider2").get(document).status()).isEqualTo(404);
        assertThat(crew.desk("agency").get(document).status()).isEqualTo(200);
    }

    @Test
    @Order(17)
    void listsWhatIsAskedForAndNarrows() {
        var all = crew.get("auditor", "/money/payments");
        assertThat(all.page().select("#list tbody tr")).hasSize(2);
        assertThat(rows("?state=REJECTED")).hasSize(1);
        assertThat(rows("?state=PAID")).isEmpty();
        assertThat(rows("?year=2026&kind=ADVANCE")).hasSize(2);
        assertThat(rows("?kind=BALANCE")).isEmpty();
        assertThat(rows("?year=2025")).isEmpty();
        assertThat(rows("?q=云社保工预合")).hasSize(2);
        assertThat(rows("?q=nothing&sort=amount,desc")).isEmpty();
        assertThat(rows("?state=x&kind=y&year=z&sort=amount,desc&page=2")).isEmpty();
        assertThat(rows("?state=x&kind=y&year=z&sort=amount,desc")).hasSize(2);
        assertThat(crew.get("agency", "/search?q=26530000000000000001").text()).contains("186,240.00 元 · 已申请");
        assertThat(crew.get("provider2", "/search?q=26530000000000000001").text())
                .contains("没有找到");
    }

    @Test
    @Order(20)
    void whoCheckedItDoesNotSecondIt() {
        choose(both, "经办机构经办人员");
        var checked = both.get(payment).requireOk().formEnding("/check").send().requireOk();
        assertThat(checked.text()).contains("已核对，待复核", MASKED);
        assertThat(checked.page().select("section:has(h2:contains(办理过程)) dt").eachText())
                .containsExactly("提出申请", "核对");

        choose(both, "经办机构复核人员");
        var shown = both.get(payment);
        assertThat(shown.problems()).contains("您已经对这笔款办理过“核对”", "第三十七条", "payment.persons");
        assertThat(shown.offers("/seconding")).isFalse();
        assertThat(post(both, payment, "/seconding").status()).isEqualTo(422);
        assertThat(crew.get("agency", payment).text()).contains("已核对，待复核");
    }

    @Test
    @Order(21)
    void nobodySkipsAStep() {
        assertThat(post(crew.desk("cashier"), payment, "/account").status()).isEqualTo(422);
        assertThat(post(crew.desk("agency"), payment, "/check").status()).isEqualTo(422);
        assertThat(post(crew.desk("agency"), payment, "/rejection", "reason", "x")
                        .text())
                .contains("现在不由您的岗位办理");
        assertThat(post(crew.desk("reviewer"), payment, "/check").status()).isEqualTo(403);
        assertThat(post(crew.desk("agency"), payment, "/seconding").status()).isEqualTo(403);
        assertThat(post(crew.desk("provider"), payment, "/transfer").status()).isEqualTo(403);
        assertThat(crew.get("provider", payment).offers("/invoices")).isFalse();
    }

    @Test
    @Order(22)
    void whoCheckedItDoesNotPayIt() {
        crew.work("reviewer", "复核合同").formEnding("/seconding").send().requireOk();

        choose(both, "经办机构出纳");
        assertThat(both.get(payment).problems()).contains("您已经对这笔款办理过“核对”");
        assertThat(post(both, payment, "/account").status()).isEqualTo(422);
        assertThat(post(both, payment, "/transfer", "reference", "TT-0001", "on", "2026-04-29")
                        .status())
                .isEqualTo(422);
        assertThat(both.get(payment).text()).contains("已复核，待支付").doesNotContain(ACCOUNT);
    }

    @Test
    @Order(23)
    void onlyTheCashierWhoOpensItSeesTheWholeNumber() {
        var early = post(crew.desk("cashier"), payment, "/transfer", "reference", "TT-0001", "on", "2026-04-29");
        assertThat(early.text()).contains("请先查看完整账号");

        var opened = crew.work("cashier", "支付合同").formEnding("/account").send().requireOk();

        assertThat(opened.text()).contains(ACCOUNT, "云岭银行城北支行", "186,240.00 元", "查看已留痕");
        for (var name : List.of("provider", "hrss", "agency", "reviewer", "auditor", "agencyleader")) {
            assertThat(crew.get(name, payment).text()).as(name).contains(MASKED).doesNotContain(ACCOUNT);
        }
        assertThat(cashier2.get(payment).text()).contains(MASKED).doesNotContain(ACCOUNT);
        assertThat(crew.get("auditor", payment).trail()).anyMatch(entry -> entry.contains("查看完整账号 " + MASKED));
        assertThat(crew.get("provider", payment).trail()).isEmpty();
    }

    @ParameterizedTest
    @Order(24)
    @CsvSource(textBlock = """
            reference, TT1,        4 至 64 位
            reference, '',         此项必填
            on,        2026-04-28, 2026-04-29 至 2026-04-29
            on,        2026-04-30, 2026-04-29 至 2026-04-29
            on,        ,           此项必填
            """)
    void saysWhatIsWrongWithATransfer(String field, String typed, String message) {
        var refused = transfer(crew.desk("cashier"), "TT-0001")
                .with(field, typed == null ? "" : typed)
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error(field)).contains(message);
    }

    @Test
    @Order(25)
    void aPayeeThatChangesStopsThePayment() {
        enterPayee(OTHER_ACCOUNT);
        assertThat(crew.get("cashier", payment).problems()).contains("收款账户还没有登记并确认");
        assertThat(post(crew.desk("cashier"), payment, "/transfer", "reference", "TT-0001", "on", "2026-04-29")
                        .status())
                .isEqualTo(422);
        confirmPayee(OTHER_ACCOUNT);

        var shown = crew.get("cashier", payment);

        assertThat(shown.problems()).contains("收款账户 " + MASKED + " 已经变更（现为 ****4321）");
        assertThat(shown.offers("/transfer")).isFalse();
        assertThat(shown.text()).doesNotContain(ACCOUNT, OTHER_ACCOUNT);
        var refused = post(crew.desk("cashier"), payment, "/transfer", "reference", "TT-0001", "on", "2026-04-29");
        assertThat(refused.status()).isEqualTo(422);
        enterPayee(ACCOUNT);
        confirmPayee(ACCOUNT);
        assertThat(crew.get("cashier", payment).problems())
                .as("the same number entered anew is another confirmation")
                .contains("已经变更");
        assertThat(shown.offers("/rejection")).isFalse();
        assertThat(shown.problems()).contains("须由复核人员向银行核实后驳回");
        assertThat(post(crew.desk("cashier"), payment, "/rejection", "reason", "x")
                        .text())
                .contains("须由复核人员向银行核实后驳回");
        crew.get("reviewer", payment)
                .formEnding("/rejection")
                .with("reason", "收款账户变更，请重新申请")
                .send()
                .requireOk();
        payment = invoice("/advance", "26530000000000000001", "186240")
                .send()
                .requireOk()
                .path();
        crew.get("agency", payment).formEnding("/check").send().requireOk();
        crew.get("reviewer", payment).formEnding("/seconding").send().requireOk();
    }

    @Test
    @Order(26)
    void twoCashiersAtTheSameMomentPayOnce() throws Exception {
        var forms = Stream.of(crew.desk("cashier"), cashier2)
                .map(cashier -> {
                    cashier.get(payment).formEnding("/account").send().requireOk();
                    return transfer(cashier, cashier == cashier2 ? "TT-0002" : "TT-0001");
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            // Each presses twice.
            var answers = threads
                    .invokeAll(IntStream.range(0, 4)
                            .<Callable<Answer>>mapToObj(i -> forms.get(i % 2)::sendOnce)
                            .toList())
                    .stream()
                    .map(answer -> answer.resultNow().status())
                    .sorted()
                    .toList();

            assertThat(answers).startsWith(302, 302);
            assertThat(answers.subList(2, 4)).allMatch(status -> status == 409 || status == 422);
        }
        assertThat(crew.get("auditor", payment).trail())
                .filteredOn(entry -> entry.startsWith("支付合同"))
                .hasSize(1);
        assertThat(count("select count(*) from payments.payment_step where status = 'PAID'"))
                .isOne();
        assertThat(crew.get("provider", "/money/payments?state=PAID").text()).contains("186,240.00", "TT-000");
    }

    @Test
    @Order(27)
    @Clause("M-2")
    void theYearsMoneySaysWhatIsCommittedAndPaid() {
        var year = crew.get("hrss", "/money/years/2026").text();
        assertThat(year).contains("2,593,500.00", "480,000.00", "465,600.00", "186,240.00", "14,400.00");
        assertThat(crew.get("auditor", "/money/years").text()).contains("480,000.00", "465,600.00", "186,240.00");
        assertThat(crew.desk("provider").get("/money/years/2026").status()).isEqualTo(403);
        assertThat(crew.desk("hrss").get("/money/years/2031").status()).isEqualTo(404);
        assertThat(elsewhere.visit("hrss").get("/money/years").requireOk().text())
                .contains("还没有年度方案");
        assertThat(elsewhere.visit("hrss").get("/money/years/2026").status()).isEqualTo(404);
    }

    @Test
    @Order(28)
    void nothingIsPaidASecondTime() {
        assertThat(crew.get("provider", money).offers("/advance")).isFalse();
        assertThat(sent(crew.desk("provider"), "/advance", "26530000000000000004", "186240")
                        .text())
                .contains("预付款已经支付");
        assertThat(post(cashier2, payment, "/transfer", "reference", "TT-0009", "on", "2026-04-29")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Order(30)
    @Clause("G-6")
    void whatTheBankReturnsCountsAsNotPaidAndIsPaidAnew() {
        crew.moveTo("2026-05-06");
        var reference = crew.get("cashier", payment).text().contains("TT-0001") ? "TT-0001" : "TT-0002";
        var early = takeBack("2026-04-28").send();
        assertThat(early.error("on")).contains("2026-04-29 至 2026-05-06");
        var stated = takeBack("2026-05-06").send().requireOk();
        assertThat(stated.text()).contains("退回登记（待确认）", "户名不符", "退回凭证.pdf");
        assertThat(stated.offers("/return")).as("one at a time").isFalse();
        assertThat(crew.get("provider", money).offers("/advance"))
                .as("it is paid until another has seen the paper")
                .isFalse();
        assertThat(crew.get("hrss", "/money/years/2026").text()).contains("186,240.00");
        crew.get("reviewer", payment)
                .formEnding("/return/refusal")
                .with("reason", "凭证是另一笔")
                .send()
                .requireOk();
        assertThat(crew.get("auditor", payment).text()).contains("退回登记（未确认）", "凭证是另一笔", "已支付");
        takeBack("2026-05-06").send().requireOk();
        refusedAs("agency", "update payments.payment_case set status = 'RETURNED_BY_BANK' where status = 'PAID'");
        refusedAs("agency", """
                update payments.bank_return set status = 'CONFIRMED', decided_by = created_by, decided_on = returned_on,
                       rules_version = 'x' where status = 'STATED'
                """);
        var returned = crew.work("reviewer", "核对银行退回凭证")
                .formEnding("/return/confirmation")
                .send()
                .requireOk();
        assertThat(returned.text()).contains("退回登记（已确认）", "户名不符", "退回凭证.pdf");
        assertThat(crew.get("hrss", "/money/years/2026").text())
                .contains("465,600.00")
                .doesNotContain("186,240.00");
        assertThat(crew.get("agency", payment).offers("/check")).isFalse();
        assertThat(crew.work("provider", "未支付成功").text()).contains("申请预付款 186,240.00 元");

        var again = invoice("/advance", "26530000000000000001", "186240").send().requireOk();
        payment = again.path();
        assertThat(again.text()).contains("本次为重新申请");
        crew.work("agency", "核对合同").formEnding("/check").send().requireOk();
        crew.work("reviewer", "复核合同").formEnding("/seconding").send().requireOk();
        crew.work("cashier", "支付合同").formEnding("/account").send().requireOk();
        var used = transfer(crew.desk("cashier"), reference.toLowerCase(Locale.ROOT))
                .with("on", "2026-05-06")
                .send();
        assertThat(used.error("reference")).contains("银行流水号 " + reference + " 已经登记过");
        var paid = transfer(crew.desk("cashier"), "TT-0003")
                .with("on", "2026-05-06")
                .send()
                .requireOk();
        assertThat(paid.text()).contains("已支付", "TT-0003", "2026-05-06");
        assertThat(crew.get("hrss", "/money/years/2026").text()).contains("186,240.00");
    }

    @Test
    @Order(40)
    void aReturnOpensAClosedContractAgainSoThatItIsPaidToAnotherAccount() {
        for (var step : List.<Consumer<ContractId>>of(progress::run, progress::accept, progress::close)) {
            city.as("agency", () -> {
                step.accept(new ContractId(UUID.fromString(journey.at("contractId"))));
                return step;
            });
        }
        assertThat(crew.get("agency", journey.at("contract")).text()).contains("已结清");
        takeBack("2026-05-06").send().requireOk();
        crew.work("reviewer", "核对银行退回凭证")
                .formEnding("/return/confirmation")
                .send()
                .requireOk();

        assertThat(crew.get("agency", journey.at("contract")).text())
                .contains("验收合格")
                .doesNotContain("已结清");
        enterPayee(OTHER_ACCOUNT);
        confirmPayee(OTHER_ACCOUNT);
        assertThat(crew.get("agency", money).text()).contains("186,240.00");
    }

    /** As if an acceptance had begun: whoever proposes a deduction at the same moment waits. */
    @Test
    @Order(41)
    void nothingIsTakenOffWhileSomebodyFixesOrMovesTheMoney() {
        cities.unchecked("""
                insert into acceptance.acceptance_case (region, id, version, created_by, created_at, contract, sub_project,
                        year, organisation, contract_number, title, provider_name, status, application, applied_on)
                select region, gen_random_uuid(), 0, created_by, now(), id, sub_project, year, organisation, number, title,
                       provider_name, 'APPLIED', 1, signed_on
                from contracts.contract where region = '%s'
                """.formatted(city.code()));
        payment = invoice("/advance", "26530000000000000001", "186240")
                .with("account", OTHER_ACCOUNT)
                .send()
                .requireOk()
                .path();
        var id = new PaymentCaseId(UUID.fromString(payment.substring(payment.lastIndexOf('/') + 1)));

        holds("agency", () -> deciding.check(id, 1));
        holds("reviewer", () -> deciding.second(id, 2));
        crew.work("cashier", "支付合同").formEnding("/account").send().requireOk();
        holds("cashier", () -> paying.pay(id, 3, BankReference.of("TT-0041"), LocalDate.of(2026, 5, 6), paper()));
    }

    private void holds(String name, Runnable act) {
        city.as(name, () -> {
            act.run();
            assertThatExceptionOfType(DataAccessException.class)
                    .as(name)
                    .isThrownBy(() -> cities.unchecked("""
                            do $$ begin
                                perform from acceptance.acceptance_case where region = '%s' for update nowait;
                            end $$
                            """.formatted(city.code())))
                    .withMessageContaining("could not obtain lock");
            return name;
        });
    }

    private static Upload paper() {
        return Upload.of("file", new MockMultipartFile("file", "凭证.pdf", "application/pdf", Papers.pdf("TT-0041")));
    }

    @Test
    @Order(31)
    void theDatabaseRefusesWhatTheProgramNeverAsks() {
        refusedAs("agency", "update payments.payment_case set status = 'REQUESTED' where status = 'PAID'");
        refusedAs("agency", "update payments.payment_case set amount = amount + 1 where status = 'PAID'");
        refusedAs("agency", "update payments.payment_case set bank_reference = 'TT-0009' where status = 'PAID'");
        refusedAs("agency", "update payments.payment_step set amount = amount + 1");
        refusedAs("agency", "delete from payments.payment_step");
        refusedAs("agency", "delete from payments.payment_case");
        refusedAs("agency", "update payments.invoice set amount = amount + 1");
        refusedAs("agency", "update payments.invoice set released = false where released");
        refusedAs("provider", "update payments.payment_case set status = 'CHECKED'");
        refusedAs("provider", "update payments.invoice set released = true");
        refusedAs("agency", "update payments.bank_return set reason = 'x'");
        refusedAs("provider", "update payments.bank_return set status = 'CONFIRMED'");
        refusedAs("provider", "select count(*) from payments.account_opening");
        refusedAs("provider", """
                insert into payments.payment_step (id, version, created_by, created_at, payment_case, organisation, status,
                                                   happened_on, amount, rules_version)
                select gen_random_uuid(), 0, created_by, now(), id, organisation, 'CHECKED', now(), 1, 'x'
                from payments.payment_case where status = 'REJECTED' limit 1
                """);
        refusedAs("provider", """
                insert into payments.payment_case (id, version, created_by, created_at, contract, sub_project, year,
                                                   organisation, kind, asked, asked_on, status)
                select gen_random_uuid(), 0, created_by, now(), contract, sub_project, year, organisation, 'BALANCE', 1,
                       now(), 'REJECTED'
                from payments.payment_case limit 1
                """);
        assertThat(city.as("provider2", () -> jdbc.sql("select count(*) from payments.report_payment")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    @Order(32)
    void theDatabaseKeepsThePersonsApart() {
        for (var column : List.of("checked_by", "seconded_by", "paid_by")) {
            var statement = """
                    insert into payments.payment_case (region, id, version, created_by, created_at, contract, sub_project, year,
                            organisation, kind, asked, asked_on, status, amount, payee, payee_name, payee_bank,
                            payee_account, payee_hash, checked_by, seconded_by, seconded_on, paid_by, paid_on,
                            bank_reference)
                    select region, gen_random_uuid(), 0, created_by, now(), contract, sub_project, year, organisation, 'BALANCE', 1,
                           asked_on, 'PAID', amount, payee, payee_name, payee_bank, payee_account, payee_hash, %s, %s,
                           seconded_on, %s, paid_on, 'TT-0100'
                    from payments.payment_case where status = 'PAID' and region = '%s'
                    """.formatted(
                            column.equals("checked_by") ? "created_by" : "checked_by",
                            column.equals("seconded_by") ? "checked_by" : "seconded_by",
                            column.equals("paid_by") ? "seconded_by" : "paid_by",
                            city.code());
            // Past the triggers, which refuse a payment that does not begin with a request.
            assertThatExceptionOfType(DataAccessException.class)
                    .as(column)
                    .isThrownBy(() -> cities.unchecked(statement))
                    .withMessageContaining("payment_case_check");
        }
        assertThat(violatedAsOwner("""
                insert into payments.payment_case (id, version, created_by, created_at, contract, sub_project, year,
                                                   organisation, kind, asked, asked_on, status)
                select gen_random_uuid(), 0, created_by, now(), contract, sub_project, year, organisation, kind, 1,
                       asked_on, 'REQUESTED'
                from payments.payment_case where status = 'PAID'
                """)).contains("one_payment_of_a_kind");
    }

    /** Whatever its trigger says before: the checks stand behind it. */
    private String violatedAsOwner(String statement) {
        return city.as("agency", () -> {
            try {
                jdbc.sql(statement).update();
                return "nothing";
            } catch (DataAccessException refused) {
                return String.valueOf(refused.getMessage());
            }
        });
    }

    private void refusedAs(String name, String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .as(name + ": " + statement)
                .isThrownBy(() -> city.as(name, () -> jdbc.sql(statement).update()));
    }

    /** What is still to be done; what was done this month stands beside it. */
    private List<String> work(String name) {
        return crew.get(name, "/work").page().select("a.row-link").eachText();
    }

    private int count(String statement) {
        return city.as("auditor", () -> jdbc.sql(statement).query(Integer.class).single());
    }

    private boolean taken(City of, String name, String number) {
        return of.as(name, () -> jdbc.sql("select payments.is_used(:number)")
                .param("number", number)
                .query(Boolean.class)
                .single());
    }

    private org.jsoup.select.Elements rows(String query) {
        return crew.get("auditor", "/money/payments" + query).page().select("#list tbody tr");
    }

    private FilledForm invoice(String act, String number, String amount) {
        return filled(crew.get("provider", money).formEnding(act), number, amount);
    }

    private FilledForm more(String number, String amount) {
        return filled(crew.get("provider", payment).formEnding("/invoices"), number, amount);
    }

    private static FilledForm filled(FilledForm form, String number, String amount) {
        return form.with("number", number)
                .with("issuedOn", "2026-04-29")
                .with("amount", amount)
                .with("account", ACCOUNT)
                .file("file", "发票.pdf", Papers.pdf("invoice " + number));
    }

    /** Whatever the page offers. */
    private Answer sent(Visitor visitor, String act, String number, String amount) {
        return post(
                visitor,
                money,
                act,
                "number",
                number,
                "issuedOn",
                "2026-04-29",
                "amount",
                amount,
                "payee",
                "x",
                "account",
                ACCOUNT);
    }

    private FilledForm transfer(Visitor cashier, String reference) {
        return cashier.get(payment)
                .formEnding("/transfer")
                .with("reference", reference)
                .file("file", "转账凭证.pdf", Papers.pdf("transfer"));
    }

    private FilledForm takeBack(String on) {
        return crew.get("cashier", payment)
                .formEnding("/return")
                .with("on", on)
                .with("reason", "户名不符")
                .file("file", "退回凭证.pdf", Papers.pdf("returned"));
    }

    /** Also where the page no longer offers the form: with the version that stands. */
    private Answer post(Visitor visitor, String path, String act, String... values) {
        var hidden = visitor.get("/account/password").formEnding("/account/password");
        var version = count("select coalesce(max(version), 0) from payments.payment_case where id = '"
                + path.substring(path.lastIndexOf('/') + 1) + "'");
        var all = Stream.concat(
                        Stream.of(
                                "_csrf",
                                hidden.value("_csrf"),
                                "acting",
                                hidden.value("acting"),
                                "token",
                                UUID.randomUUID().toString(),
                                "version",
                                Integer.toString(version)),
                        Stream.of(values))
                .toArray(String[]::new);
        return visitor.postOnce(path + act, all);
    }

    private void enterPayee(String account) {
        crew.get("agency", journey.at("contract") + "/payees/new")
                .formEnding("/payees")
                .with("bank", "云岭银行城北支行")
                .with("account", account)
                .with("reason", "服务机构书面更正")
                .file("file", "开户证明.pdf", Papers.pdf("account " + account))
                .send()
                .requireOk();
    }

    private void confirmPayee(String account) {
        crew.work("reviewer", "收款账户")
                .formEnding("/confirmation")
                .with("account", account)
                .send()
                .requireOk();
    }

    private static void choose(Visitor person, String role) {
        var page = person.get("/account/role");
        var forms = page.page().select("form[action=/account/role]");
        var place = IntStream.range(0, forms.size())
                .filter(i -> forms.get(i).text().contains(role))
                .findFirst()
                .orElseThrow();
        page.form("/account/role").with("place", Integer.toString(place)).send().requireOk();
    }
}
