package yufang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.testing.Cities;
import yufang.testing.ProgramTest;

@ProgramTest
class SubmissionsTests {

    @Autowired
    Submissions submissions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cities cities;

    @Test
    void belongToOnePersonAndOneAddress() {
        var city = cities.found();
        var token = UUID.randomUUID();

        assertThat(city.as("agency", () -> submissions.claim(token, "/a"))).isTrue();
        assertThat(city.as("agency", () -> submissions.claim(token, "/b"))).isFalse();
        assertThat(city.as("reviewer", () -> submissions.claim(token, "/a"))).isTrue();
        assertThat(city.as("agency", () -> submissions.resultOf(token, "/b"))).isEmpty();
        assertThat(city.as("provider", () -> submissions.claim(token, "/a"))).isTrue();
    }

    @Test
    void areForgottenWhenNobodyCanSendThemAgain() {
        var city = cities.found();
        var old = UUID.randomUUID();
        var young = UUID.randomUUID();
        city.as("agency", () -> submissions.claim(old, "/a"));
        city.as("agency", () -> submissions.claim(young, "/a"));
        city.asTask(() -> jdbc.sql("update platform.submission set at = at - interval '61 days' where token = :old")
                .param("old", old)
                .update());

        submissions.forgetOld();

        assertThat(city.as("agency", () -> submissions.claim(young, "/a"))).isFalse();
        assertThat(city.as("agency", () -> submissions.claim(old, "/a"))).isTrue();
    }
}
