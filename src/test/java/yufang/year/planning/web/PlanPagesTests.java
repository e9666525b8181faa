package yufang.year.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.shared.Clause;
import yufang.shared.FiscalYear;
import yufang.shared.NotFound;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;
import yufang.year.planning.IssuedPlans;
import yufang.year.planning.PlanVersionId;

@ProgramTest
class PlanPagesTests {

    private static final String TODAY = "2026-02-02";

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IssuedPlans plans;

    City city;
    DraftedPlan plan;

    @BeforeEach
    void begin() {
        city = cities.found();
        plan = DraftedPlan.begin(city.visit("hrss"));
    }

    @Test
    void saysWhatIsMissingBeforeAnyoneIsAsked() {
        assertThat(plan.page().problems()).contains("编制依据", "还没有年度目标", "还没有子项目");
        assertThat(plan.act("/circulation").status()).isEqualTo(422);

        plan.filledIn();

        assertThat(plan.page().problems()).isEmpty();
        assertThat(plan.circulate().text()).contains("征求意见", "待答复");
    }

    @Test
    void isBegunOnceAYear() {
        var again = plan.officer()
                .get("/plans/new")
                .form("/plans")
                .with("year", "2026")
                .with("title", "x")
                .send();

        assertThat(again.error("year")).contains("2026 年度方案已经建立");
        assertThat(plan.officer().get("/plans").text()).contains("2026 年度云岭市工伤预防项目实施方案", "起草");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /basis,        number, 云人社发2024第1号, 文号应写作
            /basis,        title,  '',              此项必填
            /objectives,   said,   '  ',            此项必填
            /lessons,      adopted, maybe,          此值不能识别
            /steps,        step,   10,              不能大于 9
            /steps,        first,  soon,            请填日期
            /sub-projects, budget, 0,               须大于零
            /sub-projects, budget, 1.005,           请填以“元”为单位的金额
            /sub-projects, aim,    '',              此项必填
            """)
    void saysBesideTheFieldWhatIsWrong(String list, String field, String typed, String message) {
        var form = plan.officer().get(plan.path() + list + "/new").formEnding(list);
        Map.of(
                        "title", "t", "issuer", "i", "said", "s", "source", "s", "adopted", "true", "reason", "r",
                        "budget", "1", "aim", "a", "step", "1")
                .forEach((name, value) -> form.with(name, value));
        var refused = form.with("first", "2026-03-01")
                .with("last", "2026-03-31")
                .with(field, typed)
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error(field)).contains(message);
        assertThat(plan.page().trail()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            figure, '',        此项必填
            figure, -3,        请填不小于 0 的数
            figure, many,      请填数字
            upper,  4,         “介于”要填上限
            counted, hats,     此值不能识别
            bound,  SOMEHOW,   此值不能识别
            value,  head,      条件和取值要一起填写
            """)
    void refusesWhatIsNoMeasure(String field, String typed, String message) {
        var deliverable = plan.deliverable(plan.subProject("A", "1"), "RA", "D");
        var refused = plan.officer()
                .get(plan.path() + deliverable + "/measures/new")
                .formEnding("/measures")
                .with("scope", "TOTAL")
                .with("bound", "AT_LEAST")
                .with("figure", "3")
                .with("counted", "persons")
                .with(field, typed)
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error(field)).contains(message);
    }

    /** Nobody types the English code of a level. */
    @Test
    void letsTheLevelOfAnOutletBeChosen() {
        var below = plan.deliverable(plan.subProject("A", "1"), "P7", "D") + "/measures/new";
        var form = plan.officer().get(plan.path() + below);

        assertThat(form.page().select("select[name=value] option").eachText()).containsSubsequence("市级", "省级", "国家级");
        var typed = form.formEnding("/measures")
                .with("scope", "TOTAL")
                .with("bound", "AT_LEAST")
                .with("figure", "3")
                .with("counted", "reports")
                .with("fact", "outlet-level")
                .with("comparison", "AT_LEAST");
        assertThat(typed.copy().with("value", "省级").send().text()).contains("“省级”不是“媒体级别”的取值");
        assertThat(typed.with("value", "provincial").send().requireOk().text()).contains("媒体级别", "省级");
    }

    @Test
    void refusesATargetWithoutItsNumberAndATwinSubProject() {
        var project = plan.subProject("A", "1");
        var refused = plan.fill(
                project + "/targets/new", "/targets", "indicator", "人数", "how", "COMPUTED", "unit", "人", "weight", "0");
        assertThat(refused.error("weight")).contains("不能小于 0.01");
        var without = plan.fill(
                project + "/targets/new",
                "/targets",
                "indicator",
                "人数",
                "how",
                "COMPUTED",
                "unit",
                "人",
                "weight",
                "40");
        assertThat(without.error("target")).contains("按数据计算的指标要填目标值");

        assertThat(plan.fill("/sub-projects/new", "/sub-projects", "title", "A", "budget", "2", "aim", "a")
                        .error("title"))
                .contains("已有同名子项目");
    }

    @Test
    void changesAndRemovesLinesUnderTheirNames() {
        plan.filledIn();
        var edit = plan.officer().get(link("不少于 320 人"));
        assertThat(edit.value("figure")).isEqualTo("320");
        assertThat(edit.formEnding("/correction")
                        .with("figure", "300")
                        .send()
                        .requireOk()
                        .text())
                .contains("不少于 300 人");
        plan.officer()
                .get(link("培训人数"))
                .formEnding("/correction")
                .with("weight", "90")
                .send()
                .requireOk();
        assertThat(plan.page().problems()).contains("分值合计 90.00");
        plan.officer()
                .get(link("三类人员培训"))
                .formEnding("/correction")
                .with("title", "三类人员能力培训")
                .send()
                .requireOk();
        plan.officer()
                .get(link("危化培训"))
                .formEnding("/correction")
                .with("budget", "470000")
                .send()
                .requireOk();
        assertThat(plan.page().text()).contains("470,000.00 元", "三类人员能力培训");

        var objective = plan.officer().get(link("重点企业工伤事故发生率比上年下降 5%"));
        assertThat(objective.text()).contains("删除目标“重点企业工伤事故发生率比上年下降 5%”");
        objective.formEnding("/removal").send().requireOk();
        var project = plan.officer()
                .get(link("危化培训"))
                .page()
                .select(".head-actions a")
                .attr("href");
        var removed = plan.officer().get(project).formEnding("/removal").send().requireOk();

        assertThat(removed.text()).doesNotContain("三类人员能力培训</a>");
        assertThat(removed.problems()).contains("还没有年度目标", "还没有子项目");
        assertThat(removed.trail().getFirst()).isEqualTo("2026 年度方案删除子项目：危化培训");
    }

    private String link(String text) {
        return plan.page().page().select("#content a").stream()
                .filter(link -> link.text().equals(text))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @Test
    void changesNothingWhileTheUnitsAreAsked() {
        plan.filledIn();
        var open = plan.officer()
                .get(plan.path() + "/objectives/new")
                .formEnding("/objectives")
                .with("said", "late");
        plan.circulate();
        var version = plan.page().formEnding("/revision").value("version");

        var closed = open.with("version", version).send();

        assertThat(closed.status()).isEqualTo(422);
        assertThat(closed.text()).contains("此版方案现在是“征求意见中”");
        assertThat(plan.page().offers("/submission")).isFalse();
    }

    @Test
    void refusesAFormShownBeforeAChange() {
        var stale = plan.officer()
                .get(plan.path() + "/objectives/new")
                .formEnding("/objectives")
                .with("said", "typed before");
        plan.basis();

        var refused = stale.send();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.value("said")).isEqualTo("typed before");
    }

    @Test
    void isHiddenFromOtherRegionsAndFromOutsiders() {
        var other = cities.found();
        var edit = plan.path() + "/objectives/new";

        assertThat(other.visit("hrss").get(plan.path()).status()).isEqualTo(404);
        assertThat(other.visit("hrss").get(edit).status()).isEqualTo(404);
        assertThat(city.visit("agency").get(plan.path()).status()).isEqualTo(200);
        assertThat(city.visit("agency").get(edit).status()).isEqualTo(403);
        assertThat(city.visit("health").get(plan.path()).status()).isEqualTo(403);
        assertThat(city.as("provider", () -> count("planning.planned_sub_project")))
                .isZero();
    }

    @Test
    @Clause("W-1")
    void isSeenByEachLiaisonAsItWasCirculatedWithTheOwnOpinionAlone() {
        plan.filledIn().circulate();
        var health = city.visit("health");
        var page = opinion(health);
        assertThat(page.text()).contains("危化培训", "480,000.00 元", "Health").doesNotContain("Transport");
        page.formEnding("/answer")
                .with("stance", "WISHES")
                .with("wishes", "增加一场\n\n  改为线下 ")
                .send()
                .requireOk();
        opinion(city.visit("transport"))
                .formEnding("/answer")
                .with("stance", "AGREES")
                .send()
                .requireOk();
        plan.act("/revision").requireOk();
        plan.officer()
                .get(link("危化培训"))
                .formEnding("/correction")
                .with("title", "改名")
                .send()
                .requireOk();

        assertThat(opinion(health).text()).contains("危化培训", "增加一场", "改为线下").doesNotContain("改名");
        assertThat(opinion(health).offers("/answer")).isFalse();
        assertThat(city.visit("transport").get(opinion(health).path()).status()).isEqualTo(404);
        assertThat(city.as("health", () -> count("planning.opinion"))).isEqualTo(1);
        assertThat(city.as("transport", () -> count("planning.opinion_item"))).isZero();
        assertThat(city.as("transport", () -> count("planning.circulation"))).isEqualTo(1);
        assertThat(city.as("provider", () -> count("planning.circulation"))).isZero();
        assertThat(city.as("health", () -> count("planning.planned_sub_project")))
                .isZero();
    }

    private static Answer opinion(Visitor liaison) {
        return liaison.get(liaison.get("/plans/opinions")
                        .page()
                        .select(".row-link")
                        .attr("href"))
                .requireOk();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void isAnsweredOnceWithSomethingSaidAndWithinTheTerm() {
        plan.filledIn().circulate();
        var health = city.visit("health");
        var nothing =
                opinion(health).formEnding("/answer").with("stance", "WISHES").send();
        assertThat(nothing.error("wishes")).contains("请至少写一条");
        var twice = opinion(health).formEnding("/answer").with("stance", "AGREES");
        twice.send().requireOk();
        assertThat(twice.with("token", UUID.randomUUID().toString()).send().status())
                .isEqualTo(409);
        var desk = health.get("/work");
        assertThat(desk.text()).contains("没有待办事项");
        var answered = health.get(desk.page().select("nav a:contains(年度项目)").attr("href"));
        assertThat(answered.path()).isEqualTo("/plans/opinions");
        assertThat(answered.page().select("nav a[aria-current=page]").eachText())
                .contains("年度项目");

        var transport = city.visit("transport");
        var late = opinion(transport).formEnding("/answer").with("stance", "AGREES");
        city.visit("admin")
                .get("/clock")
                .form("/clock")
                .with("day", "2026-03-09")
                .send()
                .requireOk();

        assertThat(late.send().status()).isIn(409, 422);
        assertThat(opinion(transport).text()).contains("逾期未答复");
        assertThat(transport.get("/work").text()).contains("没有待办事项");
        assertThat(plan.officer().get("/work").text()).contains("征求意见已结束");
    }

    @Test
    void isRefusedByATieRevisedAndApproved() {
        var committee = beforeCommittee();

        var tie = DraftedPlan.decide(committee, plan.path(), TODAY, 4, 4).requireOk();
        assertThat(tie.text()).contains("未通过", "同意 4 人，不同意 4 人", "修改");
        assertThat(committee.get(plan.path()).offers("/issue")).isFalse();
        assertThat(plan.officer().get("/work").text()).contains("委员会未通过 2026 年度方案");
        plan.act("/submission").requireOk();
        assertThat(plan.officer().get("/work").text()).contains("没有待办事项");

        assertThat(DraftedPlan.decide(committee, plan.path(), TODAY, 5, 3)
                        .requireOk()
                        .text())
                .contains("审议通过");
    }

    private Visitor beforeCommittee() {
        plan.filledIn().circulate();
        for (var unit : List.of("health", "transport")) {
            opinion(city.visit(unit))
                    .formEnding("/answer")
                    .with("stance", "AGREES")
                    .send()
                    .requireOk();
        }
        plan.act("/revision").requireOk();
        plan.act("/submission").requireOk();
        return city.visit("committee");
    }

    @Test
    void refusesADecisionThatIsNone() {
        var committee = beforeCommittee();

        assertThat(DraftedPlan.decide(committee, plan.path(), "2026-02-03", 4, 1)
                        .error("decidedOn"))
                .contains("不能晚于今天");
        assertThat(DraftedPlan.decide(committee, plan.path(), "2026-02-01", 4, 1)
                        .error("decidedOn"))
                .contains("不能早于提交审议");
        assertThat(DraftedPlan.decide(committee, plan.path(), TODAY, 0, 0).error("membersFor"))
                .contains("同意和不同意人数不能都为 0");
        var without = committee
                .get(plan.path())
                .formEnding("/decision")
                .with("form", "IN_WRITING")
                .with("decidedOn", TODAY)
                .with("membersFor", "5")
                .with("membersAgainst", "-1")
                .send();
        assertThat(without.error("membersAgainst")).contains("不能小于 0");
        assertThat(committee.get(plan.path()).page().select("a[href^=/documents/]"))
                .isEmpty();
        assertThat(plan.page().text()).contains("待委员会审议");
    }

    @Test
    void isNeverDecidedByWhoeverDraftedIt() {
        var both = city.settle("both", "committee", Role.HRSS_OFFICER, Role.COMMITTEE_OFFICE);
        var person = city.visit(both);
        choose(person, "人社部门经办人员");
        plan.filledIn();
        var circulated =
                person.get(plan.path()).formEnding("/circulation").send().requireOk();
        for (var unit : List.of("health", "transport")) {
            opinion(city.visit(unit))
                    .formEnding("/answer")
                    .with("stance", "AGREES")
                    .send()
                    .requireOk();
        }
        plan.act("/revision").requireOk();
        plan.act("/submission").requireOk();
        choose(person, "委员会办公室");

        assertThat(person.get(circulated.path()).problems()).contains("起草、征求意见或提交此方案的人");
        var refused = DraftedPlan.decide(person, plan.path(), TODAY, 5, 1);
        assertThat(refused.status()).isEqualTo(422);
        DraftedPlan.decide(city.visit("committee"), plan.path(), TODAY, 5, 1).requireOk();
        assertThat(DraftedPlan.issue(person, plan.path(), "云岭工预〔2026〕1号", TODAY).status())
                .isEqualTo(422);
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

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026年1号,           2026-02-02, number,   文号应写作
            云岭工预〔2025〕1号, 2026-02-02, number,   年份与印发日期不符
            云岭工预〔2026〕1号, 2026-02-03, issuedOn, 印发日期应在
            云岭工预〔2026〕1号, 2026-02-01, issuedOn, 印发日期应在
            """)
    void isIssuedUnderAProperNumberAndDate(String number, String on, String field, String message) {
        var committee = beforeCommittee();
        DraftedPlan.decide(committee, plan.path(), TODAY, 5, 3).requireOk();

        assertThat(DraftedPlan.issue(committee, plan.path(), number, on).error(field))
                .contains(message);
    }

    @Test
    void isFollowedByAVersionUnderTheSameIdsAndNeverChangesItself() {
        var committee = beforeCommittee();
        DraftedPlan.decide(committee, plan.path(), TODAY, 5, 3).requireOk();
        DraftedPlan.issue(committee, plan.path(), "云岭工预〔2026〕1号", TODAY).requireOk();
        var first = city.as("hrss", () -> plans.inForce(new FiscalYear(2026)).orElseThrow());
        assertThat(city.as("provider", () -> count("planning.report_deliverable")))
                .isEqualTo(1);
        var amendment = plan.page().formEnding("/amendment").with("reason", "财政核减");
        var next = amendment.send().requireOk();
        assertThat(amendment.with("token", UUID.randomUUID().toString()).send().status())
                .isEqualTo(422);
        assertThat(city.as("provider", () -> count("planning.report_deliverable")))
                .isEqualTo(1);
        assertThat(next.title()).isEqualTo("2026 年度方案（第 2 版）");
        assertThat(plan.page().offers("/amendment")).isFalse();

        plan = new DraftedPlan(plan.officer(), next.path());
        plan.officer()
                .get(link("危化培训"))
                .formEnding("/correction")
                .with("budget", "400000")
                .send()
                .requireOk();
        assertThat(city.as("hrss", () -> plans.inForce(new FiscalYear(2026)).orElseThrow()))
                .isEqualTo(first);
        plan.circulate();
        for (var unit : List.of("health", "transport")) {
            opinion(city.visit(unit))
                    .formEnding("/answer")
                    .with("stance", "AGREES")
                    .send()
                    .requireOk();
        }
        plan.act("/revision").requireOk();
        plan.act("/submission").requireOk();
        DraftedPlan.decide(committee, plan.path(), TODAY, 5, 3).requireOk();
        assertThat(DraftedPlan.issue(committee, plan.path(), "云岭工预〔2026〕1号", TODAY)
                        .error("number"))
                .contains("已经使用");
        DraftedPlan.issue(committee, plan.path(), "云岭工预〔2026〕2号", TODAY).requireOk();

        var second = city.as("agency", () -> plans.inForce(new FiscalYear(2026)).orElseThrow());
        assertThat(second.version()).isEqualTo(2);
        var before = first.subProjects().getFirst();
        var after = second.subProjects().getFirst();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.deliverables()).isEqualTo(before.deliverables());
        assertThat(after.targets()).isEqualTo(before.targets());
        assertThat(after).isNotEqualTo(before);
        var kept = city.as("agency", () -> plans.version(first.id()));
        assertThat(kept.inForce()).isFalse();
        assertThat(kept.subProjects()).isEqualTo(first.subProjects());
        assertThat(city.as("agency", () -> plans.inForce(before.id()).orElseThrow()))
                .isEqualTo(second);
        assertThat(city.as("agency", () -> jdbc.sql("select count(*) from planning.report_sub_project where in_force")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update planning.planned_sub_project set budget = 1",
                "delete from planning.planned_measure",
                "insert into planning.objective select region, plan_version, gen_random_uuid(), 9, created_by, created_at, said from planning.objective",
                "update planning.plan_version set title = 'other'",
                "update planning.plan_version set status = 'DRAFTING'",
                "delete from planning.plan_version",
                "update planning.circulation set silence = 'REFUSAL'",
                "update planning.opinion set status = 'ASKED', answered_by = null, answered_on = null",
                "update planning.committee_decision set note = 'other'"
            })
    void isKeptByTheDatabaseToo(String change) {
        var committee = beforeCommittee();
        DraftedPlan.decide(committee, plan.path(), TODAY, 5, 3).requireOk();
        DraftedPlan.issue(committee, plan.path(), "云岭工预〔2026〕1号", TODAY).requireOk();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("hrss", () -> jdbc.sql(change).update()));
    }

    @Test
    void waitsForACalendarThatIsNotKnownYet() {
        city = cities.found(LocalDate.of(2026, 12, 28));
        plan = DraftedPlan.begin(city.visit("hrss")).filledIn();

        assertThat(plan.circulate().text()).contains("期限所在年度的工作日历尚未载入");
        assertThat(city.visit("health").get("/work").text()).contains("该年工作日历尚未载入");
        city.visit("admin")
                .get("/clock")
                .form("/clock")
                .with("day", "2027-02-01")
                .send()
                .requireOk();

        assertThat(plan.act("/revision").status()).isEqualTo(422);
        assertThat(opinion(city.visit("health")).offers("/answer")).isTrue();
    }

    @Test
    void saysEverythingInEnglishToo() {
        plan.filledIn().circulate();
        plan.officer().get("/plans?lang=en");

        assertThat(plan.page().text())
                .contains(
                        "Annual plan of 2026, version 1",
                        "at least 320",
                        "asked",
                        "Circulated the plan of 2026 to the member units");
    }

    @Test
    void isNobodysAffairBeforeItIsIssued() {
        plan.filledIn();
        var id = new PlanVersionId(UUID.fromString(plan.path().substring("/plans/".length())));

        assertThat(city.as("agency", () -> plans.inForce(new FiscalYear(2026)))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> city.as("agency", () -> plans.version(id)));
        assertThat(city.visit("auditor").get(plan.path()).requireOk().offers("/circulation"))
                .isFalse();
    }
}
