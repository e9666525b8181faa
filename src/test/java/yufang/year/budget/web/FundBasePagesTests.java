package yufang.year.budget.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.shared.Clause;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

@ProgramTest
class FundBasePagesTests {

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    City city;
    Visitor agency;
    Visitor reviewer;

    @BeforeEach
    void found() {
        city = cities.found();
        agency = city.visit("agency");
        reviewer = city.visit("reviewer");
    }

    @Test
    @Clause("S-3")
    void isEnteredByOneAndConfirmedByAnother() {
        var page = enter().requireOk();
        assertThat(page.title()).isEqualTo("2026 年预算上限（上年度征缴收入）");
        assertThat(page.text()).contains("86,450,000.00 元", "2,593,500.00 元", "13号", "待复核");
        assertThat(page.offers("/confirmation")).isFalse();

        var work = reviewer.get("/work");
        assertThat(work.text()).contains("复核 2026 年预算上限依据的征缴收入 86,450,000.00 元");
        var shown = reviewer.get(work.page().select(".row-link").attr("href"));
        var confirmed = shown.formEnding("/confirmation").send().requireOk();

        assertThat(confirmed.notice()).contains("已确认");
        assertThat(confirmed.text()).contains("已确认", "规则版本");
        assertThat(confirmed.trail())
                .containsExactly("确认 2026 年预算上限依据的征缴收入 86,450,000.00 元", "登记 2026 年预算上限依据的征缴收入 86,450,000.00 元");
        var done = reviewer.get("/work");
        assertThat(done.text()).contains("没有待办事项", "本月已办", "2026-02-02");
        assertThat(done.page().select("dd a").eachAttr("href")).containsExactly(shown.path());
        assertThat(city.visit("hrss").get("/work").text()).contains("2026 年预算上限已明确");
    }

    @Test
    void isSentBackWithAReasonAndCorrected() {
        var page = enter();
        var back = reviewer.get(page.path())
                .formEnding("/return")
                .with("reason", "与决算表第 3 行不符")
                .send();
        assertThat(back.text()).contains("已退回", "与决算表第 3 行不符");

        var work = agency.get("/work");
        assertThat(work.text()).contains("更正被退回的征缴收入（2026 年预算上限）");
        var edit = agency.get(page.path() + "/edit");
        assertThat(edit.value("amount")).isEqualTo("86450000.00");
        var corrected = edit.formEnding("/correction")
                .with("amount", "86,450,000.50")
                .file("file", "accounts-2.pdf", Papers.pdf("second"))
                .send();

        assertThat(corrected.text())
                .contains("86,450,000.50 元", "accounts-2.pdf", "accounts.pdf")
                .doesNotContain("复核 reviewer");
        assertThat(reviewer.get(page.path()).formEnding("/confirmation").send().text())
                .contains("已确认");
    }

    @Test
    void isWithdrawnWithAReasonAsLongAsNobodyHasConfirmedIt() {
        var page = blank().with("year", "2025").send().requireOk();
        reviewer.get(page.path())
                .formEnding("/return")
                .with("reason", "年度填错")
                .send()
                .requireOk();
        var form = agency.get(page.path()).formEnding("/withdrawal");
        assertThat(form.copy().send().error("reason")).contains("必填");
        var withdrawn = form.with("reason", "年度应为 2026").send().requireOk();

        assertThat(withdrawn.text()).contains("已撤回", "年度应为 2026");
        assertThat(withdrawn.offers("/withdrawal")).isFalse();
        assertThat(agency.get("/work").text()).contains("没有待办");
        assertThat(agency.get(page.path() + "/edit")
                        .formEnding("/correction")
                        .file("file", "accounts-2.pdf", Papers.pdf("second"))
                        .send()
                        .text())
                .contains("已撤回");
        var again = blank().with("year", "2025").send().requireOk();
        reviewer.get(again.path()).formEnding("/confirmation").send().requireOk();
        assertThat(agency.get(again.path()).offers("/withdrawal")).isFalse();
    }

    /** The program may forget it; the tables do not. */
    @Test
    void neverChangesInTheDatabaseOnceItIsConfirmed() {
        var path = enter().path();
        reviewer.get(path).formEnding("/confirmation").send().requireOk();
        for (var change : List.of(
                "amount = amount + 1",
                "decided_by = created_by",
                "year = 2025",
                "status = 'WITHDRAWN', return_reason = 'x'")) {
            refused("update budget.fund_base set " + change);
        }
        filled(agency.get("/money/fund-budget/new").form("/money/fund-budget"))
                .send()
                .requireOk();
        refused("update budget.fund_budget_entry set amount = amount + 1");
        refused("update budget.fund_budget_entry set status = 'CONFIRMED', decided_by = created_by, decided_at = now(),"
                + " decided_on = current_date, rules_version = 'x'");
    }

    private void refused(String update) {
        assertThatExceptionOfType(DataAccessException.class)
                .as(update)
                .isThrownBy(() -> city.as("reviewer", () -> jdbc.sql(update).update()));
    }

    @Test
    void refusesThePersonWhoEnteredItWhateverHisRole() {
        var both = city.settle("both", "agency", Role.AGENCY_OFFICER, Role.AGENCY_REVIEWER);
        var person = city.visit(both);
        person.actAs("经办机构经办人员");
        var page = enter(person);
        person.actAs("经办机构复核人员");

        var shown = person.get(page.path());
        assertThat(shown.problems()).contains("登记人不能自己确认");
        var refused = shown.formEnding("/confirmation").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("登记人不能自己确认");
        assertThat(agency.get(page.path()).text()).contains("待复核");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            year,      '',                  此项必填
            year,      abc,                 请填年份
            year,      1999,                请填年份
            year,      2026.5,              请填年份
            year,      2027,                请填 2025 年或 2026 年
            year,      2099,                请填 2025 年或 2026 年
            amount,    '',                  此项必填
            amount,    -1,                  请填以“元”为单位的金额
            amount,    一百,                 请填以“元”为单位的金额
            amount,    1.005,               请填以“元”为单位的金额
            amount,    0,                   须大于零
            amount,    9999999999999,       请填以“元”为单位的金额
            amount,    1e9,                 请填以“元”为单位的金额
            source,    '   ',               此项必填
            """)
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped(String field, String typed, String message) {
        var refused = blank().with(field, typed).send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error(field)).contains(message);
        assertThat(refused.value(field)).isEqualTo(typed);
        assertThat(refused.page().select(".error-summary").text()).contains(message);
        assertThat(agency.get("/money").text()).contains("还没有登记征缴收入");
    }

    @Test
    void saysSoInEnglishToo() {
        agency.get("/money?lang=en");

        var refused =
                blank().with("source", "x".repeat(201)).with("amount", "-1").send();

        assertThat(refused.error("source")).as(refused.text()).contains("At most 200 characters");
        assertThat(refused.error("amount")).contains("Enter an amount");
    }

    @Test
    void readsAmountsAsPeopleTypeThem() {
        var page = blank().with("amount", "￥８６，４５０，０００．５ 元").send();

        assertThat(page.requireOk().text()).contains("86,450,000.50 元");
    }

    @Test
    void asksForTheDocument() {
        var none = agency.get("/money/fund-bases/new")
                .form("/money/fund-bases")
                .with("amount", "1")
                .with("source", "决算表")
                .send();
        assertThat(none.error("file")).contains("请选择文件");
        var program = blank().file("file", "accounts.pdf", "<html><script>".getBytes())
                .send();
        assertThat(program.status()).isEqualTo(422);
        assertThat(program.error("file")).contains("accounts.pdf");
        assertThat(program.value("source")).isEqualTo("2025 年度工伤保险基金决算表");
    }

    @Test
    void saysBesideTheFileThatItIsTooLarge() {
        var refused =
                blank().file("file", "accounts.pdf", new byte[51 * 1024 * 1024]).send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("file")).contains("文件太大，最多 50 MB");
        assertThat(refused.value("year")).as("as the page suggests it").isEqualTo("2026");
        assertThat(agency.get("/money").text()).contains("还没有登记征缴收入");
        var huge = new byte[61 * 1024 * 1024];
        assertThat(blank().file("file", "accounts.pdf", huge).send().error("file"))
                .contains("文件太大");
        assertThat(blank().file("file", "accounts.pdf", huge)
                        .sentBy(city.visit("reviewer"), "/money/fund-bases")
                        .status())
                .as("by somebody who may not enter one")
                .isEqualTo(413);
        assertThat(refused.form("/money/fund-bases")
                        .with("amount", "86450000.00")
                        .with("source", "决算表")
                        .file("file", "accounts.pdf", Papers.pdf("accounts"))
                        .send()
                        .title())
                .isEqualTo("2026 年预算上限（上年度征缴收入）");
    }

    @Test
    void sealsTheFingerprintOfTheDocumentWithTheAct() {
        var page = enter();
        var hash = page.page().select(".lines code").text();

        assertThat(hash).hasSize(12);
        assertThat(page.page().select(".trail").text()).contains("文件校验码 " + hash);
        assertThat(city.visit("auditor").get("/trail").text()).contains("文件校验码 " + hash);
    }

    @Test
    void refusesASecondBaseOfTheYear() {
        enter();

        var refused = blank().send();

        assertThat(refused.error("year")).contains("2026 年预算上限依据的征缴收入已经登记过");
    }

    @Test
    void carriesAFormOutOnce() {
        var form = blank();

        var first = form.sendOnce();
        var second = form.sendOnce();

        assertThat(first.status()).isEqualTo(302);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(agency.get(first.location()).trail()).hasSize(1);
        assertThat(agency.get(first.location()).page().select("a[href^=/documents/]"))
                .hasSize(1);
    }

    @Test
    void carriesAFormOutOnceAlsoWhenSentByManyAtTheSameMoment() throws Exception {
        var form = blank();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var locations =
                    threads
                            .invokeAll(IntStream.range(0, 6)
                                    .<Callable<Answer>>mapToObj(i -> form::sendOnce)
                                    .toList())
                            .stream()
                            .map(answer -> answer.resultNow().location())
                            .distinct()
                            .toList();

            assertThat(locations).hasSize(1);
            assertThat(agency.get(locations.getFirst()).trail()).hasSize(1);
        }
    }

    @Test
    void refusesAFormWithoutAUsableToken() {
        assertThat(blank().with("token", "x").send().status()).isEqualTo(422);
        assertThat(blank().without("token").send().status()).isEqualTo(422);
        var page = enter();
        var other = reviewer.get(page.path());
        var token = other.formEnding("/return").value("token");
        other.formEnding("/return").with("reason", "no").send();
        var reused = reviewer.get(page.path() + "?again");
        assertThat(reused.offers("/confirmation")).isFalse();
        assertThat(other.formEnding("/confirmation").with("token", token).send().status())
                .isEqualTo(422);
    }

    @Test
    void refusesAFormShownBeforeAChange() {
        var page = enter();
        var stale = reviewer.get(page.path());
        stale.formEnding("/return").with("reason", "first").send();
        agency.get(page.path() + "/edit")
                .formEnding("/correction")
                .file("file", "accounts-2.pdf", Papers.pdf("second"))
                .send();

        var refused = stale.formEnding("/return")
                .with("token", UUID.randomUUID().toString())
                .with("reason", "typed before")
                .send();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("别人已经改动了这条记录");
        assertThat(refused.value("reason")).isEqualTo("typed before");
    }

    @Test
    void isHiddenFromAnotherRegionAndFromOutsiders() {
        var path = enter().path();
        var other = cities.found();

        assertThat(other.visit("agency").get(path).status()).isEqualTo(404);
        assertThat(other.visit("auditor").get(path).status()).isEqualTo(404);
        assertThat(city.visit("provider").get(path).status()).isEqualTo(403);
        assertThat(city.visit("auditor").get(path).requireOk().offers("/confirmation"))
                .isFalse();
    }

    /** The region lowers the share to 2 % from 2026-03-01. */
    @Test
    void keepsTheCeilingOfTheDayOnWhichItWasDecided() {
        var path = enter().path();
        reviewer.get(path).formEnding("/confirmation").send().requireOk();
        var admin = city.visit("admin");
        admin.get("/rules/fund.cap")
                .formEnding("/values")
                .with("value", "2 %")
                .with("from", "2026-03-01")
                .with("source", "云岭市文件")
                .with("evidence", "REGION")
                .send()
                .requireOk();
        city.visit("leader")
                .get("/rules/fund.cap")
                .formEnding("/confirmation")
                .send()
                .requireOk();
        admin.get("/clock").form("/clock").with("day", "2026-03-02").send().requireOk();

        assertThat(agency.get(path).text()).contains("2,593,500.00 元", "86,450,000.00 × 3%");
        var open = blank().with("year", "2025").send().requireOk();
        assertThat(open.text()).contains("1,729,000.00 元", "86,450,000.00 × 2% · 云岭市文件");
    }

    @Test
    void handsTheDocumentOutUnchanged() {
        var page = enter();
        var href = page.page().select("a[href^=/documents/]").attr("href");

        var file = city.visit("auditor").get(href);

        assertThat(file.body()).isEqualTo(Papers.pdf("accounts"));
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(city.visit("provider").get(href).status()).isEqualTo(404);
        assertThat(cities.found().visit("agency").get(href).status()).isEqualTo(404);
    }

    private Answer enter() {
        return enter(agency);
    }

    private static Answer enter(Visitor officer) {
        return blank(officer).send();
    }

    private FilledForm blank() {
        return blank(agency);
    }

    private static FilledForm blank(Visitor officer) {
        return filled(officer.get("/money/fund-bases/new").form("/money/fund-bases"));
    }

    private static FilledForm filled(FilledForm form) {
        return form.with("year", "2026")
                .with("amount", "86450000.00")
                .with("source", "2025 年度工伤保险基金决算表")
                .file("file", "accounts.pdf", Papers.pdf("accounts"));
    }
}
