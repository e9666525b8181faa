package yufang.ground.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;

@ProgramTest
class RulePagesTests {

    @Autowired
    Cities cities;

    City city;

    @BeforeEach
    void found() {
        city = cities.found();
    }

    @Test
    void showEachRuleWithItsSourceAndNeverPresentTheUnseenAsLaw() {
        var page = city.visit("provider").get("/rules").requireOk();

        assertThat(page.text()).contains("fund.cap", "3 %", "人社部规〔2017〕13号", "advance.range", "待本地核实");
        assertThat(city.visit("provider").get("/rules/fund.cap").text()).contains("3 %", "人社部规〔2017〕13号");
        assertThat(city.visit("agency").get("/rules/no.such-rule").status()).isEqualTo(404);
    }

    @Test
    void takeTheRegionsOwnValueFromItsDayOn() {
        var set = set("fund.cap", "2.5%", "2026-02-02", "云人社发〔2026〕3号", "REGION");

        assertThat(set.notice()).contains("已登记");
        assertThat(set.text()).contains("2.5 %", "云人社发〔2026〕3号");
        assertThat(city.visit("agency").get("/rules/fund.cap").offers("/values"))
                .isFalse();
        assertThat(city.visit("auditor").get("/trail").text()).contains("fund.cap");
        assertThat(cities.found().visit("agency").get("/rules/fund.cap").text()).doesNotContain("2.5 %");
    }

    @Test
    void sayWhatIsWrongWithAValue() {
        assertThat(set("fund.cap", "much", "2026-02-02", "x", "REGION").error("value"))
                .isNotEmpty();
        assertThat(set("fund.cap", "2%", "", "x", "REGION").error("from")).contains("必填");
        assertThat(set("fund.cap", "2%", "2026-02-02", "", "REGION").error("source"))
                .contains("必填");
        assertThat(set("fund.cap", "2%", "2026-02-02", "x", "UNSEEN").error("evidence"))
                .isNotEmpty();
        assertThat(set("fund.cap", "2%", "2026-02-02", "x", "GUESS").error("evidence"))
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
