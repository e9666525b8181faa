package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yufang.testing.Answer;
import yufang.testing.Papers;

/**
 * S-5: sub-project A is bought below the threshold. Proposals are received from 2026-04-09 to 04-13 and opened on
 * 04-14; one expert declares a conflict and another is called in his place; three score; the result is published on
 * 04-17 and stands until 04-22; the award follows on 04-23. Notes {@code procurement} (the agency's page),
 * {@code invitation} (the winner's), {@code seat} (of expert 1) and {@code score} (his page of one proposal).
 */
final class AwardLegs {

    static final String JIA = "云岭甲安全技术有限公司";
    static final String YI = "云岭乙职业培训学校";
    static final String BING = "云岭丙安全咨询有限公司";

    private static final String PROCUREMENT = "/procurement/procurements/{id}";
    private static final String INVITATION = "/procurement/invitations/{invitation}";
    private static final String SEAT = "/procurement/seats/{seat}";
    private static final String NEW = "/procurement/procurements/new";

    /** Of each provider what the three members give it, factor by factor. */
    private static final Map<String, Map<String, String>> SCORES = Map.of(
            "expert1", Map.of(JIA, "17 35 21 12", YI, "15 30 20 14", BING, "18 36 22 11"),
            "expert4", Map.of(JIA, "16 33 22 13", YI, "17 34 19 11", BING, "14 30 18 10"),
            "expert3", Map.of(JIA, "18 36 20 12", YI, "16 31 21 13", BING, "17 34 21 12"));

    private AwardLegs() {}

    static List<Leg> all() {
        var legs = new ArrayList<>(beforeTheOpening());
        legs.addAll(panel());
        legs.addAll(result());
        return legs;
    }

    private static List<Leg> beforeTheOpening() {
        return List.of(
                Leg.of("procurement.none", AwardLegs::findNothing)
                        .showing(journey -> List.of(new FormSample("/procurement/procurements", "agency", NEW))),
                Leg.of("procurement.prepared", AwardLegs::prepare)
                        .showing(journey ->
                                List.of(agency(journey, "/correction", "/edit"), agency(journey, "/receiving", ""))),
                Leg.of("procurement.receiving", AwardLegs::begin)
                        .showing(journey -> List.of(
                                agency(journey, "/opening", ""),
                                agency(journey, "/failure", "/failure"),
                                agency(journey, "/seats", "/seats/new"))),
                Leg.of("procurement.proposed", AwardLegs::propose)
                        .showing(journey -> List.of(
                                new FormSample(INVITATION + "/proposal", "provider", journey.at("invitation")),
                                new FormSample(INVITATION + "/withdrawal", "provider", journey.at("invitation")))));
    }

    private static List<Leg> panel() {
        return List.of(
                Leg.of("procurement.panel-called", AwardLegs::callPanel)
                        .showing(journey -> List.of(new FormSample(
                                PROCUREMENT + "/seats/{seat}/recusal", "agency", journey.at("memberOfPanel")))),
                Leg.of("procurement.deadline", journey -> journey.crew().moveTo("2026-04-14")),
                Leg.of("procurement.opened", AwardLegs::open)
                        .showing(journey -> List.of(
                                agency(journey, "/scoring", ""),
                                new FormSample(SEAT + "/clearance", "expert1", journey.at("seat")),
                                new FormSample(SEAT + "/conflict", "expert1", journey.at("seat")))),
                Leg.of("procurement.declared", AwardLegs::declare),
                Leg.of("procurement.scoring", AwardLegs::beginScoring)
                        .showing(journey -> List.of(
                                agency(journey, "/ranking", ""),
                                new FormSample(SEAT + "/locking", "expert1", journey.at("seat")),
                                new FormSample(SEAT + "/proposals/{proposal}/score", "expert1", journey.at("score")))),
                Leg.of("procurement.scored", AwardLegs::score));
    }

    private static List<Leg> result() {
        return List.of(
                Leg.of("procurement.ranked", AwardLegs::rank)
                        .showing(journey -> List.of(
                                agency(journey, "/refusals", "/refusals/new"),
                                new FormSample(PROCUREMENT + "/decision", "agencyleader", journey.at("procurement")))),
                Leg.of("procurement.decided", AwardLegs::decide)
                        .showing(journey -> List.of(agency(journey, "/publication", "/publication"))),
                Leg.of("procurement.published", AwardLegs::publish)
                        .showing(journey -> List.of(
                                new FormSample(PROCUREMENT + "/award", "agencyleader", journey.at("procurement")))),
                Leg.of("procurement.awarded", AwardLegs::award));
    }

    private static FormSample agency(Journey journey, String form, String page) {
        return new FormSample(PROCUREMENT + form, "agency", journey.at("procurement") + page);
    }

    private static void findNothing(Journey journey) {
        assertThat(journey.crew().get("agency", "/procurement").text()).contains("还没有采购");
    }

    private static void prepare(Journey journey) {
        var crew = journey.crew();
        var page = crew.work("agency", "准备采购：");
        var prepared = page.form("/procurement/procurements")
                .with("subProject", journey.at("subProjectA"))
                .with("form", "BELOW_THRESHOLD")
                .with("method", "NONE")
                .with("evaluation", "INTERNAL_SCORE")
                .with("planForm", "DECENTRALISED")
                .with("factors", "服务理解 | 20 | 对项目目标和对象的理解\n培训方案 | 40\n人员 | 25\n业绩 | 15")
                .with("providers", provider(page, JIA), provider(page, YI), provider(page, BING))
                .with("receiveUntil", "2026-04-13")
                .send()
                .requireOk();
        assertThat(prepared.problems()).contains("方案写的是“分散采购”").doesNotContain("不得办理");
        journey.note("procurement", prepared.path());
    }

    private static String provider(Answer page, String name) {
        return page.page().select("label.form-check").stream()
                .filter(label -> label.text().equals(name))
                .findFirst()
                .orElseThrow()
                .select("input")
                .attr("value");
    }

    private static void begin(Journey journey) {
        var page = journey.crew()
                .work("agency", "核对采购文件并开始接收响应方案")
                .formEnding("/receiving")
                .send()
                .requireOk();
        assertThat(page.text()).contains("接收响应方案", "480,000.00 元", "2026-04-09");
        assertThat(page.problems()).contains("截止日期 2026-04-13 届满后才能开启");
    }

    private static void propose(Journey journey) {
        journey.crew().moveTo("2026-04-10");
        journey.note("invitation", handIn(journey, "provider", "465600.00"));
        handIn(journey, "provider2", "471,000");
        journey.crew().moveTo("2026-04-13");
        handIn(journey, "provider3", "459800.00");
        assertThat(journey.crew().get("agency", journey.at("procurement")).text())
                .doesNotContain("465,600", "471,000", "459,800", ".pdf");
    }

    private static String handIn(Journey journey, String who, String price) {
        var page = journey.crew()
                .work(who, "提交响应方案")
                .formEnding("/proposal")
                .with("price", price)
                .with("summary", "四场培训，每场三天")
                .file("file", who + ".pdf", Papers.pdf("proposal of " + who))
                .send()
                .requireOk();
        assertThat(page.text()).contains("已密封", "SHA-256", who + ".pdf");
        return page.path();
    }

    private static void callPanel(Journey journey) {
        for (var expert : List.of("expert1", "expert2", "expert3")) {
            call(journey, expert, "市应急管理局", "");
        }
        journey.note("seat", journey.crew().work("expert1", "评审通知").path());
        journey.note(
                "memberOfPanel",
                journey.crew()
                        .get("agency", journey.at("procurement"))
                        .page()
                        .select("a.row-link[href*=/seats/]")
                        .first()
                        .attr("href"));
    }

    private static void call(Journey journey, String expert, String recommendedBy, String replaces) {
        var name = name(journey, expert);
        var before = replaces.isEmpty() ? "" : name(journey, replaces);
        var page = journey.crew().get("agency", journey.at("procurement") + "/seats/new");
        var form = page.formEnding("/seats")
                .with("person", option(page, "person", name + "（"))
                .with("recommendedBy", option(page, "recommendedBy", recommendedBy));
        if (!before.isEmpty()) form.with("replaces", option(page, "replaces", before));
        form.send().requireOk();
    }

    /** What somebody is called; in the trying-out mode his account has another name. */
    private static String name(Journey journey, String who) {
        return journey.crew().get(who, "/work").page().select(".person .name").text();
    }

    /** The choice whose label begins so. */
    private static String option(Answer page, String field, String begins) {
        return page.page().select("select[name=" + field + "] option").stream()
                .filter(option -> option.text().startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + begins + " among "
                        + page.page()
                                .select("select[name=" + field + "] option")
                                .eachText()))
                .attr("value");
    }

    private static void open(Journey journey) {
        var page = journey.crew()
                .work("agency", "开启响应方案")
                .formEnding("/opening")
                .send()
                .requireOk();
        assertThat(page.text()).contains("465,600.00", "471,000.00", "459,800.00", "provider.pdf");
    }

    private static void declare(Journey journey) {
        var crew = journey.crew();
        for (var expert : List.of("expert1", "expert3")) clear(journey, expert);
        crew.work("expert2", "评审通知")
                .formEnding("/conflict")
                .with("reason", "曾任" + YI + "顾问")
                .send()
                .requireOk();
        assertThat(crew.work("agency", "回避，另请").problems()).contains("评审小组 2 人");
        call(journey, "expert4", "市应急管理局", "expert2");
        clear(journey, "expert4");
        var page = crew.get("agency", journey.at("procurement"));
        assertThat(page.text()).contains("曾任" + YI + "顾问", "代替 " + name(journey, "expert2"));
        assertThat(page.problems()).isEmpty();
    }

    private static void clear(Journey journey, String expert) {
        journey.crew().work(expert, "评审通知").formEnding("/clearance").send().requireOk();
    }

    private static void beginScoring(Journey journey) {
        journey.crew()
                .work("agency", "组成评审小组并开始评审")
                .formEnding("/scoring")
                .send()
                .requireOk();
        var seat = journey.crew().get("expert1", journey.at("seat"));
        journey.note("score", proposal(seat, JIA));
    }

    private static String proposal(Answer seat, String provider) {
        return seat.page().select("a.row-link[href*=/proposals/]").stream()
                .filter(link -> link.text().equals(provider))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private static void score(Journey journey) {
        SCORES.forEach((expert, given) -> {
            var seat = journey.crew().work(expert, "为响应方案评分");
            given.forEach((provider, points) -> give(journey, expert, proposal(seat, provider), points));
            journey.crew()
                    .get(expert, seat.path())
                    .formEnding("/locking")
                    .send()
                    .requireOk();
        });
    }

    private static void give(Journey journey, String expert, String page, String points) {
        var form = journey.crew().get(expert, page).formEnding("/score");
        var each = points.split(" ");
        for (int i = 0; i < each.length; i++) form.with("points-" + (i + 1), each[i]);
        form.send().requireOk();
    }

    private static void rank(Journey journey) {
        var page = journey.crew()
                .work("agency", "汇总排名")
                .formEnding("/ranking")
                .send()
                .requireOk();
        assertThat(row(page, JIA)).contains("465,600.00", "85.00");
        assertThat(row(page, YI)).contains("471,000.00", "80.33");
        assertThat(row(page, BING)).contains("459,800.00", "81.00");
    }

    private static String row(Answer page, String provider) {
        return page.page().select("table tbody tr").stream()
                .map(row -> row.text())
                .filter(text -> text.startsWith(provider))
                .findFirst()
                .orElseThrow();
    }

    private static void decide(Journey journey) {
        var page = journey.crew().work("agencyleader", "确定成交服务机构");
        var first = page.page().select("input[name=proposal]").first().attr("value");
        var decided =
                page.formEnding("/decision").with("proposal", first).send().requireOk();
        assertThat(decided.text()).contains(JIA + "，465,600.00 元", "评审第 1 名，平均得分 85.00");
    }

    private static void publish(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-04-17");
        crew.work("agency", "公告采购结果");
        var page = crew.get("agency", journey.at("procurement") + "/publication")
                .formEnding("/publication")
                .send()
                .requireOk();
        assertThat(page.text()).contains("2026-04-17，公告期至 2026-04-22");
        var notice = crew.get("agency", page.page().select("a[href*=/notices/]").attr("href"));
        assertThat(notice.text()).contains(JIA, "465,600.00 元");
        for (var expert : SCORES.keySet()) assertThat(notice.text()).contains(name(journey, expert));
    }

    private static void award(Journey journey) {
        var crew = journey.crew();
        crew.moveTo("2026-04-23");
        var page =
                crew.work("agencyleader", "发出成交通知书").formEnding("/award").send().requireOk();
        assertThat(page.text()).contains("已成交");
        assertThat(page.page().select(".nine li:nth-child(5)").text()).contains("2026-04-23");
        assertThat(crew.get("agency", "/work").text()).contains("起草与 " + JIA + " 的合同", "2026-05-25");
        assertThat(crew.get("provider", journey.at("invitation")).text()).contains("成交");
    }
}
