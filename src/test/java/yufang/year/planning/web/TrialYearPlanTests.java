package yufang.year.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.ground.people.OrganisationKind;
import yufang.ground.people.Registration;
import yufang.platform.Acting;
import yufang.shared.Clause;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Points;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.IssuedPlans;
import yufang.year.planning.PlannedDeliverable;

/** The plan of the trial year from the first line to the committee's document. */
@ProgramTest
class TrialYearPlanTests {

    private static final List<String> UNITS =
            List.of("hrss-unit", "industry", "finance-unit", "emergency", "housing", "union");

    @Autowired
    Cities cities;

    @Autowired
    Registration registration;

    @Autowired
    IssuedPlans plans;

    City city;
    DraftedPlan plan;

    @Test
    @Clause({"G-1", "G-2", "G-3", "G-4", "S-2", "W-1"})
    void isDraftedCirculatedDecidedAndIssued() {
        city = cities.found();
        var units = new LinkedHashMap<String, Visitor>();
        UNITS.forEach(unit -> units.put(unit, city.visit(memberUnit(unit))));
        units.put("health", city.visit("health"));
        units.put("transport", city.visit("transport"));
        draft();
        moveTo("2026-03-02");

        var circulated = plan.circulate();
        assertThat(circulated.text()).contains("2026-03-02，2026-03-16（含当日）前答复", "逾期未答复视为同意");
        assertThat(city.visit("auditor").get(plan.path()).requireOk().problems())
                .contains("还有 8 个成员单位没有答复");
        answer(units);
        assertThat(plan.page().problems()).contains("还有 1 个成员单位没有答复");
        moveTo("2026-03-16");
        assertThat(plan.act("/revision").status()).isEqualTo(422);
        moveTo("2026-03-17");
        assertThat(plan.page().text()).contains("unit union 逾期未答复");
        assertThat(plan.page().trail().getFirst()).isEqualTo("unit union对 2026 年度方案逾期未答复");

        settleAndSubmit(units.get("health"));
        moveTo("2026-03-20");
        var committee = city.visit("committee");
        assertThat(committee.get("/work").text()).contains("登记委员会对 2026 年度方案的决定");
        assertThat(DraftedPlan.decide(committee, plan.path(), "2026-03-20", 7, 1)
                        .requireOk()
                        .text())
                .contains("审议通过", "同意 7 人，不同意 1 人");
        var issued = DraftedPlan.issue(committee, plan.path(), "云岭工预〔2026〕1号", "2026-03-20")
                .requireOk();

        assertThat(issued.text()).contains("已印发", "云岭工预〔2026〕1号", "1,980,000.00 元", "plan.pdf");
        assertThat(committee.get("/work").text()).contains("没有待办事项");
        assertThat(units.get("health")
                        .get(issued.page()
                                .select("a[href^=/documents/]")
                                .getFirst()
                                .attr("href"))
                        .status())
                .isEqualTo(200);
        isReadByLaterSteps(
                city.as("agency", () -> plans.inForce(new FiscalYear(2026)).orElseThrow()));
        isReadByLaterSteps(
                city.as("provider", () -> plans.inForce(new FiscalYear(2026)).orElseThrow()));
    }

    private City.Inhabitant memberUnit(String name) {
        var username = name + "-" + city.code();
        return cities.as(new Acting.AsSystem("test"), () -> {
            var body = registration.organisation(city.code(), "unit " + name, OrganisationKind.MEMBER_UNIT);
            var person = registration.account(username, name, registration.hash("a-long-password"), false);
            registration.affiliate(city.code(), person, body, Role.LIAISON);
            return new City.Inhabitant(username, person, body, Role.LIAISON);
        });
    }

    private void moveTo(String day) {
        city.visit("admin").get("/clock").form("/clock").with("day", day).send().requireOk();
    }

    private void draft() {
        plan = DraftedPlan.begin(city.visit("hrss"));
        plan.fill(
                        "/frame",
                        "/frame",
                        "title",
                        "2026 年度云岭市工伤预防项目实施方案",
                        "principles",
                        "政府主导，专业运作",
                        "projectMonths",
                        "12",
                        "serviceMonths",
                        "10",
                        "serviceArea",
                        "云岭市")
                .requireOk();
        plan.basis();
        plan.objective();
        plan.fill(
                        "/lessons/new",
                        "/lessons",
                        "said",
                        "教育片时长超过约定",
                        "source",
                        "2025 年度验收报告",
                        "adopted",
                        "true",
                        "reason",
                        "今年逐部约定时长")
                .requireOk();
        plan.fill("/steps/new", "/steps", "step", "7", "first", "2026-05-01", "last", "2026-12-15")
                .requireOk();
        TrialYearSubProjects.draftA(plan);
        TrialYearSubProjects.draftB(plan);
    }

    private void answer(Map<String, Visitor> units) {
        units.forEach((unit, liaison) -> {
            if (unit.equals("union")) return;
            var work = liaison.get("/work");
            assertThat(work.text()).contains("答复 2026 年度方案征求意见");
            var page = liaison.get(work.page().select(".row-link").attr("href")).requireOk();
            assertThat(page.text()).contains("不少于 320 人", TrialYearSubProjects.B);
            var form = page.formEnding("/answer");
            switch (unit) {
                case "health" -> form.with("stance", "WISHES").with("wishes", "增加尘肺病培训场次");
                case "industry" -> form.with("stance", "WISHES").with("wishes", "取消制造业培训");
                default -> form.with("stance", "AGREES");
            }
            assertThat(form.send().requireOk().notice()).contains("意见已提交");
        });
    }

    private void settleAndSubmit(Visitor health) {
        assertThat(plan.officer().get("/work").text()).contains("征求意见已结束");
        plan.act("/revision").requireOk();
        assertThat(plan.page().problems()).contains("还有 2 条意见没有处理");
        assertThat(plan.act("/submission").status()).isEqualTo(422);
        settle("增加尘肺病培训场次", "true", "R4 由一场改为两场");
        settle("取消制造业培训", "false", "制造业工伤最多，不能取消");
        assertThat(health.get("/plans/opinions").text()).contains("有意见");
        assertThat(health.get(health.get("/plans/opinions")
                                .page()
                                .select(".row-link")
                                .attr("href"))
                        .text())
                .contains("已采纳", "R4 由一场改为两场")
                .doesNotContain("取消制造业培训");
        assertThat(plan.act("/submission").requireOk().text()).contains("待委员会审议");
    }

    private void settle(String said, String adopts, String reason) {
        var href = plan.page().page().select(".opinions a").stream()
                .filter(link -> link.text().equals(said))
                .findFirst()
                .orElseThrow()
                .attr("href");
        plan.officer()
                .get(href)
                .formEnding("/settlement")
                .with("adopts", adopts)
                .with("reason", reason)
                .send()
                .requireOk();
    }

    private static void isReadByLaterSteps(IssuedPlan issued) {
        assertThat(issued.number().text()).isEqualTo("云岭工预〔2026〕1号");
        assertThat(issued.issuedOn()).isEqualTo("2026-03-20");
        assertThat(issued.budget()).isEqualTo(Money.of("1980000"));
        assertThat(issued.subProjects()).hasSize(2);
        var a = issued.subProjects().getFirst();
        assertThat(a.title()).isEqualTo(TrialYearSubProjects.A);
        assertThat(a.targets())
                .extracting(target -> target.weight().toString())
                .containsExactly("40.00", "30.00", "15.00", "15.00");
        assertThat(a.deliverables().getFirst().measures().getFirst())
                .extracting(Measure::counted, Measure::bound)
                .containsExactly(Counted.PERSONS, Bound.atLeast(320));
        var b = issued.subProjects().getLast();
        assertThat(b.weights()).isEqualTo(Points.HUNDRED);
        assertThat(b.deliverables())
                .extracting(each -> each.kind().code())
                .containsExactlyElementsOf(TrialYearSubProjects.DELIVERABLES_OF_B.keySet());
        assertThat(b.deliverables().stream()
                        .mapToInt(each -> each.measures().size())
                        .sum())
                .isEqualTo(26);
        assertThat(newspapers(b.deliverables()))
                .extracting(Measure::condition)
                .containsExactly(
                        Condition.is(DeliverableKind.OUTLET_LEVEL, "city"),
                        Condition.atLeast(DeliverableKind.OUTLET_LEVEL, "provincial"));
    }

    private static List<Measure> newspapers(List<PlannedDeliverable> deliverables) {
        return deliverables.stream()
                .filter(each -> each.kind().code().equals("P7"))
                .findFirst()
                .orElseThrow()
                .measures();
    }
}
