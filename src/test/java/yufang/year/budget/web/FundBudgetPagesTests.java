package yufang.year.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.shared.Clause;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

@ProgramTest
class FundBudgetPagesTests {

    @Autowired
    Cities cities;

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
    @Clause("M-2")
    void isEnteredByOneAndConfirmedByAnother() {
        assertThat(agency.get("/money/fund-budget").text()).contains("还没有基金预算列支");
        assertThat(enter(agency, "0").error("amount")).contains("须大于零");
        var page = enter(agency, "1980000").requireOk();
        assertThat(page.title()).isEqualTo("2026 年基金预算列支");
        assertThat(page.text())
                .contains("1,980,000.00 元", "待复核", "2026 年度基金预算批复")
                .doesNotContain("上限");

        var confirmed =
                reviewer.get(page.path()).formEnding("/confirmation").send().requireOk();

        assertThat(confirmed.trail())
                .containsExactly("确认 2026 年基金预算列支 1,980,000.00 元", "登记 2026 年基金预算列支 1,980,000.00 元");
        assertThat(confirmed.text()).contains("reviewer，2026-02-02", "规则版本");
        assertThat(confirmed.offers("/confirmation")).isFalse();
    }

    @Test
    void isEnteredAnewWhereTheFundBudgetIsAdjusted() {
        var first = enter(agency, "1980000").path();
        assertThat(enter(agency, "2100000").error("year")).contains("2026 年已有一笔登记还没有确认");
        reviewer.get(first).formEnding("/confirmation").send().requireOk();

        var second = enter(agency, "2100000").requireOk().path();

        assertThat(second).isNotEqualTo(first);
        assertThat(agency.get("/money/fund-budget").page().select("tbody tr")).hasSize(2);
        assertThat(agency.get("/money/fund-budget?sort=amount,asc")
                        .page()
                        .select("tbody tr")
                        .first()
                        .text())
                .contains("1,980,000.00");
    }

    @Test
    void refusesWhoEnteredItAndWhatIsStale() {
        var both = city.visit(city.settle("both", "agency", Role.AGENCY_OFFICER, Role.AGENCY_REVIEWER));
        both.actAs("经办机构经办人员");
        var path = enter(both, "1").path();
        both.actAs("经办机构复核人员");
        assertThat(both.get(path).formEnding("/confirmation").send().text()).contains("登记人不能自己确认");

        var shown = reviewer.get(path);
        shown.formEnding("/return").with("reason", "x").send().requireOk();
        var late = shown.formEnding("/confirmation")
                .with("token", UUID.randomUUID().toString())
                .send();
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void isHiddenFromAnotherRegionAndFromOutsiders() {
        var path = enter(agency, "1").path();

        assertThat(cities.found().visit("agency").get(path).status()).isEqualTo(404);
        assertThat(city.visit("provider").get(path).status()).isEqualTo(403);
        assertThat(city.visit("auditor").get(path).requireOk().offers("/confirmation"))
                .isFalse();
    }

    private static Answer enter(Visitor officer, String amount) {
        return officer.get("/money/fund-budget/new")
                .form("/money/fund-budget")
                .with("year", "2026")
                .with("amount", amount)
                .with("source", "2026 年度基金预算批复")
                .file("file", "批复.pdf", Papers.pdf("fund budget " + amount))
                .send();
    }
}
