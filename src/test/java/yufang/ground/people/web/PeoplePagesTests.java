package yufang.ground.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

@ProgramTest
class PeoplePagesTests {

    private static final Pattern HALF = Pattern.compile("初始密码[前后]半 ([A-Za-z0-9_-]{12})忘记");

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    City city;
    Visitor admin;

    @BeforeEach
    void found() {
        city = cities.found();
        admin = city.visit("admin");
    }

    @Test
    void opensAnAccountThatActsOnceTheLeaderHasConfirmedIt() {
        var name = "lin." + city.code();
        var done = open(name, "林静", "AGENCY_OFFICER");
        var first = half(done);
        assertThat(done.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("done="));
        assertThat(done.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(opens(name, first)).isFalse();

        var leader = city.visit("leader");
        assertThat(leader.get("/work").text()).contains("确认为 林静 开立账号（经办机构经办人员）");
        var shown =
                leader.get(admin.get("/people?q=林静").page().select("a.row-link").attr("href"));
        assertThat(shown.text()).contains("经办机构经办人员（待确认）", "admin 提出，待确认");
        var second = half(shown.formEnding("/confirmation").send().requireOk());

        assertThat(admin.get(shown.path()).text())
                .contains("admin 提出，leader 确认")
                .doesNotContain(first, second);
        assertThat(leader.get("/work").text()).contains("没有待办");
        assertThat(city.visit("auditor").get("/trail").text())
                .contains("为 林静 开立账号 " + name, "确认为 林静 开立账号（经办机构经办人员）")
                .doesNotContain(first, second);
        assertThat(opens(name, second)).isFalse();
        var newcomer = new Visitor(cities.url());
        newcomer.signIn(name, first + second);
        assertThat(newcomer.get("/work").path()).isEqualTo("/account/password");
    }

    @Test
    void resetsAPasswordOfWhichTheAdministratorKnowsOneHalf() {
        var officer = city.visit("agency");
        half(person("agency").formEnding("/password").send().requireOk());
        assertThat(officer.once("/work").location()).endsWith("/sign-in");
        assertThat(signsIn("agency", "a-long-password")).isFalse();
        var first = half(person("agency").formEnding("/password").send().requireOk());
        assertThat(signsIn("agency", first)).isFalse();

        var second = confirm("leader", "agency");

        assertThat(signsIn("agency", first + second)).isTrue();
        var shown = person("agency");
        assertThat(shown.text())
                .contains("尚未修改初始密码", "最近一次初始密码", "admin 提出，leader 确认")
                .doesNotContain(first, second);
        assertThat(shown.trail()).containsExactly("确认为 agency 重设初始密码", "为 agency 重设初始密码", "为 agency 重设初始密码");
    }

    @Test
    void closesAnAccountWithAReasonAndReopensItWithAnotherPassword() {
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
        var first = half(person("agency")
                .formEnding("/reopening")
                .with("reason", "调回")
                .send()
                .requireOk());
        assertThat(signsIn("agency", "a-long-password")).isFalse();
        assertThat(signsIn("agency", first + confirm("leader", "agency"))).isTrue();
        assertThat(person("agency").trail()).containsExactly("确认恢复 agency 的账号", "恢复 agency 的账号", "停用 agency 的账号");
    }

    @Test
    void endsARoleAndGivesAnotherOnceItIsConfirmed() {
        var officer = city.visit("agency");
        var ended = person("agency").formEnding("/end").send().requireOk();

        assertThat(ended.text()).contains("没有身份");
        assertThat(officer.once("/work").location()).endsWith("/sign-in");
        assertThat(city.visit("agency").get("/work").text()).contains("您的账号还没有身份");
        assertThat(admin.get("/people").text()).contains("agency 没有身份");
        var given = give(ended, "agency", "AGENCY_REVIEWER");
        assertThat(given.text()).contains("经办机构复核人员（待确认）");
        assertThat(city.visit("agency").get("/work").text()).contains("您的账号还没有身份");
        var confirmed = waiting("leader", "agency").formEnding("/confirmation").send();
        assertThat(confirmed.notice()).contains("已确认");
        assertThat(city.visit("agency").get("/work").status()).isEqualTo(200);
        assertThat(give(given, "agency", "AGENCY_REVIEWER").error("role")).contains("已经是这个单位的经办机构复核人员");
        assertThat(give(given, "agency", "EXPERT").error("role")).contains("“评审专家”不能设在经办机构");
        assertThat(person("agency").trail())
                .containsExactly("确认为 agency 增加身份“经办机构复核人员”", "为 agency 增加身份“经办机构复核人员”", "结束 agency 的身份“经办机构经办人员”");
    }

    @Test
    void letsALeaderRefuseARoleWithAReason() {
        give(person("agency"), "agency", "AGENCY_CASHIER");
        assertThat(waiting("leader", "agency").formEnding("/refusal").send().error("reason"))
                .contains("必填");
        var refusal = waiting("leader", "agency").formEnding("/refusal").with("reason", "未经本单位同意");
        assertThat(refusal.copy()
                        .with("token", UUID.randomUUID().toString())
                        .sentBy(admin, refusal.action())
                        .status())
                .isEqualTo(403);
        refusal.send().requireOk();

        assertThat(person("agency").text()).contains("未经本单位同意").doesNotContain("经办机构出纳（待确认）");
        assertThat(city.visit("leader").get("/work").text()).contains("没有待办");
        assertThat(city.visit("agency").get("/work").status()).isEqualTo(200);
    }

    @Test
    void leavesTheBureausLeaderToTheLeaderOfTheAgency() {
        var first = half(person("leader").formEnding("/password").send().requireOk());
        var other = city.settle("deputy", "leader", Role.HRSS_LEADER);
        var form = waiting("agencyleader", "leader").formEnding("/confirmation");

        assertThat(city.visit(other).get(person("leader").path()).offers("/confirmation"))
                .isFalse();
        var deputy = city.visit(other);
        var csrf = deputy.get("/account/password").formEnding("/account/password");
        assertThat(form.copy()
                        .with("_csrf", csrf.value("_csrf"))
                        .with("acting", csrf.value("acting"))
                        .sentBy(deputy, form.action())
                        .text())
                .contains("须由经办机构负责人确认");
        assertThat(signsIn("leader", first + half(form.send().requireOk()))).isTrue();
    }

    @Test
    void neverReachesTheOwnAccount() {
        var own = person("admin");
        assertThat(own.text()).contains("这是您自己的账号");
        for (var act : List.of("/password", "/closure", "/end", "/roles")) {
            assertThat(own.offers(act)).as(act).isFalse();
        }
        var form = person("agency").formEnding("/closure").with("reason", "x");
        var role = person("agency")
                .formEnding("/roles")
                .with("body", city.person("agency").body().value().toString())
                .with("role", "AGENCY_CASHIER");
        var path = own.path();

        assertThat(form.sentBy(admin, path + "/closure").status()).isEqualTo(422);
        assertThat(role.sentBy(admin, path + "/roles").text()).contains("这是您自己的账号");
        assertThat(form.with("token", UUID.randomUUID().toString())
                        .sentBy(admin, path + "/password")
                        .text())
                .contains("这是您自己的账号");
        assertThat(signsIn("admin", "a-long-password")).isTrue();
    }

    @Test
    void keepsAdministratorsFromAllBusiness() {
        city.settle("second", "admin", Role.ADMINISTRATOR);
        var second = admin.get("/people?q=second").page().select("a.row-link").attr("href");

        assertThat(give(admin.get(second), "agency", "AGENCY_CASHIER").error("role"))
                .contains("系统管理员不办业务");
        assertThat(give(person("agency"), "admin", "ADMINISTRATOR").error("role"))
                .contains("系统管理员不办业务");
    }

    /** The program may forget what it asks; the tables do not. */
    @Test
    void isHeldToTheSecondPersonByTheDatabaseToo() {
        var agency = city.person("agency").id().value();
        refused("admin", "an administrator does no business", role(agency, "OPERATOR", "ADMINISTRATOR"));
        refused(
                "admin",
                "nobody gives a role to himself",
                role(city.person("admin").id().value(), "AUDIT", "ADMINISTRATOR"));
        refused("admin", "a change waits for a second person", """
                insert into people.change (id, kind, person, asked_by, asked_at, status)
                values (gen_random_uuid(), 'RESET', '%s', platform.acting_person(), now(), 'FOUNDED')
                """.formatted(agency));
        refused("admin", "permission denied", "select half from people.second_half");
        refused("admin", "permission denied", "update people.affiliation set waiting = false");
        var reset = "select people.reset_password('%s', 'x')".formatted(agency);
        assertThat(city.as("admin", () -> jdbc.sql(reset).query(Boolean.class).single()))
                .isFalse();
        person("agency").formEnding("/password").send().requireOk();
        refused("admin", "it is for another to confirm", """
                select people.decide_change(id, 'CONFIRMED', now()) from people.change
                """);
    }

    private static String role(UUID person, String kind, String role) {
        return """
                insert into people.affiliation (id, person, organisation, role)
                select gen_random_uuid(), '%s', id, '%s' from people.organisation where kind = '%s'
                """.formatted(person, role, kind);
    }

    private void refused(String who, String why, String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as(
                        who,
                        () -> sql.startsWith("select")
                                ? jdbc.sql(sql)
                                        .query((row, number) -> "x")
                                        .list()
                                        .size()
                                : jdbc.sql(sql).update()))
                .withStackTraceContaining(why);
    }

    /** Whoever founds a region opens the leader’s account alone, and nothing else. */
    @Test
    void foundsARegionWithItsTwoLeaders() {
        city = cities.founding();
        admin = city.visit("admin");
        body("Bureau", "HRSS");
        body("Agency", "AGENCY");
        var whole = Pattern.compile("初始密码 ([A-Za-z0-9_-]{24})忘记");
        var leader = newcomer("chief", whole);
        open("li." + city.code(), "li", bodyNamed("Agency"), "AGENCY_OFFICER");
        var officer = leader.get(work(leader, "li"));
        assertThat(officer.formEnding("/confirmation").send().problems()).contains("请先确认经办机构负责人");

        half(open("zhao." + city.code(), "zhao", bodyNamed("Agency"), "AGENCY_LEADER"));
        half(leader.get(work(leader, "zhao")).formEnding("/confirmation").send());
        assertThat(leader.get(officer.path()).formEnding("/confirmation").send().status())
                .isEqualTo(200);
        var reset = admin.get(
                        admin.get("/people?q=chief").page().select("a.row-link").attr("href"))
                .formEnding("/password")
                .send();
        assertThat(half(reset)).as("founded: never alone again").hasSize(12);
    }

    private Visitor newcomer(String name, Pattern whole) {
        var username = name + "." + city.code();
        var password = found(whole, open(username, name, bodyNamed("Bureau"), "HRSS_LEADER"));
        var visitor = new Visitor(cities.url());
        visitor.signIn(username, password);
        visitor.get("/account/password")
                .formEnding("/account/password")
                .with("current", password)
                .with("next", "a-very-long-password")
                .with("again", "a-very-long-password")
                .send()
                .requireOk();
        return visitor;
    }

    private String bodyNamed(String name) {
        return admin.get("/people/new").page().select("select[name=body] option").stream()
                .filter(option -> option.text().startsWith(name))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    private static String work(Visitor leader, String name) {
        return leader.get("/work").page().select("a.row-link").stream()
                .filter(link -> link.text().contains(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
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
        return opens(city.person(name).username(), password);
    }

    private boolean opens(String username, String password) {
        return !new Visitor(cities.url())
                .get("/sign-in")
                .form("/sign-in")
                .with("username", username)
                .with("password", password)
                .send()
                .path()
                .startsWith("/sign-in");
    }

    private Answer waiting(String leader, String name) {
        return city.visit(leader)
                .get("/people/" + city.person(name).id().value())
                .requireOk();
    }

    /** @return the second half of the password */
    private String confirm(String leader, String name) {
        return half(waiting(leader, name).formEnding("/confirmation").send().requireOk());
    }

    private static String half(Answer shown) {
        return found(HALF, shown);
    }

    private static String found(Pattern pattern, Answer shown) {
        var password = pattern.matcher(shown.text());
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
        return body(name, "MEMBER_UNIT");
    }

    private Answer body(String name, String kind) {
        return admin.get("/people/bodies/new")
                .form("/people/bodies")
                .with("name", name)
                .with("kind", kind)
                .send();
    }

    private Answer open(String username, String fullName, String role) {
        return open(username, fullName, city.person("agency").body().value().toString(), role);
    }

    private Answer open(String username, String fullName, String body, String role) {
        return admin.get("/people/new")
                .form("/people")
                .with("username", username)
                .with("fullName", fullName)
                .with("body", body)
                .with("role", role)
                .send();
    }
}
