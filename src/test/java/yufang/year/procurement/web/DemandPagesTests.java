package yufang.year.procurement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.ground.programme.SubProjectId;
import yufang.journeys.Crew;
import yufang.journeys.Journey;
import yufang.platform.Acting;
import yufang.shared.Clause;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.FilledForm;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;
import yufang.year.planning.web.DraftedPlan;
import yufang.year.procurement.ClosedDemand;
import yufang.year.procurement.ClosedDemands;
import yufang.year.procurement.PublishedIntentions;

/** One demand from its draft to its withdrawal, and another one to its end, with everything that is refused between. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemandPagesTests {

    static final String DEMANDS = "/procurement/demands";

    @Autowired
    Cities cities;

    @Autowired
    ClosedDemands closed;

    @Autowired
    PublishedIntentions intentions;

    @Autowired
    JdbcClient jdbc;

    Journey journey;
    Crew crew;

    @BeforeAll
    void begin() {
        journey = Journey.quick(cities);
        crew = journey.crew();
    }

    @Test
    @Order(1)
    void saysWhatComesFirstWhereThereIsNoPlan() {
        var empty = crew.get("agency", DEMANDS);

        assertThat(empty.text()).contains("没有符合条件的采购需求", "先由人社部门印发年度方案");
        assertThat(crew.desk("agency").get(blank(UUID.randomUUID().toString())).status())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void isNotDraftedBeforeTheFeeIsApproved() {
        journey.until("plan.issued");

        var page = crew.get("agency", blank(journey.at("subProjectA")));
        assertThat(page.problems()).contains("费用尚未经财政部门批复");
        assertThat(page.page().select("#problems a").eachAttr("href")).containsExactly("/money/budgets");
        assertThat(page.offers("/demand")).isFalse();
        var token = crew.get("agency", "/procurement/intentions/new").form("/procurement/intentions");
        var refused = token.with("version", "1")
                .with("service", "x")
                .with("quality", "x")
                .with("conditions", "x")
                .with("contact", "x")
                .with("title", "x")
                .with("surveyed", "3")
                .sentBy(crew.desk("agency"), blank(journey.at("subProjectA")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("费用尚未经财政部门批复");
    }

    @Test
    @Order(3)
    void leadsTheOfficerFromTheListToTheDraft() {
        journey.until("budget.approved");

        var list = crew.get("agency", DEMANDS + "?year=2026&state=WAITING");
        assertThat(list.page().select("a.row-link").attr("href")).isEqualTo(blank(journey.at("subProjectA")));
        assertThat(list.text()).contains("待起草");
        assertThat(crew.get("auditor", DEMANDS).page().select("a.row-link").attr("href"))
                .isEqualTo("/programmes/2026/" + journey.at("subProjectA"));
        assertThat(crew.get("agency", DEMANDS + "?year=2025").page().select("a.row-link"))
                .isEmpty();
        assertThat(crew.get("agency", DEMANDS + "?year=x&state=y&sort=until,desc&q=危险")
                        .page()
                        .select("a.row-link"))
                .hasSize(1);
        assertThat(crew.desk("reviewer").get(blank(journey.at("subProjectA"))).status())
                .isEqualTo(403);
    }

    @Test
    @Order(4)
    void keepsTheIntentionWithItsSubProjectAndGivesItBack() {
        journey.until("intention.attached");
        var a = subProject();
        assertThat(crew.city().as("agency", () -> intentions.publishedOn(a))).hasValue(LocalDate.of(2026, 2, 25));

        var back = crew.get("agency", journey.at("intention"))
                .formEnding("/detachment")
                .with("reason", "选错了子项目")
                .send()
                .requireOk();
        assertThat(back.text()).contains("已公开，待对应", "选错了子项目");
        assertThat(crew.city().as("agency", () -> intentions.publishedOn(a))).isEmpty();
        var wrong = back.formEnding("/attachment")
                .with("subProject", UUID.randomUUID().toString())
                .send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.error("subProject")).contains("请选择 2026 年现行方案中的子项目");
        back.formEnding("/attachment")
                .with("subProject", journey.at("subProjectA"))
                .send()
                .requireOk();
    }

    @Test
    @Order(5)
    void isDraftedOnceAlsoWhenSentTwice() {
        journey.until("demand.drafted");

        var again = crew.get("agency", blank(journey.at("subProjectA")));
        assertThat(again.problems()).contains("采购需求正在办理");
        assertThat(crew.get("agency", journey.at("demand")).trail()).hasSize(1);
    }

    @Test
    @Order(6)
    void saysBesideTheFieldWhatIsWrong() {
        var edit = edit();
        var refused = edit.with("surveyed", "-1")
                .with("title", "x".repeat(181))
                .with("service", "")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("surveyed")).contains("不能小于 0");
        assertThat(refused.error("title")).contains("180");
        assertThat(refused.error("service")).contains("必填");
    }

    @Test
    @Order(7)
    void isReadByTheReviewerWithEverythingThatIsMissing() {
        edit().with("surveyed", "2").send().requireOk();

        assertThat(crew.get("agency", journey.at("demand")).problems()).contains("至少向 3 家市场主体", "pd.survey");
        var shown = crew.get("reviewer", journey.at("demand"));
        assertThat(shown.problems()).contains("至少向 3 家市场主体");
        var refused = shown.formEnding("/review").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("至少向 3 家市场主体");
        edit().with("surveyed", "3").send().requireOk();
    }

    @Test
    @Order(8)
    void goesBackWithAReasonAndComesAgain() {
        var back = crew.get("reviewer", journey.at("demand"))
                .formEnding("/return")
                .with("reason", "服务地点应写到县区")
                .send()
                .requireOk();
        assertThat(back.text()).contains("服务地点应写到县区");
        assertThat(back.offers("/return")).isFalse();
        assertThat(back.formEnding("/review").send().status()).isEqualTo(422);

        var work = crew.work("agency", "被退回");
        assertThat(work.path()).isEqualTo(journey.at("demand"));
        edit().with("service", "云岭市各县区").send().requireOk();
        assertThat(crew.get("reviewer", "/work").text()).contains("复核采购需求“");
    }

    @Test
    @Order(9)
    void isRefusedToWhoeverHadAHandInItWhateverHisRole() {
        var both = crew.city().visit(crew.city().settle("both", "agency", Role.AGENCY_OFFICER, Role.AGENCY_REVIEWER));
        choose(both, "经办机构经办人员");
        both.get(journey.at("demand") + "/edit")
                .formEnding("/correction")
                .send()
                .requireOk();
        choose(both, "经办机构复核人员");

        var shown = both.get(journey.at("demand"));
        assertThat(shown.problems()).contains("起草人不能自己复核");
        assertThat(shown.formEnding("/review").send().status()).isEqualTo(422);
        var version = shown.formEnding("/return").with("reason", "x").send();
        assertThat(version.status()).isEqualTo(422);
        // The one who drafted it first is no less a drafter than the one who changed it last.
        assertThat(crew.get("reviewer", journey.at("demand")).text()).contains("起草和复核中");
    }

    @Test
    @Order(10)
    void refusesAFormShownBeforeAChangeAndCarriesOneOutOnce() {
        var stale =
                crew.get("reviewer", journey.at("demand")).formEnding("/return").with("reason", "typed before");
        edit().send().requireOk();
        var refused = stale.send();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.value("reason")).isEqualTo("typed before");

        var trail = crew.get("agency", journey.at("demand")).trail().size();
        var form = crew.get("reviewer", journey.at("demand")).formEnding("/review");
        assertThat(form.sendOnce().location()).isEqualTo(form.sendOnce().location());
        assertThat(crew.get("agency", journey.at("demand")).trail()).hasSize(trail + 1);
        assertThat(crew.get("agency", journey.at("demand")).text()).contains("已复核，待公示");
        assertThat(crew.desk("agency")
                        .get(journey.at("demand") + "/edit")
                        .requireOk()
                        .formEnding("/correction")
                        .send()
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Order(11)
    @Clause({"S-4", "G-5"})
    void standsOnThePublicSiteUntilItsLastDayAndIsWithdrawnThereToo() {
        crew.moveTo("2026-03-31");
        var page = crew.get("agency", journey.at("demand"))
                .formEnding("/disclosure")
                .send()
                .requireOk();
        assertThat(page.text()).contains("2026-03-31 至 2026-04-08");
        var refused = page.formEnding("/closing").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("公示期至 2026-04-08 止，次日起才能结束公示", "pd.disclosure");

        var ask = crew.get("agency", journey.at("demand") + "/withdrawal");
        assertThat(ask.text()).contains("撤回“" + title() + "”");
        var gone = ask.formEnding("/withdrawal").with("reason", "内容有误").send().requireOk();
        assertThat(gone.text()).contains("已撤回", "内容有误");
        assertThat(step(gone)).contains("已撤回");
        var site = stranger().get("/p/" + crew.city().code() + "/notices");
        assertThat(site.text()).contains("终止：" + title());
        assertThat(stranger()
                        .get(site.page().select("ul.lines a").first().attr("href"))
                        .text())
                .contains("原因：内容有误", "2026-03-31");
        assertThat(closed()).isEmpty();
    }

    @Test
    @Order(12)
    void takesNoObjectionOnceItIsWithdrawn() {
        var notice = crew.get("agency", journey.at("demand"))
                .page()
                .select("a[href^=/p/]")
                .last()
                .attr("href");
        var id = notice.substring(notice.lastIndexOf('/') + 1);

        var refused = receipt("/disclosures/" + id + "/objections/new").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("不再受理异议");
    }

    @Test
    @Order(13)
    void isDraftedAnewAndWaitsForTheAnswerToAnObjection() {
        var page = crew.work("agency", "起草")
                .formEnding("/demand")
                .with("contact", "云岭市社会保险中心")
                .with("surveyed", "3")
                .send()
                .requireOk();
        journey.note("demand", page.path());
        crew.get("reviewer", page.path()).formEnding("/review").send().requireOk();
        var disclosed =
                crew.get("agency", page.path()).formEnding("/disclosure").send().requireOk();
        var address = disclosed.page().select("a[href$=/objections/new]").attr("href");

        var shownBefore = disclosed.formEnding("/closing");
        assertThat(receipt(address).with("receivedOn", "2026-04-01").send().error("receivedOn"))
                .contains("不能晚于今天");
        assertThat(receipt(address).with("receivedOn", "2026-03-30").send().error("receivedOn"))
                .contains("公示自 2026-03-31 开始");
        assertThat(crew.desk("provider").get(address).status()).isEqualTo(403);
        assertThat(Crew.of(cities).desk("agency").get(address).status()).isEqualTo(404);
        var received = receipt(address);
        journey.note("objection", received.send().requireOk().path());
        assertThat(received.copy()
                        .with("token", UUID.randomUUID().toString())
                        .sendOnce()
                        .status())
                .as("the same letter entered twice")
                .isEqualTo(409);
        assertThat(shownBefore.send().status())
                .as("closed by somebody who has not seen the objection")
                .isEqualTo(409);

        crew.moveTo("2026-04-09");
        assertThat(receipt(address).with("receivedOn", "2026-04-09").send().error("receivedOn"))
                .contains("公示期至 2026-04-08 止");
        var waiting = crew.get("agency", journey.at("demand"));
        assertThat(waiting.problems()).contains("还有 1 项异议没有答复");
        assertThat(step(waiting)).contains("还有 1 项异议没有答复");
        assertThat(waiting.formEnding("/closing").send().status()).isEqualTo(422);
        assertThat(stranger().get(site(waiting)).text()).contains("正在答复").doesNotContain("学时太多", "王小明");
    }

    @Test
    @Order(14)
    @Clause({"S-4", "G-5"})
    void publishesTheAnswerAndNobodysName() {
        var page = crew.get("agency", journey.at("objection"));
        var refused = page.formEnding("/answer")
                .with("summary", "王小明认为学时太多")
                .with("answer", "回电 13800138000")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("summary")).contains("不能出现");
        assertThat(refused.error("answer")).contains("不能出现");

        assertThat(crew.get("auditor", journey.at("objection")).offers("/answer"))
                .isFalse();
        var answered = page.formEnding("/answer")
                .with("summary", "认为学时太多")
                .with("answer", "学时由国家规定，不予采纳。")
                .send()
                .requireOk();
        assertThat(answered.offers("/answer")).isFalse();
        var demand = crew.get("agency", journey.at("demand"));
        assertThat(demand.trail().getFirst()).contains("答复人参与起草所公示的内容");
        assertThat(stranger().get(site(demand)).text())
                .contains("认为学时太多", "学时由国家规定")
                .doesNotContain("王小明", "13900139000");
        assertThat(stranger().get(site(demand) + "?lang=en").text()).contains("Objections and answers");
    }

    @Test
    @Order(15)
    @Clause("S-4")
    void isClosedTheDayAfterAndProcurementMayRestOnIt() {
        var page = crew.work("agency", "公示期已满").formEnding("/closing").send().requireOk();

        assertThat(page.text()).contains("已完成公示", "规则版本");
        assertThat(step(page)).contains("2026-04-09");
        assertThat(closed()).hasValueSatisfying(demand -> {
            assertThat(demand.disclosedOn()).isEqualTo("2026-03-31");
            assertThat(demand.closedOn()).isEqualTo("2026-04-09");
        });
        assertThat(crew.get("agency", blank(journey.at("subProjectA"))).problems())
                .contains("已经公示完毕");
        assertThat(crew.get("agency", journey.at("demand") + "/withdrawal").offers("/withdrawal"))
                .isFalse();
        assertThat(crew.get("agency", DEMANDS + "?state=CLOSED").page().select("a.row-link"))
                .hasSize(1);
        assertThat(crew.get("agency", DEMANDS).page().select("a.row-link")).hasSize(2);
    }

    @Test
    @Order(16)
    void isHiddenFromAnotherRegionAndFromOutsiders() {
        var other = Crew.of(cities);
        for (var page : new String[] {journey.at("demand"), journey.at("objection"), journey.at("intention")}) {
            assertThat(other.desk("agency").get(page).status()).as(page).isEqualTo(404);
            assertThat(other.desk("auditor").get(page).status()).as(page).isEqualTo(404);
            assertThat(crew.desk("provider").get(page).status()).as(page).isEqualTo(403);
            assertThat(crew.desk("auditor").get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(other.get("agency", DEMANDS).text()).contains("没有符合条件的采购需求");
        assertThat(other.get("agency", "/procurement/intentions").text()).contains("没有符合条件的采购意向");
    }

    @Test
    @Order(17)
    void tellsThePublicNothingElseInTheDatabaseToo() {
        assertThat(asVisitor("select summary from disclosure.objection")).isEqualTo("认为学时太多");
        for (var column : List.of("objector", "contact", "said", "created_by", "answered_by")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(column)
                    .isThrownBy(() -> asVisitor("select " + column + "::text from disclosure.objection"));
        }
        for (var table : List.of("procurement.demand", "procurement.intention")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(table)
                    .isThrownBy(() -> asVisitor("select count(*)::text from " + table));
        }
    }

    @Test
    @Order(18)
    void neverChangesWhatWasPublishedOrAnswered() {
        for (var change : List.of(
                "update disclosure.objection set answer = 'x'",
                "update disclosure.objection set said = 'x'",
                "update procurement.demand set content = 'x' where status = 'CLOSED'",
                "update procurement.demand set status = 'DISCLOSED' where status = 'CLOSED'",
                "update procurement.demand set withdrawal_reason = 'x' where status = 'WITHDRAWN'",
                "update procurement.intention set estimate = 1")) {
            assertThatExceptionOfType(DataAccessException.class).as(change).isThrownBy(() -> crew.city()
                    .as("agency", () -> jdbc.sql(change).update()));
        }
    }

    @Test
    @Order(19)
    void keepsTheIntentionOnceSomebodyHasBegunToBuy() {
        var offered = crew.get("agency", journey.at("intention"));
        var page = crew.get("agency", "/procurement/procurements/new");
        var prepared = page.form("/procurement/procurements")
                .with("subProject", journey.at("subProjectA"))
                .with("form", "BELOW_THRESHOLD")
                .with("method", "NONE")
                .with("evaluation", "INTERNAL_SCORE")
                .with("planForm", "DECENTRALISED")
                .with("factors", "培训方案 | 100")
                .with(
                        "providers",
                        page.page()
                                .select("input[name=providers]")
                                .eachAttr("value")
                                .toArray(String[]::new))
                .with("receiveUntil", "2026-04-13")
                .send()
                .requireOk();
        assertThat(prepared.path()).startsWith("/procurement/procurements/");

        var shown = crew.get("agency", journey.at("intention"));
        assertThat(shown.text()).contains("已开始采购，不能再取消对应").doesNotContain("下一步还缺什么");
        assertThat(shown.offers("/detachment")).isFalse();
        var refused = offered.formEnding("/detachment").with("reason", "x").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("已开始采购，不能再取消对应");
    }

    @Test
    @Order(20)
    void isLeftBehindByTheNextVersionOfThePlan() {
        var amended = amend("470000");
        assertThat(amended.text()).contains("云岭工预〔2026〕2号");

        assertThat(closed()).isEmpty();
        var page = crew.get("agency", blank(journey.at("subProjectA")));
        assertThat(page.problems()).contains("费用尚未经财政部门批复").doesNotContain("已经公示完毕");
    }

    /** The plan's next version with another budget of sub-project A, on the same day. */
    private Answer amend(String budget) {
        var hrss = crew.desk("hrss");
        var next = hrss.get(journey.at("plan"))
                .formEnding("/amendment")
                .with("reason", "调整预算")
                .send()
                .requireOk();
        var plan = new DraftedPlan(hrss, next.path());
        plan.fill("/sub-projects/" + journey.at("subProjectA") + "/edit", "/correction", "budget", budget)
                .requireOk();
        plan.circulate();
        IntStream.rangeClosed(1, 8).forEach(number -> crew.work("liaison" + number, "征求意见")
                .formEnding("/answer")
                .with("stance", "AGREES")
                .send()
                .requireOk());
        plan.act("/revision").requireOk();
        plan.act("/submission").requireOk();
        DraftedPlan.decide(crew.desk("committee"), plan.path(), "2026-04-09", 8, 0)
                .requireOk();
        return DraftedPlan.issue(crew.desk("committee"), plan.path(), "云岭工预〔2026〕2号", "2026-04-09")
                .requireOk();
    }

    private String asVisitor(String sql) {
        return cities.as(
                Acting.visitor(crew.city().code()),
                () -> jdbc.sql(sql).query(String.class).single());
    }

    private FilledForm edit() {
        return crew.get("agency", journey.at("demand") + "/edit").formEnding("/correction");
    }

    private FilledForm receipt(String address) {
        return crew.get("agency", address)
                .formEnding("/objections")
                .with("objector", "王小明")
                .with("contact", "13900139000")
                .with("said", "学时太多");
    }

    private Optional<ClosedDemand> closed() {
        var a = subProject();
        return crew.city().as("agency", () -> closed.of(a));
    }

    private SubProjectId subProject() {
        return new SubProjectId(UUID.fromString(journey.at("subProjectA")));
    }

    private String title() {
        return crew.get("agency", journey.at("demand")).title();
    }

    private Visitor stranger() {
        return new Visitor(cities.url());
    }

    private static String site(Answer demand) {
        return demand.page().select("a[href^=/p/]").attr("href");
    }

    private static String blank(String subProject) {
        return "/procurement/sub-projects/" + subProject + "/demand";
    }

    private static String step(Answer page) {
        return page.page().select(".nine li:nth-child(4)").text();
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
