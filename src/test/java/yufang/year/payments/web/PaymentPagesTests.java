package yufang.year.payments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.journeys.Crew;
import yufang.journeys.Journey;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

/** The advance of sub-project A: who asks for it, with which invoices, and what the officer compares. */
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

    Journey journey;
    Crew crew;
    City city;
    City elsewhere;
    String money;
    String payment;

    @BeforeAll
    void walk() {
        journey = Journey.quick(cities).until("payee.confirmed");
        crew = journey.crew();
        city = crew.city();
        elsewhere = cities.found();
        money = "/money/payments/contracts/" + journey.at("contractId");
        crew.moveTo("2026-04-29");
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
            amount,   -1,                  请填金额
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

    private int count(String statement) {
        return city.as("auditor", () -> jdbc.sql(statement).query(Integer.class).single());
    }

    private boolean taken(City of, String name, String number) {
        return of.as(name, () -> jdbc.sql("select payments.is_used(:number)")
                .param("number", number)
                .query(Boolean.class)
                .single());
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
}
