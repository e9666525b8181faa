package yufang.year.priorities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.ground.people.Registration;
import yufang.testing.Cities;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;

@ProgramTest
class AskPagesTests {

    @Autowired
    Cities cities;

    @Autowired
    Registration registration;

    StudyDesk desk;

    @BeforeEach
    void begin() {
        desk = StudyDesk.begun(cities, registration);
    }

    @Test
    void showsAUnitOnlyWhatItWasAskedItself() {
        desk.ask("DISEASES", "", "Health");
        var path = desk.toDo(desk.health).path();

        assertThat(desk.health.get("/priorities").text()).contains("职业病数据", "待答复");
        assertThat(desk.health.get(path).text()).contains("2025-07-01 至 2025-12-31");
        assertThat(desk.emergency.get(path).status()).isEqualTo(404);
        assertThat(desk.emergency.get("/priorities").text()).contains("没有需要答复的事项");
        assertThat(cities.found().visit("health").get(path).status()).isEqualTo(404);
        assertThat(desk.hrss.get(path).status()).isEqualTo(403);
        assertThat(desk.city.visit("provider").get(path).status()).isEqualTo(403);
    }

    @Test
    void refusesAnAnswerForAnotherUnit() {
        desk.ask("DISEASES", "", "Health");
        var form = desk.toDo(desk.health).formEnding("/figures");
        var path = desk.toDo(desk.health).path();
        var csrf = desk.emergency
                .get("/account/password")
                .formEnding("/account/password")
                .value("_csrf");

        var refused = desk.emergency.postOnce(
                path + "/figures",
                "_csrf",
                csrf,
                "token",
                UUID.randomUUID().toString(),
                "version",
                form.value("version"),
                "cases",
                "1",
                "statement",
                "x");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(desk.page().text()).contains("待答复");
    }

    @Test
    void takesFiguresOnceWithTheirPaper() {
        desk.ask("ACCIDENTS", "", "Emergency");
        var form = desk.toDo(desk.emergency)
                .formEnding("/figures")
                .with("cases", "３４")
                .with("deaths", "0")
                .with("statement", "两起危化品事故")
                .file("file", "accidents.pdf", Papers.pdf("accidents"));

        var first = form.sendOnce();
        assertThat(form.sendOnce().location()).isEqualTo(first.location());

        var shown = desk.emergency.get(first.location());
        assertThat(shown.text()).contains("已答复", "事故 34 起 · 死亡 0 人", "accidents.pdf");
        assertThat(shown.offers("/figures")).isFalse();
        assertThat(desk.emergency.get("/work").text()).contains("没有待办事项");
        assertThat(desk.page().trail()).startsWith("报送数据：生产安全事故数据").hasSize(3);
        var paper = shown.page().select("a[href^=/documents/]").attr("href");
        assertThat(desk.health.get(paper).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            cases,     '',   此项必填
            cases,     -1,   不能小于 0
            cases,     1.5,  请填数字
            deaths,    -1,   不能小于 0
            statement, ' ',  此项必填
            """)
    void saysBesideTheFieldWhatIsWrong(String field, String typed, String message) {
        desk.ask("ACCIDENTS", "", "Emergency");

        var refused = desk.toDo(desk.emergency)
                .formEnding("/figures")
                .with("cases", "1")
                .with("statement", "x")
                .with(field, typed)
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error(field)).contains(message);
    }

    @Test
    void asksOnlyMemberUnitsOfTheRegion() {
        var form = desk.hrss.get(desk.path + "/asks/new").formEnding("/asks").with("matter", "DISEASES");
        var provider = desk.city.person("provider").body().value().toString();

        assertThat(form.send().error("organisation")).contains("此项必填");
        assertThat(form.with("organisation", provider).send().error("organisation"))
                .contains("请选择本统筹地区的成员单位");
        assertThat(form.with("organisation", "x").send().error("organisation")).contains("此值不能识别");
        assertThat(desk.ask("DISEASES", "HEALTH", "Health").error("decider")).contains("不选部门身份");
        assertThat(desk.ask("CONSENT", "HEALTH", "Health").error("matter")).contains("先对每个候选领域作出取舍");
        desk.candidate("INDUSTRY", "采矿业", "B");
        desk.choose("采矿业", "TAKEN_IN", "发生率高", "");
        assertThat(desk.ask("CONSENT", "", "Health").error("decider")).contains("请选择以哪个部门的身份");
    }

    @Test
    void showsTheCandidatesToThoseWhoAreToConsentAndToNobodyElse() {
        desk.candidate("INDUSTRY", "采矿业", "B");
        desk.choose("采矿业", "TAKEN_IN", "发生率 32.52%", "");
        desk.ask("CONSENT", "FINANCE", "City finance");
        desk.ask("DISEASES", "", "Health");

        assertThat(desk.toDo(desk.finance).text()).contains("采矿业 B", "发生率 32.52%", "列入");
        assertThat(desk.toDo(desk.health).text()).doesNotContain("采矿业");
    }

    @Test
    void keepsAnObjectionInTheWayUntilItIsWithdrawn() {
        var ready = StudyDesk.ready(cities, registration);
        ready.ask("CONSENT", "HEALTH", "Health");
        assertThat(ready.propose().problems()).contains("还没有征得卫生健康部门的同意");
        var form = ready.toDo(ready.health).formEnding("/consent").with("consent", "OBJECTED");
        assertThat(form.send().error("statement")).contains("不同意时须写明意见");
        form.with("statement", "应列入尘肺病")
                .with("token", UUID.randomUUID().toString())
                .send()
                .requireOk();

        assertThat(ready.page().problems()).contains("卫生健康部门不同意：应列入尘肺病");
        assertThat(ready.propose().status()).isEqualTo(422);
        ready.ask("CONSENT", "HEALTH", "Health");
        ready.consent(ready.health, "CONSENTED", "已商定");
        ready.propose().requireOk();
    }

    @Test
    void asksForConsentAnewWhenACandidateChanges() {
        var ready = StudyDesk.ready(cities, registration);

        ready.candidate("DISEASE", "尘肺病", "");
        ready.choose("尘肺病", "TAKEN_IN", "12 例", "");

        assertThat(ready.page().text()).contains("已作废");
        assertThat(ready.propose().problems()).contains("还没有征得财政部门的同意", "还没有征得卫生健康部门的同意", "还没有征得应急管理部门的同意");
        ready.consents();
        ready.propose().requireOk();
    }

    @Test
    void overtakesWhatNobodyAnsweredBeforeTheProposal() {
        var ready = StudyDesk.ready(cities, registration);
        ready.ask("DISEASES", "", "Health");
        var path = ready.toDo(ready.health).path();
        var form = ready.toDo(ready.health)
                .formEnding("/figures")
                .with("cases", "1")
                .with("statement", "x");

        ready.propose().requireOk();

        assertThat(ready.health.get("/work").text()).contains("没有待办事项");
        assertThat(ready.health.get(path).offers("/figures")).isFalse();
        assertThat(form.send().status()).isEqualTo(409);
    }
}
