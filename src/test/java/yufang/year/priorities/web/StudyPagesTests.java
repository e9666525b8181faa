package yufang.year.priorities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.ground.people.Registration;
import yufang.shared.Role;
import yufang.testing.Cities;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

@ProgramTest
class StudyPagesTests {

    @Autowired
    Cities cities;

    @Autowired
    Registration registration;

    @ParameterizedTest
    @CsvSource(textBlock = """
            year,  '',         此项必填
            year,  99,         请填年份
            first, '',         此项必填
            last,  2025-13-01, 请填日期
            last,  2025-06-30, 末日早于首日
            last,  2026-02-02, 须在今天（2026-02-02）之前结束
            """)
    void saysBesideTheFieldWhatIsWrong(String field, String typed, String message) {
        var hrss = cities.found().visit("hrss");

        var refused = hrss.get("/priorities/studies/new")
                .form("/priorities/studies")
                .with(field, typed)
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error(field)).contains(message);
        assertThat(hrss.get("/priorities").text()).contains("还没有重点领域分析");
    }

    @Test
    void hasOneStudyAYearAndBeginsItOnce() {
        var desk = StudyDesk.begun(cities, registration);
        var form = desk.hrss.get("/priorities/studies/new").form("/priorities/studies");

        assertThat(form.send().error("year")).contains("2026 年的重点领域分析已经有了");
        var other = form.with("year", "2027").with("token", UUID.randomUUID().toString());
        var first = other.sendOnce();
        assertThat(other.sendOnce().location()).isEqualTo(first.location());
        assertThat(desk.hrss.get("/priorities").page().select("tbody tr")).hasSize(2);
        assertThat(desk.hrss.get("/work").text()).contains("提请确定 2026 年重点领域", "提请确定 2027 年重点领域");
    }

    @Test
    void isDecidedByAnotherPersonThanTheOneWhoProposed() {
        var desk = StudyDesk.ready(cities, registration);
        var both = desk.city.settle("both", "hrss", Role.HRSS_OFFICER, Role.HRSS_LEADER);
        var person = desk.city.visit(both);
        choose(person, "人社部门经办人员");
        person.get(desk.path).formEnding("/proposal").send().requireOk();
        choose(person, "人社部门分管领导");

        var page = person.get(desk.path);
        assertThat(page.problems()).contains("提请人不能自己确定");
        assertThat(page.formEnding("/decision").send().status()).isEqualTo(422);
        assertThat(page.formEnding("/return").with("reason", "x").send().status())
                .isEqualTo(422);
        assertThat(desk.page().text()).contains("待确定");
        assertThat(desk.decide().requireOk().text()).contains("已确定");
    }

    @Test
    void isSentBackWithAReasonMendedAndProposedAgain() {
        var desk = StudyDesk.ready(cities, registration);
        desk.propose().requireOk();
        var back = desk.leader.get(desk.path).formEnding("/return");
        assertThat(back.send().error("reason")).contains("此项必填");
        back.with("token", UUID.randomUUID().toString())
                .with("reason", "请补充建筑业")
                .send()
                .requireOk();

        assertThat(desk.page().text()).contains("收集分析", "请补充建筑业");
        assertThat(desk.hrss.get("/work").text()).contains("补充被退回的 2026 年重点领域");
        assertThat(desk.leader.get("/work").text()).contains("没有待办事项");
        var again = desk.propose().requireOk();
        assertThat(again.text()).contains("待确定");
        assertThat(desk.decide().requireOk().trail())
                .containsSubsequence("确定 2026 年重点领域", "提请确定 2026 年重点领域", "退回 2026 年重点领域的提请", "提请确定 2026 年重点领域");
    }

    @Test
    void changesNothingOnceItIsProposed() {
        var desk = StudyDesk.ready(cities, registration);
        var ends = List.of("/table", "/rows/new", "/areas/new", "/mandates/new", "/targets/new", "/asks/new");
        var area = desk.link("/areas/", "采矿业");
        desk.propose().requireOk();

        ends.forEach(end ->
                assertThat(desk.hrss.get(desk.path + end).status()).as(end).isEqualTo(200));
        assertThat(desk.paste("行业\t工伤人数\n林业\t1").problems()).contains("现在是“待确定”");
        assertThat(desk.candidate("HAZARD", "粉尘", "").problems()).contains("现在是“待确定”");
        assertThat(desk.mandate("CITY_PRIORITY", "装备", "").problems()).contains("现在是“待确定”");
        assertThat(desk.target("采矿业", "POST", "爆破", "RATE", "").problems()).contains("现在是“待确定”");
        assertThat(desk.ask("DISEASES", "", "Health").problems()).contains("现在是“待确定”");
        assertThat(desk.hrss
                        .get(area)
                        .formEnding("/choice")
                        .with("reason", "改变主意")
                        .send()
                        .problems())
                .contains("现在是“待确定”");
        assertThat(desk.page().offers("/proposal")).isFalse();
        assertThat(desk.page().page().select("a.row-link")).isEmpty();
    }

    @Test
    void takesEachStepOnlyFromTheOneBefore() {
        var desk = StudyDesk.ready(cities, registration);
        var version = desk.page().formEnding("/proposal").value("version");
        var early = send(desk.leader, desk.path + "/decision", desk.path, version);
        assertThat(early.status()).isEqualTo(422);
        var publication = desk.hrss.get(desk.path + "/publication").formEnding("/publication");
        assertThat(publication.send().problems()).contains("现在是“收集分析”");
        assertThat(new Visitor(cities.url())
                        .get("/p/" + desk.city.code() + "/notices")
                        .text())
                .contains("还没有发布");

        desk.propose();
        desk.decide();
        var twice = desk.hrss.get(desk.path + "/publication").formEnding("/publication");
        twice.send().requireOk();
        assertThat(desk.hrss
                        .get(desk.path + "/publication")
                        .formEnding("/publication")
                        .send()
                        .problems())
                .contains("现在是“已公告”");
    }

    @Test
    void publishesOnceHoweverOftenTheFormIsSent() {
        var desk = StudyDesk.ready(cities, registration);
        desk.propose();
        desk.decide();
        var form = desk.hrss.get(desk.path + "/publication").formEnding("/publication");

        var first = form.sendOnce();
        var second = form.sendOnce();

        assertThat(first.status()).isEqualTo(302);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(new Visitor(cities.url())
                        .get("/p/" + desk.city.code() + "/notices")
                        .page()
                        .select("ul.lines li"))
                .hasSize(1);
    }

    @Test
    void refusesANoticeWithoutTitleOrText() {
        var desk = StudyDesk.ready(cities, registration);
        desk.propose();
        desk.decide();
        var form = desk.hrss.get(desk.path + "/publication").formEnding("/publication");

        var refused = form.with("title", " ").with("body", "").send();

        assertThat(refused.error("title")).contains("此项必填");
        assertThat(refused.error("body")).contains("此项必填");
        assertThat(form.with("title", "x".repeat(201)).send().error("title")).contains("最多 200 个字符");
    }

    @Test
    void refusesAFormShownBeforeAChange() {
        var desk = StudyDesk.ready(cities, registration);
        var stale = desk.page().formEnding("/proposal");
        var staleArea = desk.hrss.get(desk.path + "/areas/new").formEnding("/areas");
        desk.candidate("DISEASE", "尘肺病", "");

        assertThat(stale.send().status()).isEqualTo(409);
        var refused = staleArea.with("kind", "HAZARD").with("title", "粉尘").send();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.value("title")).isEqualTo("粉尘");
        assertThat(desk.page().text()).contains("收集分析").doesNotContain("粉尘");
    }

    @Test
    void isHiddenFromOtherRegionsAndFromOutsiders() {
        var desk = StudyDesk.ready(cities, registration);
        var other = cities.found();

        assertThat(other.visit("hrss").get(desk.path).status()).isEqualTo(404);
        assertThat(other.visit("auditor").get(desk.path).status()).isEqualTo(404);
        assertThat(other.visit("leader").get("/priorities").text()).contains("还没有重点领域分析");
        assertThat(desk.health.get(desk.path).status()).isEqualTo(403);
        assertThat(desk.city.visit("provider").get(desk.path).status()).isEqualTo(403);
        var audit = desk.city.visit("auditor").get(desk.path).requireOk();
        assertThat(audit.page().select("main form")).isEmpty();
        assertThat(desk.leader.get(desk.path).page().select("main form")).isEmpty();
        assertThat(desk.city.visit("agency").get(desk.path).requireOk().page().select("main form"))
                .isEmpty();
    }

    @Test
    void speaksEnglishToo() {
        var desk = StudyDesk.ready(cities, registration);

        var page = desk.hrss.get(desk.path + "?lang=en").requireOk();

        assertThat(page.title()).isEqualTo("Key areas of 2026");
        assertThat(page.text()).contains("Injury rate", "taken in", "collecting", "emergency management");
    }

    private static yufang.testing.Answer send(Visitor visitor, String path, String page, String version) {
        var csrf =
                visitor.get("/account/password").formEnding("/account/password").value("_csrf");
        return visitor.postOnce(path, "_csrf", csrf, "token", UUID.randomUUID().toString(), "version", version);
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
