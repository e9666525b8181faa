package yufang.ground.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

@ProgramTest
class PeoplePagesTests {

    private static final Pattern PASSWORD = Pattern.compile("初始密码 (\\S+)");

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

        var password = PASSWORD.matcher(done.notice());
        assertThat(password.find()).isTrue();
        assertThat(admin.get("/people?q=林静").text()).contains("林静", "经办机构经办岗");
        assertThat(admin.get("/people").text()).doesNotContain(password.group(1));
        assertThat(city.visit("auditor").get("/trail").text())
                .contains("为 林静 开立账号 lin." + city.code())
                .doesNotContain(password.group(1));
        var newcomer = new Visitor(cities.url());
        newcomer.signIn("lin." + city.code(), password.group(1));
        assertThat(newcomer.get("/work").path()).isEqualTo("/account/password");
    }

    @Test
    void refusesARoleThatDoesNotFitTheBodyANameTakenAndNonsense() {
        assertThat(open("x." + city.code(), "甲", "EXPERT").error("role")).contains("“评审专家”不能设在经办机构");
        assertThat(open(city.person("agency").username(), "甲", "AGENCY_OFFICER").error("username"))
                .contains("已经有人使用");
        assertThat(open("名字", "甲", "AGENCY_OFFICER").error("username")).contains("写法不对");
        assertThat(open("y." + city.code(), "", "AGENCY_OFFICER").error("fullName"))
                .contains("必填");
        assertThat(open("y." + city.code(), "甲", "EMPEROR").error("role")).contains("不能这样填");
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
