package yufang.ground.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.NewNotice;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.NoticeKind;
import yufang.ground.disclosure.Notices;
import yufang.ground.disclosure.Origin;
import yufang.platform.Acting;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

@ProgramTest
class NoticePagesTests {

    static final Term TEN_DAYS = new Term.Until(LocalDate.of(2026, 2, 11));

    @Autowired
    Cities cities;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    City city;
    Visitor anybody;

    @BeforeEach
    void found() {
        city = cities.found();
        anybody = new Visitor(cities.url());
    }

    @Test
    void readsWithoutSigningInWhatARegionHasPublished() {
        var id = publish("重点领域公告", "第一段\n\n第二段 <b>&</b>", TEN_DAYS);

        var list = anybody.get(site()).requireOk();
        assertThat(list.text()).contains("重点领域公告", "公告", "2026-02-02 发布", "至 2026-02-11 止", "公告期内");
        assertThat(anybody.get(site() + "?q=第二段").text()).contains("重点领域公告");
        assertThat(anybody.get(site() + "?q=第三段").text()).contains("没有这样的公告或公示");
        var page = anybody.get(list.page().select("ul.lines a").attr("href")).requireOk();

        assertThat(page.path()).isEqualTo(site() + "/" + id.value());
        assertThat(page.title()).isEqualTo("重点领域公告");
        assertThat(page.page().select("article p").eachText())
                .contains("第一段", "第二段 <b>&</b>")
                .hasSize(3);
        assertThat(page.text()).doesNotContain("hrss");
        assertThat(page.page().select("meta[name=viewport]")).isNotEmpty();
        assertThat(anybody.get(page.path() + "?lang=en").text()).contains("Notice", "until 2026-02-11", "stands");
    }

    @Test
    void showsTheNewestFirstPageByPage() {
        for (int i = 1; i <= 21; i++) {
            publish("公告 " + i, "内容", TEN_DAYS);
        }

        var first = anybody.get(site());
        assertThat(first.page().select("ul.lines a").eachText()).hasSize(20).startsWith("公告 21", "公告 20");
        var second = anybody.get(first.page().select("a[rel=next]").attr("href"));
        assertThat(second.page().select("ul.lines a").eachText()).containsExactly("公告 1");
    }

    @Test
    void endsWithTheLastDayAndNeverOnAGuess() {
        publish("有期", "内容", TEN_DAYS);
        publish("未定", "内容", new Term.Unknown(2027));

        moveTo("2026-02-11");
        assertThat(anybody.get(site()).page().select(".badge").eachText()).containsExactly("公告期内", "公告期内");
        moveTo("2026-02-12");
        assertThat(anybody.get(site()).page().select(".badge").eachText()).containsExactly("公告期内", "已期满");
        assertThat(anybody.get(site()).text()).contains("截止日待工作日历公布后确定");
    }

    @Test
    void findsNothingOfAnUnknownRegionOrOfAnotherOne() {
        var id = publish("公告", "内容", TEN_DAYS);
        var other = cities.found();

        assertThat(anybody.get("/p/999999/notices").status()).isEqualTo(404);
        assertThat(anybody.get("/p/abc/notices").status()).isEqualTo(404);
        assertThat(anybody.get("/p/" + other.code() + "/notices").requireOk().text())
                .contains("还没有发布");
        assertThat(anybody.get("/p/" + other.code() + "/notices/" + id.value()).status())
                .isEqualTo(404);
        assertThat(anybody.get(site() + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(anybody.get(site() + "/x").status()).isEqualTo(404);
    }

    @Test
    void isTheSameForThoseWhoAreSignedInSomewhereElse() {
        publish("公告", "内容", TEN_DAYS);

        assertThat(cities.found().visit("hrss").get(site()).requireOk().text()).contains("公告");
        assertThat(city.visit("provider").get(site()).requireOk().text()).contains("公告");
    }

    @Test
    void keepsWriterAndOriginFromThePublicInTheDatabaseToo() {
        publish("公告", "内容", TEN_DAYS);

        assertThat(asVisitor("select title from disclosure.notice")).isEqualTo("公告");
        for (var column : new String[] {"created_by", "created_at", "subject", "owner"}) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(column)
                    .isThrownBy(() -> asVisitor("select " + column + "::text from disclosure.notice"));
        }
    }

    @Test
    void neverChangesWhatWasPublished() {
        publish("公告", "内容", TEN_DAYS);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("hrss", () -> jdbc.sql("update disclosure.notice set title = 'x'")
                        .update()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as(
                        "hrss", () -> jdbc.sql("delete from disclosure.notice").update()));
    }

    @Test
    void refusesATermThatEndedYesterday() {
        publish("今天止", "内容", new Term.Until(LocalDate.of(2026, 2, 2)));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> publish("昨天止", "内容", new Term.Until(LocalDate.of(2026, 2, 1))));
    }

    private String asVisitor(String sql) {
        return cities.as(
                Acting.visitor(city.code()),
                () -> jdbc.sql(sql).query(String.class).single());
    }

    private NoticeId publish(String title, String body, Term stands) {
        var origin = new Origin("test", new NoticeId(UUID.randomUUID()), 1);
        return city.as(
                "hrss", () -> notices.publish(new NewNotice(NoticeKind.ANNOUNCEMENT, origin, title, body, stands)));
    }

    private void moveTo(String day) {
        city.visit("admin").get("/clock").form("/clock").with("day", day).send().requireOk();
    }

    private String site() {
        return "/p/" + city.code() + "/notices";
    }
}
