package yufang.ground.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;

@ProgramTest
class RulePagesTests {

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    City city;

    @BeforeEach
    void found() {
        city = cities.found();
    }

    @Test
    void showEachRuleWithItsSourceAndNeverPresentTheUnseenAsLaw() {
        var page = city.visit("provider").get("/rules").requireOk();

        assertThat(page.text()).contains("fund.cap", "3 %", "人社部规〔2017〕13号", "advance.range", "待本地核实");
        assertThat(city.visit("provider").get("/rules?q=13号").text())
                .contains("fund.cap")
                .doesNotContain("cc.panel");
        assertThat(city.visit("provider").get("/rules?q=nonsense").text()).contains("没有这样的规则");
        assertThat(city.visit("provider").get("/rules/fund.cap").text()).contains("3 %", "人社部规〔2017〕13号");
        assertThat(city.visit("agency").get("/rules/no.such-rule").status()).isEqualTo(404);
    }

    @Test
    void takeTheRegionsOwnValueFromItsDayOnOnceTheLeaderHasConfirmedIt() {
        var set = set("fund.cap", "2.5%", "2026-02-04", "云人社发〔2026〕3号", "REGION");
        assertThat(set.notice()).contains("等待人社部门分管领导确认");
        assertThat(set.text()).contains("待确认的本地数值", "2.5 %", "云人社发〔2026〕3号");
        assertThat(set.offers("/confirmation")).isFalse();
        moveTo("2026-02-04");
        assertThat(value("fund.cap")).startsWith("3 %");
        moveTo("2026-02-06");

        var leader = city.visit("leader");
        assertThat(leader.get("/work").text()).contains("确认规则 fund.cap 的本地数值：2.5 %");
        var shown = leader.get("/rules/fund.cap");
        assertThat(shown.text()).contains("2026-02-07");
        assertThat(shown.formEnding("/confirmation").send().notice()).contains("已确认");

        assertThat(leader.get("/work").text()).contains("没有待办");
        assertThat(value("fund.cap")).as("a day that has begun").startsWith("3 %");
        moveTo("2026-02-07");
        assertThat(value("fund.cap")).startsWith("2.5 %");
        var page = city.visit("agency").get("/rules/fund.cap");
        assertThat(page.text()).contains("自 2026-02-07 起");
        assertThat(page.offers("/values")).isFalse();
        assertThat(city.visit("auditor").get("/trail").text())
                .contains("提出规则 fund.cap 的数值：2.5 %，自 2026-02-04 起", "确认规则 fund.cap 的数值：2.5 %，自 2026-02-07 起");
        assertThat(cities.found().visit("agency").get("/rules/fund.cap").text()).doesNotContain("2.5 %");
    }

    @Test
    void leaveTheValueAsItIsWhereTheLeaderRefusesAnother() {
        set("accept.pass-mark", "1 分（满分 100 分）", "2026-02-03", "x", "REGION").requireOk();
        var leader = city.visit("leader");
        var page = leader.get("/rules/accept.pass-mark");
        assertThat(page.formEnding("/refusal").send().error("reason")).contains("必填");
        var refused = page.formEnding("/refusal").with("reason", "没有依据").send().requireOk();

        assertThat(refused.text()).doesNotContain("待确认的本地数值");
        assertThat(page.formEnding("/confirmation")
                        .with("token", UUID.randomUUID().toString())
                        .send()
                        .text())
                .contains("已不再等待确认");
        moveTo("2026-02-03");
        assertThat(value("accept.pass-mark")).startsWith("90");
    }

    @Test
    void leaveADecisionToTheLeaderInTheDatabaseToo() {
        set("fund.cap", "1%", "2026-02-03", "x", "REGION").requireOk();
        for (var who : List.of("admin", "hrss")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(who)
                    .isThrownBy(() -> city.as(who, () -> jdbc.sql("""
                            insert into rulebook.decision (value, outcome, decided_by, decided_at, decided_on)
                            select id, 'CONFIRMED', platform.acting_person(), now(), date '2026-02-02'
                            from rulebook.region_value where waits
                            """).update()));
        }
    }

    private String value(String key) {
        return city.visit("agency")
                .get("/rules/" + key)
                .page()
                .select("dd")
                .first()
                .text();
    }

    private void moveTo(String day) {
        city.visit("admin").get("/clock").form("/clock").with("day", day).send().requireOk();
    }

    @Test
    void sayWhatIsWrongWithAValue() {
        assertThat(set("fund.cap", "much", "2026-02-03", "x", "REGION").error("value"))
                .isNotEmpty();
        assertThat(set("fund.cap", "2%", "2026-02-02", "x", "REGION").error("from"))
                .contains("起始日期须晚于今日");
        assertThat(set("fund.cap", "2%", "", "x", "REGION").error("from")).contains("必填");
        assertThat(set("fund.cap", "2%", "2026-02-03", "", "REGION").error("source"))
                .contains("必填");
        assertThat(set("fund.cap", "2%", "2026-02-03", "x", "UNSEEN").error("evidence"))
                .isNotEmpty();
        assertThat(set("fund.cap", "2%", "2026-02-03", "x", "GUESS").error("evidence"))
                .contains("此值不能识别");
        assertThat(city.visit("agency").get("/rules/fund.cap").text()).contains("3 %");
    }

    private Answer set(String key, String value, String from, String source, String evidence) {
        return city.visit("admin")
                .get("/rules/" + key)
                .formEnding("/values")
                .with("value", value)
                .with("from", from)
                .with("source", source)
                .with("evidence", evidence)
                .send();
    }
}
