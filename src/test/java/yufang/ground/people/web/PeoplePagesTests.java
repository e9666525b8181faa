package yufang.ground.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

@ProgramTest
class PeoplePagesTests {

    private static final Pattern PASSWORD = Pattern.compile("初始密码 ([A-Za-z0-9_-]{12})忘记");

    @Autowired
    Cities cities;

    City city;
    Visitor admin;

    @BeforeEach
    void found() {
        city = cities.found();
        admin = city.visit("admin");
    }

    @Test
    void opensAnAccountWhosePasswordIsShownOnce() {
        var done = open("lin." + city.code(), "林静", "AGENCY_OFFICER");

        var password = password(done);
        assertThat(done.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("done="));
        assertThat(done.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(admin.get("/people?q=林静").text()).contains("林静", "经办机构经办人员");
        assertThat(admin.get("/people").text()).doesNotContain(password);
        assertThat(city.visit("auditor").get("/trail").text())
                .contains("为 林静 开立账号 lin." + city.code())
                .doesNotContain(password);
        var newcomer = new Visitor(cities.url());
        newcomer.signIn("lin." + city.code(), password);
        assertThat(newcomer.get("/work").path()).isEqualTo("/account/password");
    }

    @Test
    void resetsAPasswordThatIsShownOnceAndEndsTheSessions() {
        var officer = city.visit("agency");
        var reset = person("agency").formEnding("/password").send().requireOk();

        var password = password(reset);
        assertThat(officer.once("/work").location()).endsWith("/sign-in");
        assertThat(signsIn("agency", "a-long-password")).isFalse();
        assertThat(signsIn("agency", password)).isTrue();
        var shown = person("agency");
        assertThat(shown.text()).contains("尚未修改初始密码").doesNotContain(password);
        assertThat(shown.trail()).containsExactly("为 agency 重设初始密码");
    }

    @Test
    void closesAnAccountWithAReasonAndReopensIt() {
        var officer = city.visit("agency");
        assertThat(person("agency").formEnding("/closure").send().error("reason"))
                .contains("必填");
        var closed =
                person("agency").formEnding("/closure").with("reason", "调离").send();

        assertThat(closed.text()).contains("已停用", "调离");
        assertThat(closed.offers("/password")).isFalse();
        assertThat(officer.once("/work").location()).endsWith("/sign-in");
        assertThat(signsIn("agency", "a-long-password")).isFalse();
        assertThat(admin.get("/people").text()).contains("agency");
        person("agency").formEnding("/reopening").with("reason", "调回").send().requireOk();
        assertThat(signsIn("agency", "a-long-password")).isTrue();
        assertThat(person("agency").trail()).containsExactly("恢复 agency 的账号", "停用 agency 的账号");
    }

    @Test
    void endsARoleAndGivesItAgain() {
        var officer = city.visit("agency");
        var ended = person("agency").formEnding("/end").send().requireOk();

        assertThat(ended.text()).contains("没有身份");
        assertThat(officer.once("/work").location()).endsWith("/sign-in");
        var again = city.visit("agency");
        assertThat(again.get("/work").text()).contains("您的账号还没有身份");
        assertThat(admin.get("/people").text()).contains("agency 没有身份");
        var given = give(ended, "agency", "AGENCY_REVIEWER");
        assertThat(given.text()).contains("经办机构复核人员");
        assertThat(city.visit("agency").get("/work").status()).isEqualTo(200);
        assertThat(give(given, "agency", "AGENCY_REVIEWER").error("role")).contains("已经是这个单位的经办机构复核人员");
        assertThat(give(given, "agency", "EXPERT").error("role")).contains("“评审专家”不能设在经办机构");
        assertThat(given.trail()).containsExactly("为 agency 增加身份“经办机构复核人员”", "结束 agency 的身份“经办机构经办人员”");
    }

    @Test
    void neverReachesTheOwnAccount() {
        var own = person("admin");
        assertThat(own.text()).contains("这是您自己的账号");
        assertThat(own.offers("/password")).isFalse();
        assertThat(own.offers("/closure")).isFalse();
        assertThat(own.offers("/end")).isFalse();
        var form = person("agency").formEnding("/closure").with("reason", "x");
        var path = own.path();

        assertThat(form.sentBy(admin, path + "/closure").status()).isEqualTo(422);
        assertThat(form.with("token", UUID.randomUUID().toString())
                        .sentBy(admin, path + "/password")
                        .text())
                .contains("这是您自己的账号");
        assertThat(signsIn("admin", "a-long-password")).isTrue();
    }

    @Test
    void leavesTheAccountAloneOfWhoActsInAnotherRegionToo() {
        var other = cities.found();
        cities.settleAlso(other, city.person("agency").id(), "hrss", Role.HRSS_OFFICER);
        var shown = person("agency");
        assertThat(shown.text()).contains("在其他统筹地区也有身份");
        assertThat(shown.offers("/password")).isFalse();
        var form = person("hrss").formEnding("/closure").with("reason", "x");

        assertThat(form.sentBy(admin, shown.path() + "/closure").status()).isEqualTo(422);
        assertThat(form.sentBy(admin, shown.path() + "/password").status()).isEqualTo(422);
        assertThat(signsIn("agency", "a-long-password")).isTrue();
        assertThat(other.visit("admin")
                        .get("/people/" + city.person("reviewer").id().value())
                        .status())
                .as("of another region")
                .isEqualTo(404);
    }

    private Answer person(String name) {
        return admin.get("/people/" + city.person(name).id().value()).requireOk();
    }

    private Answer give(Answer page, String colleague, String role) {
        return admin.get(page.path())
                .formEnding("/roles")
                .with("body", city.person(colleague).body().value().toString())
                .with("role", role)
                .send();
    }

    private boolean signsIn(String name, String password) {
        return !new Visitor(cities.url())
                .get("/sign-in")
                .form("/sign-in")
                .with("username", city.person(name).username())
                .with("password", password)
                .send()
                .path()
                .startsWith("/sign-in");
    }

    private static String password(Answer shown) {
        var password = PASSWORD.matcher(shown.text());
        assertThat(password.find()).as(shown.text()).isTrue();
        return password.group(1);
    }

    @Test
    void refusesARoleThatDoesNotFitTheBodyANameTakenAndNonsense() {
        assertThat(open("x." + city.code(), "甲", "EXPERT").error("role")).contains("“评审专家”不能设在经办机构");
        assertThat(open(city.person("agency").username(), "甲", "AGENCY_OFFICER").error("username"))
                .contains("已经有人使用");
        assertThat(open("名字", "甲", "AGENCY_OFFICER").error("username")).contains("格式不符");
        assertThat(open("y." + city.code(), "", "AGENCY_OFFICER").error("fullName"))
                .contains("必填");
        assertThat(open("y." + city.code(), "甲", "EMPEROR").error("role")).contains("此值不能识别");
        var foreign = admin.get("/people/new")
                .form("/people")
                .with("username", "z." + city.code())
                .with("fullName", "甲")
                .with("body", cities.found().person("agency").body().value().toString())
                .with("role", "AGENCY_OFFICER")
                .send();
        assertThat(foreign.error("body")).contains("没有这个单位");
    }

    @Test
    void entersABodyOnce() {
        assertThat(body("Union").notice()).contains("已登记 Union");
        assertThat(body("Union").error("name")).contains("已经有名为 Union 的单位");
        assertThat(city.visit("hrss").get("/people").status()).isEqualTo(403);
    }

    private Answer body(String name) {
        return admin.get("/people/bodies/new")
                .form("/people/bodies")
                .with("name", name)
                .with("kind", "MEMBER_UNIT")
                .send();
    }

    private Answer open(String username, String fullName, String role) {
        return admin.get("/people/new")
                .form("/people")
                .with("username", username)
                .with("fullName", fullName)
                .with("body", city.person("agency").body().value().toString())
                .with("role", role)
                .send();
    }
}
