package yufang.year.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import yufang.SpringDatabaseTest;
import yufang.platform.Acting;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.RegionCode;
import yufang.year.planning.AnnualPlanId;
import yufang.year.planning.domain.AnnualPlanning;
import yufang.year.planning.domain.PlannedProject;

@SpringDatabaseTest
class PlanPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    AnnualPlanning planning;

    @Test
    void listsTheRegionsPlansWithTheirTotals() {
        var plan = draft(2032);
        Acting.in(new RegionCode("330100"), "planner")
                .run(() -> planning.addProject(plan, new PlannedProject("Posters", Money.of("1200.50"))));

        assertThat(pages.get().uri("/plans").with(planner("330100")))
                .hasStatusOk()
                .bodyText()
                .contains("2032", "1200.50");
        assertThat(pages.get().uri("/plans").with(planner("330200")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("1200.50");
    }

    @Test
    void saysWhyAPlanCannotBeSubmitted() {
        var plan = draft(2033);

        assertThat(pages.get().uri("/plans/{id}", plan.value()).with(planner("330100")))
                .hasStatusOk()
                .bodyText()
                .contains("计划中还没有项目", "disabled");
    }

    @Test
    void hidesAPlanOfAnotherRegion() {
        var plan = draft(2035);

        assertThat(pages.get().uri("/plans/{id}", plan.value()).with(planner("330200")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void answers422WhereARuleForbidsIt() {
        var plan = draft(2034);

        assertThat(pages.post()
                        .uri("/plans/{id}/submission", plan.value())
                        .with(planner("330100"))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("计划中还没有项目");
    }

    private AnnualPlanId draft(int year) {
        return Acting.in(new RegionCode("330100"), "planner").call(() -> planning.draft(new FiscalYear(year)));
    }

    private static RequestPostProcessor planner(String region) {
        return user("planner").authorities(AuthorityUtils.createAuthorityList("ROLE_REGION_" + region));
    }
}
