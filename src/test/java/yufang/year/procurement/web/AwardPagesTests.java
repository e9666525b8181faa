package yufang.year.procurement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.ground.programme.SubProjectId;
import yufang.journeys.Crew;
import yufang.journeys.Journey;
import yufang.platform.Acting;
import yufang.shared.Clause;
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.year.procurement.Awards;

/**
 * The trial year's procurement of sub-project A, with everybody who tries what he may not: over HTTP, and as the
 * database roles of the program where the pages are passed by.
 */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AwardPagesTests {

    private static final String JIA = "云岭甲安全技术有限公司";
    private static final String BING = "云岭丙安全咨询有限公司";

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Awards awards;

    Journey journey;
    Crew crew;
    City city;
    UUID procurement;

    /** Of provider 3, whose first version is replaced and whose second is withdrawn. */
    String replacedDocument;

    FilledForm openedInTime;
    FilledForm unclearedScore;
    FilledForm decidedOnce;

    @BeforeAll
    void goToTheDayOnWhichTheDemandIsClosed() {
        journey = Journey.quick(cities).until("procurement.none");
        crew = journey.crew();
        city = crew.city();
    }

    private String page() {
        return journey.at("procurement");
    }

    private Answer agency() {
        return crew.get("agency", page());
    }

    /** As the database role of this person, with the pages passed by. */
    private <T> T sql(String who, Supplier<T> work) {
        return city.as(who, work);
    }

    private int count(String who, String table) {
        return sql(who, () -> jdbc.sql("select count(*) from " + table + " where procurement = :id")
                .param("id", procurement)
                .query(Integer.class)
                .single());
    }

    private int documents(String who) {
        return sql(who, () -> jdbc.sql("select count(*) from documents.document where subject = :id")
                .param("id", procurement)
                .query(Integer.class)
                .single());
    }

    private void refusedBySql(String who, String statement, String why) {
        assertThatExceptionOfType(DataAccessException.class)
                .as(who + ": " + statement)
                .isThrownBy(() -> sql(who, () -> jdbc.sql(statement)
                        .param("id", procurement)
                        .query()
                        .listOfRows()))
                .withStackTraceContaining(why);
    }

    @Test
    @Order(1)
    void refusesAFileThatIsNoFile() {
        var form = crew.get("agency", "/procurement/procurements/new")
                .form("/procurement/procurements")
                .with("subProject", journey.at("subProjectA"))
                .with("receiveUntil", "2026-04-13");

        var weight = form.copy().with("factors", "服务理解 | 二十").send();
        assertThat(weight.status()).isEqualTo(422);
        assertThat(weight.error("factors")).contains("第 1 行");
        assertThat(weight.value("factors")).isEqualTo("服务理解 | 二十");

        var stranger = form.copy()
                .with("factors", "服务理解 | 100")
                .with("providers", city.person("employer").body().value().toString())
                .send();
        assertThat(stranger.text()).contains("请在登记的服务机构中选择");
        assertThat(form.copy()
                        .with("factors", "服务理解 | 100")
                        .with("subProject", UUID.randomUUID().toString())
                        .send()
                        .error("subProject"))
                .contains("请选择现行方案中的子项目");
    }

    @Test
    @Order(2)
    void isPreparedOnceAtATime() {
        var form = crew.get("agency", "/procurement/procurements/new")
                .form("/procurement/procurements")
                .with("subProject", journey.at("subProjectA"))
                .with("receiveUntil", "2026-04-13")
                .with("factors", "服务理解 | 100");
        journey.until("procurement.prepared");
        procurement = UUID.fromString(page().substring(page().lastIndexOf('/') + 1));

        assertThat(form.send().text()).contains("这个子项目已经有采购");
    }

    @Test
    @Order(3)
    void saysWhatKeepsReceivingFromBeginningAndHoldsToIt() {
        var edit = crew.get("agency", page() + "/edit").formEnding("/correction");
        edit.copy()
                .with("factors", "服务理解 | 60\n业绩 | 30")
                .with("providers")
                .send()
                .requireOk();

        var shown = agency();
        assertThat(shown.problems()).contains("各评分因素合计 90.00 分，应为 100 分", "只邀请了 0 家服务机构", "财库〔2014〕214号");
        assertThat(shown.formEnding("/receiving").send().status()).isEqualTo(422);

        assertThat(afresh(edit).send().status()).as("a stale version").isEqualTo(409);
        crew.get("agency", page() + "/edit")
                .formEnding("/correction")
                .with("factors", edit.value("factors"))
                .with("providers", provider("provider"), provider("provider2"), provider("provider3"))
                .with("receiveUntil", "2026-04-08")
                .send()
                .requireOk();
        assertThat(agency().problems()).contains("截止日期 2026-04-08 已过");
        crew.get("agency", page() + "/edit")
                .formEnding("/correction")
                .with("receiveUntil", "2026-04-13")
                .send()
                .requireOk();
    }

    /** As if the page had been opened twice: it is not the same submission. */
    private static FilledForm afresh(FilledForm form) {
        return form.copy().with("token", UUID.randomUUID().toString());
    }

    private String provider(String name) {
        return city.person(name).body().value().toString();
    }

    @Test
    @Order(4)
    void isNothingToAProviderBeforeReceivingBegins() {
        assertThat(crew.get("provider", "/procurement").text()).contains("没有受邀的采购");
        assertThat(sql("provider", () -> jdbc.sql("select count(*) from procurement.procurement")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    @Order(5)
    void isNotChangedOnceReceivingHasBegun() {
        var edit = crew.get("agency", page() + "/edit").formEnding("/correction");
        journey.until("procurement.receiving");

        assertThat(edit.send().status()).isEqualTo(409);
        assertThat(crew.get("agency", page() + "/edit")
                        .formEnding("/correction")
                        .send()
                        .problems())
                .contains("此采购现在是“接收响应方案”");
        refusedBySql(
                "agency",
                "update procurement.procurement set ceiling = 1 where id = :id returning 1",
                "is not changed");
        refusedBySql(
                "agency",
                "delete from procurement.factor where procurement = :id returning 1",
                "is not changed any more");
    }

    @Test
    @Order(6)
    void takesAProposalUpToTheCeilingWithAFile() {
        var page = crew.work("provider3", "提交响应方案");
        journey.note("third", page.path());

        assertThat(proposal("480000.01").send().error("price")).contains("480,000.00");
        assertThat(proposal("0").send().error("price")).isNotBlank();
        assertThat(proposal("-1").send().error("price")).isNotBlank();
        assertThat(page.formEnding("/proposal")
                        .with("price", "1")
                        .with("summary", "x")
                        .send()
                        .error("file"))
                .isNotBlank();
        assertThat(count("provider3", "procurement.proposal")).isZero();
    }

    private FilledForm proposal(String price) {
        return crew.get("provider3", journey.at("third"))
                .formEnding("/proposal")
                .with("price", price)
                .with("summary", "四场培训")
                .file("file", "第一版.pdf", Papers.pdf("first " + price));
    }

    @Test
    @Order(7)
    void takesADoubleSubmissionOnce() {
        var form = proposal("450000");
        var first = form.send().requireOk();
        var again = form.send().requireOk();

        assertThat(again.notice()).contains("已");
        assertThat(count("provider3", "procurement.proposal")).isOne();
        assertThat(first.text()).contains("450,000.00");
        replacedDocument = first.page().select("a[href^=/documents/]").attr("href");
        assertThat(crew.desk("provider3").get(replacedDocument).status()).isEqualTo(200);
    }

    @Test
    @Order(8)
    void keepsEveryVersionAndEveryWithdrawal() {
        var before = crew.get("provider3", journey.at("third")).formEnding("/proposal");
        proposal("440000").send().requireOk();
        assertThat(before.with("price", "1")
                        .file("file", "x.pdf", Papers.pdf("x"))
                        .send()
                        .status())
                .as("another version was handed in since")
                .isEqualTo(409);
        var withdrawn = crew.get("provider3", journey.at("third"))
                .formEnding("/withdrawal")
                .with("reason", "报价有误")
                .send()
                .requireOk();

        assertThat(withdrawn.text()).contains("450,000.00", "440,000.00", "撤回", "没有有效的响应方案");
        assertThat(withdrawn.offers("/withdrawal")).isFalse();
        assertThat(crew.get("provider3", "/work").text()).contains("提交响应方案");
        assertThat(count("provider3", "procurement.proposal")).isEqualTo(3);
        refusedBySql(
                "provider3",
                "update procurement.proposal set number = 9 where procurement = :id returning 1",
                "permission denied");
        refusedBySql(
                "provider3",
                "delete from procurement.proposal where procurement = :id returning 1",
                "permission denied");
    }

    @Test
    @Order(9)
    void showsNobodyASealedProposal() {
        journey.until("procurement.proposed");
        openedInTime = proposal("430000");
        var document = crew.get("provider", journey.at("invitation"))
                .page()
                .select("a[href^=/documents/]")
                .attr("href");

        for (var who : List.of("agency", "agencyleader", "auditor", "hrss", "provider2", "expert1")) {
            assertThat(crew.desk(who).get(document).status()).as(who).isEqualTo(404);
            assertThat(count(who, "procurement.proposal")).as(who).isEqualTo(who.equals("provider2") ? 1 : 0);
        }
        assertThat(agency().text()).doesNotContain("465,600", "provider.pdf");
        assertThat(crew.get("auditor", page()).text()).doesNotContain("465,600", "provider.pdf");
        assertThat(crew.get("agencyleader", "/trail").text())
                .as("who has proposed is told by the trail after the opening")
                .contains("采购")
                .doesNotContain("响应方案第 1 版", "报价有误");
        assertThat(crew.desk("admin").get(document).status()).isEqualTo(403);
        assertThat(crew.desk("provider2").get(journey.at("invitation")).status())
                .isEqualTo(404);
        assertThat(sql("provider", () -> jdbc.sql("""
                        select price_sealed from procurement.proposal where procurement = :id
                        """)
                        .param("id", procurement)
                        .query(String.class)
                        .single()))
                .doesNotContain("465600");
    }

    @Test
    @Order(10)
    void sealsAlsoAgainstWhoPassesThePagesBy() {
        assertThat(sql("agency", () -> jdbc.sql("select count(*) from procurement.sealed_proposals(:id)")
                        .param("id", procurement)
                        .query(Integer.class)
                        .single()))
                .isZero();
        refusedBySql(
                "agency",
                "update procurement.procurement set status = 'OPENED' where id = :id returning 1",
                "violates check constraint");
        refusedBySql("agency", """
                insert into procurement.opened_proposal (id, version, created_by, created_at, procurement, organisation,
                                                         price)
                select gen_random_uuid(), 0, created_by, now(), id, created_by, 1 from procurement.procurement
                where id = :id returning 1
                """, "revealed by the opening alone");
        refusedBySql("agency", """
                insert into procurement.proposal (id, version, created_by, created_at, procurement, organisation, number,
                                                  withdrawal, received_on)
                select gen_random_uuid(), 0, created_by, now(), id, created_by, 1, 'x', now()
                from procurement.procurement where id = :id returning 1
                """, "permission denied");
        refusedBySql(
                "provider2",
                """
                insert into procurement.proposal (id, version, created_by, created_at, procurement, organisation, number,
                                                  withdrawal, received_on)
                select gen_random_uuid(), 0, '%s', now(), :id, '%s', 9, 'x', now() returning 1
                """.formatted(city.person("provider2").id().value(), provider("provider")),
                "row-level security");
    }

    @Test
    @Order(11)
    void callsNobodyWhoPlannedIt() {
        cities.settleAlso(city, city.person("agency").id(), "expert5", Role.EXPERT);
        var form = crew.get("agency", page() + "/seats/new").formEnding("/seats");
        var recommender = city.person("liaison4").body().value().toString();

        var planner = form.copy()
                .with("person", city.person("agency").id().value().toString())
                .with("recommendedBy", recommender)
                .send();
        assertThat(planner.status()).isEqualTo(422);
        assertThat(planner.error("person")).contains("参与准备采购的人不能评审");
        var nobody = form.copy()
                .with("person", city.person("cashier").id().value().toString())
                .with("recommendedBy", recommender)
                .send();
        assertThat(nobody.error("person")).contains("请在名单中选择");
        assertThat(form.copy()
                        .with("person", city.person("expert1").id().value().toString())
                        .with("recommendedBy", provider("provider"))
                        .send()
                        .error("recommendedBy"))
                .isNotBlank();
        refusedBySql(
                "agency",
                """
                insert into procurement.seat (id, version, created_by, created_at, procurement, person, kind, organisation,
                                              recommended_by, status)
                select gen_random_uuid(), 0, '%s', now(), id, created_by, 'EXPERT', '%s', '%s', 'CALLED'
                from procurement.procurement where id = :id returning 1
                """.formatted(city.person("reviewer").id().value(), provider("expert5"), recommender),
                "does not score in it");
    }

    @Test
    @Order(12)
    void showsAnExpertNothingBeforeTheOpening() {
        journey.until("procurement.panel-called");
        var seat = crew.get("expert1", journey.at("seat"));

        assertThat(seat.text()).contains("响应方案尚未开启").doesNotContain("465,600");
        assertThat(seat.offers("/clearance")).isFalse();
        assertThat(crew.desk("expert5").get(journey.at("seat")).status()).isEqualTo(404);
        assertThat(crew.desk("agency").get(journey.at("seat")).status()).isEqualTo(403);
        assertThat(crew.get("expert5", "/procurement").text()).contains("没有您参加的评审");
    }

    @Test
    @Order(13)
    void opensNothingBeforeTheDeadlineHasPassed() {
        var refused = agency().formEnding("/opening").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("截止日期 2026-04-13 届满后才能开启").doesNotContain("465,600");
    }

    @Test
    @Order(14)
    void takesNothingAfterTheDeadline() {
        journey.until("procurement.deadline");
        var late = openedInTime.send();

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("截止日期 2026-04-13 已过，不再接收");
        assertThat(crew.get("provider3", journey.at("third"))
                        .formEnding("/withdrawal")
                        .with("reason", "x")
                        .send()
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Order(15)
    void revealsWhatStandsAndLeavesTheRestSealed() {
        journey.until("procurement.opened");

        assertThat(agency().text()).contains("459,800.00").doesNotContain("450,000", "440,000", "第一版.pdf");
        assertThat(crew.get("auditor", page()).text()).contains("465,600.00", "provider.pdf");
        assertThat(crew.get("auditor", "/trail").text()).contains("响应方案第 1 版", "报价有误");
        assertThat(crew.desk("agency").get(replacedDocument).status()).isEqualTo(404);
        assertThat(count("agency", "procurement.proposal")).isEqualTo(3);
        assertThat(count("provider2", "procurement.proposal")).isOne();
        assertThat(count("provider2", "procurement.opened_proposal")).isOne();
        assertThat(crew.get("provider", journey.at("invitation")).text()).contains("评审中");
    }

    @Test
    @Order(16)
    void scoresNothingWithoutADeclaration() {
        var seat = crew.get("expert2", crew.work("expert2", "评审通知").path());
        journey.note("conflicting", seat.path());
        assertThat(seat.text()).contains("待声明", JIA, BING, "声明无利害关系后").doesNotContain("465,600");
        assertThat(count("expert2", "procurement.opened_proposal")).isZero();
        assertThat(count("expert2", "procurement.proposal")).isZero();
        assertThat(documents("expert2"))
                .as("nothing to read before he has declared")
                .isZero();
        assertThat(crew.get("expert2", "/procurement").text()).doesNotContain("465,600");
        assertThat(agency().formEnding("/scoring").send().text()).contains("3 名成员还没有声明有无利害关系");
        var own = crew.get("expert2", journey.at("conflicting")).formEnding("/clearance");
        assertThat(own.sentBy(crew.desk("expert2"), journey.at("seat") + "/clearance")
                        .status())
                .as("for somebody else")
                .isEqualTo(404);
    }

    @Test
    @Order(17)
    void letsWhoHasAConflictSeeAndScoreNothing() {
        journey.until("procurement.declared");
        var seat = crew.get("expert2", journey.at("conflicting"));

        assertThat(seat.text()).contains("已回避", "顾问").doesNotContain("465,600");
        assertThat(seat.offers("/clearance")).isFalse();
        assertThat(count("expert2", "procurement.opened_proposal")).isZero();
        assertThat(documents("expert2")).isZero();
        assertThat(documents("expert1")).as("who has declared reads them").isPositive();
        refusedBySql(
                "expert2",
                "update procurement.seat set status = 'CLEARED', recusal = null where procurement = :id returning 1",
                "is not taken back");
    }

    @Test
    @Order(18)
    void scoresWithinTheWeightsAndTwoDecimals() {
        journey.until("procurement.scoring");
        var form = crew.get("expert1", journey.at("score")).formEnding("/score");
        var one = form.copy()
                .with("points-1", "20.01")
                .with("points-2", "40")
                .with("points-3", "1.234")
                .with("points-4", "")
                .send();
        assertThat(one.status()).isEqualTo(422);
        assertThat(one.error("points-3")).contains("0 至 25");
        var two = form.copy()
                .with("points-1", "20.01")
                .with("points-2", "40")
                .with("points-3", "25")
                .send();
        assertThat(two.error("points-1")).contains("20.00");
        assertThat(two.error("points-4")).isNotBlank();
        assertThat(two.value("points-2")).isEqualTo("40");
    }

    @ParameterizedTest
    @Order(19)
    @ValueSource(strings = {"-1", "1e400", "NaN", "99999999999999999999999999", "0x10", "<script>", "' or 1=1 --"})
    void takesNonsenseForPointsWithAMessage(String nonsense) {
        var answer = crew.get("expert1", journey.at("score"))
                .formEnding("/score")
                .with("points-1", nonsense)
                .with("points-2", "1")
                .with("points-3", "1")
                .with("points-4", "1")
                .send();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error("points-1")).isNotBlank();
        assertThat(count("expert1", "procurement.score")).isZero();
    }

    @Test
    @Order(20)
    void keepsEachSheetToItsMember() {
        var form = crew.get("expert1", journey.at("score")).formEnding("/score");
        give(form, "17.5", "35", "21", "12").requireOk();
        assertThat(form.copy().with("points-1", "1").send().notice())
                .as("the same form again")
                .contains("已");

        assertThat(count("expert1", "procurement.score")).isEqualTo(4);
        for (var who : List.of("expert3", "expert4", "expert2", "agency", "auditor", "agencyleader", "hrss")) {
            assertThat(count(who, "procurement.score")).as(who).isZero();
        }
        var csrf = crew.get("expert3", "/account/password")
                .formEnding("/account/password")
                .value("_csrf");
        assertThat(form.with("_csrf", csrf)
                        .without("acting")
                        .sentBy(crew.desk("expert3"), form.action())
                        .status())
                .as("on another's sheet")
                .isEqualTo(404);
        refusedBySql("agency", """
                insert into procurement.score (sheet, person, procurement, proposal, factor, points)
                select s.id, s.person, s.procurement, o.id, f.id, 1
                from procurement.score_sheet s
                join procurement.opened_proposal o on o.procurement = s.procurement
                join procurement.factor f on f.procurement = s.procurement
                where s.procurement = :id returning 1
                """, "row-level security");
        assertThat(agency().text()).doesNotContain("17.5");
    }

    private static Answer give(FilledForm form, String... points) {
        for (int i = 0; i < points.length; i++) form.with("points-" + (i + 1), points[i]);
        return form.send();
    }

    @Test
    @Order(21)
    void locksASheetThatIsWholeAndForGood() {
        var page = crew.get("expert1", journey.at("seat"));
        assertThat(page.problems()).contains("还有 8 项没有评分");
        assertThat(page.formEnding("/locking").send().status()).isEqualTo(422);
        refusedBySql("expert1", """
                update procurement.score_sheet set status = 'LOCKED', locked_at = now(), locked_on = now()
                where procurement = :id returning 1
                """, "every factor of every proposal");
        unclearedScore = crew.get("expert1", journey.at("score")).formEnding("/score");
    }

    @Test
    @Order(22)
    void ranksNothingBeforeAllSheetsAreLocked() {
        var refused = agency().formEnding("/ranking").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("3 份评分表中已锁定 0 份");
        refusedBySql("agency", """
                update procurement.procurement
                set status = 'RANKED', ranked_on = now(), ranked_by = created_by, ranked_under = 'x'
                where id = :id returning 1
                """, "when all sheets are locked");
    }

    @Test
    @Order(23)
    void changesNothingOnALockedSheet() {
        journey.until("procurement.scored");

        assertThat(give(unclearedScore, "1", "1", "1", "1").status()).isIn(409, 422);
        assertThat(crew.get("expert1", journey.at("score")).offers("/score")).isFalse();
        assertThat(crew.get("expert1", journey.at("seat")).offers("/conflict")).isFalse();
        refusedBySql(
                "expert1",
                "update procurement.score set points = 0 where procurement = :id returning 1",
                "nothing is scored on this sheet any more");
        refusedBySql(
                "expert1",
                "delete from procurement.score where procurement = :id returning 1",
                "nothing is scored on this sheet any more");
        refusedBySql("expert1", """
                update procurement.score_sheet set status = 'OPEN', locked_at = null, locked_on = null
                where procurement = :id returning 1
                """, "a locked sheet is not changed");
        assertThat(count("expert3", "procurement.score")).as("his own").isEqualTo(12);
        assertThat(count("agency", "procurement.score"))
                .as("before the ranking")
                .isZero();
        assertThat(agency().text()).doesNotContain("85.00");
    }

    @Test
    @Order(24)
    void showsTheAgencyEverybodysScoresOnceRanked() {
        journey.until("procurement.ranked");

        assertThat(count("agency", "procurement.score")).isEqualTo(36);
        assertThat(count("auditor", "procurement.score")).isEqualTo(36);
        assertThat(count("expert3", "procurement.score"))
                .as("an expert his own alone")
                .isEqualTo(12);
        assertThat(count("provider", "procurement.score")).isZero();
        assertThat(agency().text()).contains("85.00", "84.00", "86.00");
        refusedBySql(
                "agency",
                "update procurement.procurement set ranked_on = now() where id = :id returning 1",
                "is not changed");
    }

    @Test
    @Order(25)
    void isDecidedByTheRankingUnlessThoseBeforeHaveRefused() {
        var decision = crew.get("agencyleader", page());
        assertThat(decision.page().select("input[name=proposal]")).hasSize(3);
        var second = decision.page().select("input[name=proposal]").get(1).attr("value");

        var refused = decision.formEnding("/decision").with("proposal", second).send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("排在前面的还有 1 家没有书面放弃");
        assertThat(crew.get("agencyleader", page())
                        .formEnding("/decision")
                        .with("proposal", UUID.randomUUID().toString())
                        .send()
                        .text())
                .contains("请选择本次采购已开启的响应方案");
        decidedOnce = crew.get("agencyleader", page()).formEnding("/decision").with("proposal", second);
    }

    @Test
    @Order(26)
    void putsARefusalOnRecordOnce() {
        var form = crew.get("agency", page() + "/refusals/new").formEnding("/refusals");
        var bing = option(crew.get("agency", page() + "/refusals/new"), BING);
        form.copy()
                .with("proposal", bing)
                .with("reason", "人员已另有安排")
                .file("file", "放弃函.pdf", Papers.pdf("refusal"))
                .send()
                .requireOk();

        assertThat(agency().text()).contains("已放弃", "人员已另有安排", "放弃函.pdf");
        assertThat(crew.get("agency", page() + "/refusals/new")
                        .page()
                        .select("select[name=proposal] option")
                        .eachText())
                .doesNotContain(BING);
        assertThat(crew.get("agency", page() + "/refusals/new")
                        .formEnding("/refusals")
                        .with("proposal", bing)
                        .with("reason", "x")
                        .file("file", "x.pdf", Papers.pdf("x"))
                        .send()
                        .error("proposal"))
                .contains("已经登记");
        assertThat(decidedOnce.send().text()).contains("已经书面放弃");
    }

    private static String option(Answer page, String label) {
        return page.page().select("option").stream()
                .filter(option -> option.text().equals(label))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    @Test
    @Order(27)
    void publishesWhoWasChosenAtWhichPriceAndWhoScored() {
        journey.until("procurement.decided");
        assertThat(crew.desk("provider").get(journey.at("invitation")).text()).doesNotContain("成交通知书日期");
        var form = crew.get("agency", page() + "/publication").formEnding("/publication");
        var body = form.value("body");

        var nameless = form.copy().with("body", body.replace(JIA, "某公司")).send();
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.error("body")).contains(JIA);
        assertThat(form.copy()
                        .with("body", body.replace("465,600.00", "465,600.01"))
                        .send()
                        .error("body"))
                .contains("465,600.00");
        assertThat(form.copy().with("body", body.replace("expert4", "")).send().error("body"))
                .contains("expert4");
    }

    @Test
    @Order(28)
    void waitsUntilTheNoticeHasStood() {
        journey.until("procurement.published");
        assertThat(crew.get("agencyleader", page()).problems()).contains("结果公告到 2026-04-22 期满");
        crew.moveTo("2026-04-22");

        assertThat(crew.get("agencyleader", page()).formEnding("/award").send().status())
                .isEqualTo(422);
        assertThat(sql("agency", () -> awards.of(subProject()))).isEmpty();
    }

    private SubProjectId subProject() {
        return new SubProjectId(UUID.fromString(journey.at("subProjectA")));
    }

    @Clause({"S-5a", "G-3", "G-5"})
    @Test
    @Order(29)
    void awardsSubProjectAOfTheTrialYear() {
        journey.until("procurement.awarded");

        var award = sql("agency", () -> awards.of(subProject())).orElseThrow();
        assertThat(award.providerName()).isEqualTo(JIA);
        assertThat(award.price()).isEqualTo(Money.of("465600.00"));
        assertThat(award.awardedOn()).isEqualTo("2026-04-23");
        assertThat(award.year().value()).isEqualTo(2026);
        assertThat(award.procurement().value()).isEqualTo(procurement);
        assertThat(sql("agency", () -> awards.award(award.id()))).isEqualTo(award);
        assertThat(sql("provider", () -> awards.of(subProject()))).contains(award);
        assertThat(sql("provider2", () -> awards.of(subProject()))).isEmpty();
        assertThat(sql("expert1", () -> awards.of(subProject()))).isEmpty();
        assertThat(crew.get("provider2", "/procurement").text()).contains("未成交");
        assertThat(agency().trail().getFirst()).contains(JIA, "465,600.00");
    }

    @Test
    @Order(30)
    void isReportedToOtherModules() {
        var row = sql(
                "auditor",
                () -> jdbc.sql("""
                        select year, provider_name, price::text, awarded_on::text from procurement.report_award
                        where sub_project = :id
                        """).param("id", subProject().value()).query().singleRow());

        assertThat(row.values()).containsExactly(2026, JIA, "465600.00", "2026-04-23");
    }

    @Test
    @Order(31)
    void staysAsItWasAwarded() {
        for (var statement : List.of(
                "update procurement.procurement set status = 'FAILED' where id = :id returning 1",
                "update procurement.decision set place = 2 where procurement = :id returning 1",
                "update procurement.award set price = 1 where procurement = :id returning 1",
                "delete from procurement.refusal where procurement = :id returning 1")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(() -> sql("agency", () -> jdbc.sql(statement)
                            .param("id", procurement)
                            .query()
                            .listOfRows()));
        }
        assertThat(agency().page().select("a[href$=/failure]")).isEmpty();
        assertThat(crew.get("agency", page() + "/failure")
                        .formEnding("/failure")
                        .with("reason", "x")
                        .send()
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Order(32)
    void isListedSearchedSortedAndSaysNothingToAnotherRegion() {
        assertThat(crew.get("auditor", "/procurement?status=AWARDED&sort=title,desc&text=" + "危险")
                        .text())
                .contains(JIA);
        assertThat(crew.get("auditor", "/procurement?status=PREPARED").text()).contains("还没有采购");
        assertThat(crew.get("auditor", "/procurement?status=nonsense").text()).contains(JIA);
        assertThat(crew.get("expert1", "/procurement").text()).contains("已成交");
        var found = crew.get("auditor", "/search?q=" + JIA).page();
        assertThat(found.select("main a[href^=/procurement/procurements/]").eachAttr("href"))
                .contains(page());
        var own = crew.get("provider", "/search?q=危险化学品").page();
        assertThat(own.select("main a[href^=/procurement/invitations/]").eachAttr("href"))
                .contains(journey.at("invitation"));
        assertThat(own.select("main a[href^=/procurement/procurements/]")).isEmpty();
        var elsewhere = cities.found();
        assertThat(elsewhere.visit("agency").get(page()).status()).isEqualTo(404);
        assertThat(elsewhere.visit("provider").get(journey.at("invitation")).status())
                .isEqualTo(404);
        assertThat(elsewhere.visit("expert").get(journey.at("seat")).status()).isEqualTo(404);
        assertThat(cities.as(
                        Acting.task(elsewhere.code(), "test"), () -> jdbc.sql("select count(*) from procurement.award")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    @Order(33)
    void leavesTheTermToSignToTheContractOnceItIsDrafted() {
        assertThat(openWork("agency")).anyMatch(title -> title.contains("起草与 " + JIA + " 的合同"));
        journey.until("contract.drafted");
        assertThat(openWork("agency")).noneMatch(title -> title.contains("起草与 " + JIA + " 的合同"));
    }

    private List<String> openWork(String who) {
        return crew.get(who, "/work").page().select("a.row-link").eachText();
    }
}
