package yufang.ground.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;
import yufang.platform.Accounts;
import yufang.platform.Acting;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

@ProgramTest
class SigningInTests {

    private static final String RIGHT = "a-long-password";

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    City city;
    String officer;

    @BeforeEach
    void found() {
        city = cities.found();
        officer = city.person("agency").username();
    }

    @Test
    void opensTheWorkListToWhoeverKnowsThePassword() {
        assertThat(attempt(officer, RIGHT).path()).isEqualTo("/work");
        assertThat(attempt(" " + officer.toUpperCase(java.util.Locale.ROOT) + " ", RIGHT)
                        .path())
                .isEqualTo("/work");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        var visitor = new Visitor(cities.url());
        assertThat(visitor.get("/money").title()).contains("Yufang");

        var answer = visitor.get("/sign-in")
                .form("/sign-in")
                .with("username", officer)
                .with("password", RIGHT)
                .send();

        assertThat(answer.path()).startsWith("/money");
    }

    @Test
    void saysTheSameOfAWrongNameAndAWrongPassword() {
        var wrong = attempt(officer, "something-else");
        var unknown = attempt("nobody-" + city.code(), "something-else");

        assertThat(wrong.notice()).isEqualTo(unknown.notice()).contains("账号或密码不对");
        assertThat(attempt("", "").status()).isEqualTo(200);
        assertThat(attempt("x".repeat(10_000), "y".repeat(10_000)).notice()).isEqualTo(wrong.notice());
        assertThat(attempt(officer, "密码".repeat(200)).notice()).isEqualTo(wrong.notice());
        assertThat(attempt("' or 1=1 --", "\u0000").notice()).isEqualTo(wrong.notice());
        assertThat(attempt("x\u0000y", "z").notice()).isEqualTo(wrong.notice());
    }

    @Test
    void locksAnAccountAfterFiveFailuresAndLogsThem() {
        for (int failure = 0; failure < 5; failure++) {
            attempt(officer, "guess-" + failure);
        }

        assertThat(attempt(officer, RIGHT).path()).startsWith("/sign-in");
        assertThat(outcomes(officer)).containsExactly("REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "LOCKED");
    }

    /** Of many guesses at once the right one may have been read before the wrong ones locked the account. */
    @Test
    void refusesTheRightPasswordWhereTheAccountWasLockedMeanwhile() throws Exception {
        try (var guesses = Executors.newVirtualThreadPerTaskExecutor()) {
            var right = cities.as(new Acting.AsSystem("test"), () -> {
                lock(officer);
                var guess = guesses.submit(() -> accounts.signIn(officer, RIGHT, "test"));
                await(() -> jdbc.sql("select count(*) from pg_locks where not granted and locktype = 'transactionid'")
                                .query(Long.class)
                                .single()
                        > 0);
                return guess;
            });

            assertThatThrownBy(right::get).hasCauseInstanceOf(LockedException.class);
        }
    }

    private void lock(String username) {
        jdbc.sql("update people.account set locked_until = now() + interval '1 hour' where username = :name")
                .param("name", username)
                .update();
    }

    private static void await(BooleanSupplier happened) {
        for (int look = 0; look < 1_000 && !happened.getAsBoolean(); look++) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    @Test
    void countsFailuresOnlyInARow() {
        for (int failure = 0; failure < 4; failure++) {
            attempt(officer, "guess-" + failure);
        }
        attempt(officer, RIGHT);
        attempt(officer, "guess");

        assertThat(attempt(officer, RIGHT).path()).isEqualTo("/work");
    }

    @Test
    void asksForAPasswordOfOnesOwnFirst() {
        var newcomer = "newcomer-" + city.code();
        cities.newcomer(city, newcomer, "agency", Role.AGENCY_OFFICER);
        var visitor = new Visitor(cities.url());
        visitor.signIn(newcomer, RIGHT);

        var first = visitor.get("/money");
        assertThat(first.path()).isEqualTo("/account/password");
        assertThat(first.text()).contains("初始密码");
        var changed = change(first, RIGHT, "another-password", "another-password");

        assertThat(changed.notice()).contains("密码已修改");
        assertThat(visitor.get("/money").status()).isEqualTo(200);
        assertThat(attempt(newcomer, RIGHT).path()).startsWith("/sign-in");
        assertThat(attempt(newcomer, "another-password").path()).isEqualTo("/work");
    }

    @ParameterizedTest
    @CsvSource({
        "a-long-password, short,              short,              next,    至少 10 个字符",
        "a-long-password, another-password,   another-passw0rd,   again,   不一样",
        "a-long-password, a-long-password,    a-long-password,    next,    不能与现在的密码",
        "not-my-password, another-password,   another-password,   current, 现在的密码不对",
        "a-long-password, '',                 '',                 next,    此项必填"
    })
    void refusesPasswordsThatWillNotDo(String current, String next, String again, String field, String message) {
        var refused = change(city.visit("agency").get("/account/password"), current, next, again);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error(field)).contains(message);
        assertThat(refused.value("current")).as("passwords are not shown again").isEmpty();
        assertThat(attempt(officer, RIGHT).path()).isEqualTo("/work");
    }

    @Test
    void endsTheOtherSessionsWhenThePasswordChanges() {
        var elsewhere = city.visit("agency");
        var here = city.visit("agency");

        change(here.get("/account/password"), RIGHT, "another-password", "another-password");

        assertThat(elsewhere.once("/work").location()).endsWith("/sign-in");
        assertThat(here.once("/work").status()).isEqualTo(200);
    }

    @Test
    void takesAPasswordAsItIsTypedWithTheBlanksAroundIt() {
        change(city.visit("agency").get("/account/password"), RIGHT, " another password ", " another password ");

        assertThat(attempt(officer, " another password ").path()).isEqualTo("/work");
        assertThat(attempt(officer, "another password").path()).startsWith("/sign-in");
    }

    @Test
    void leadsToTheSignInPageWhereASessionHasExpired() {
        var visitor = city.visit("agency");
        cities.as(new Acting.AsSystem("test"), () -> jdbc.sql(
                        "update platform.session set last_access_time = 0, expiry_time = 1 where principal_name = :name")
                .param("name", officer)
                .update());

        assertThat(visitor.once("/work").location()).endsWith("/sign-in");
        assertThat(visitor.get("/sign-in").status()).isEqualTo(200);
    }

    @Test
    void readsNoNonsenseFromACookieThatAnybodyCanWrite() {
        for (var nonsense : List.of(
                "[{\"key\":\"form.repeated\",\"arguments\":[{\"yuan\":\"1e400000000\"}]}]",
                "[{\"key\":\"form.repeated\",\"arguments\":[{\"yuan\":\"1.234\"}]}]",
                "[{\"key\":\"form.repeated\",\"arguments\":[null]}]",
                "[[[",
                "x".repeat(5000))) {
            var cookie = java.util.Base64.getUrlEncoder()
                    .encodeToString(nonsense.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(new Visitor(cities.url())
                            .withCookie("/sign-in", "done=" + cookie)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void signsOut() {
        var visitor = city.visit("agency");

        visitor.get("/work").form("/sign-out").send();

        assertThat(visitor.once("/work").location()).endsWith("/sign-in");
    }

    @Test
    void letsAPersonOfSeveralRegionsChooseOne() {
        var other = cities.found();
        var person = cities.newcomer(city, "both-" + city.code(), "agency", Role.AGENCY_OFFICER);
        cities.settleAlso(other, person, "hrss", Role.HRSS_OFFICER);
        cities.ownPassword(person);
        var visitor = new Visitor(cities.url());
        visitor.signIn("both-" + city.code(), RIGHT);

        assertThat(visitor.get("/work").path()).isEqualTo("/account/role");
        assertThat(visitor.get("/money").path()).isEqualTo("/account/role");
        var page = visitor.get("/account/role");
        assertThat(page.text()).contains("City " + city.code(), "City " + other.code());
        assertThat(page.form("/account/role").with("place", "7").send().status())
                .isEqualTo(422);
        var chosen = visitor.get("/account/role")
                .form("/account/role")
                .with("place", "1")
                .send();

        assertThat(chosen.path()).isEqualTo("/work");
        assertThat(chosen.text()).contains("City " + other.code(), "人社部门经办人员");
    }

    /** Two windows share a session: a form that was opened for one region is not carried out in the other. */
    @Test
    void refusesAFormThatWasOpenedForAnotherRegion() {
        var other = cities.found();
        cities.settleAlso(other, city.person("agency").id(), "agency", Role.AGENCY_OFFICER);
        var visitor = new Visitor(cities.url());
        visitor.signIn(officer, RIGHT);
        choose(visitor, city);
        var form = visitor.get("/money/fund-bases/new")
                .form("/money/fund-bases")
                .with("year", "2026")
                .with("amount", "1")
                .with("source", "accounts")
                .file("file", "a.pdf", yufang.testing.Papers.pdf("a"));
        choose(visitor, other);

        var refused = form.copy().sendOnce();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("您已换了身份");
        assertThat(visitor.get("/money").page().select("a.row-link")).isEmpty();
        choose(visitor, city);
        assertThat(form.sendOnce().status()).isEqualTo(302);
    }

    private static void choose(Visitor visitor, City city) {
        var page = visitor.get("/account/role");
        var place = page.page().select("form[action=/account/role]").stream()
                .filter(form -> form.text().contains("City " + city.code()))
                .findFirst()
                .orElseThrow()
                .select("input[name=place]")
                .attr("value");
        page.form("/account/role").with("place", place).send().requireOk();
    }

    /** Whoever reads, writes nothing: neither a session's access time nor anything else. */
    @Test
    void writesAnAccessTimeAtMostOnceAMinute() {
        var visitor = city.visit("agency");
        visitor.get("/work");
        var before = accessTimes();

        for (int page = 0; page < 5; page++) {
            visitor.get("/work");
        }

        assertThat(accessTimes()).isEqualTo(before);
    }

    private List<Long> accessTimes() {
        return cities.as(new Acting.AsSystem("test"), () -> jdbc.sql(
                        "select last_access_time from platform.session where principal_name = :name")
                .param("name", officer)
                .query(Long.class)
                .list());
    }

    private List<String> outcomes(String username) {
        return cities.as(new Acting.AsSystem("test"), () -> jdbc.sql(
                        "select outcome from people.sign_in where username = :name order by at, id")
                .param("name", username)
                .query(String.class)
                .list());
    }

    private Answer attempt(String username, String password) {
        return new Visitor(cities.url())
                .get("/sign-in")
                .form("/sign-in")
                .with("username", username)
                .with("password", password)
                .send();
    }

    private static Answer change(Answer page, String current, String next, String again) {
        return page.form("/account/password")
                .with("current", current)
                .with("next", next)
                .with("again", again)
                .send();
    }
}
