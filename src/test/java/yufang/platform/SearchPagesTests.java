package yufang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.NewNotice;
import yufang.ground.disclosure.NoticeKind;
import yufang.ground.disclosure.Notices;
import yufang.ground.disclosure.Origin;
import yufang.ground.programme.Programme;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;

/** The search of the page head finds what one may see, and nothing else. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPagesTests {

    static final SubProjectId SUB_PROJECT = SubProjectId.next();

    @Autowired
    Cities cities;

    @Autowired
    Notices notices;

    @Autowired
    Programme programme;

    @Autowired
    JdbcClient jdbc;

    City city;
    City other;

    @BeforeAll
    void write() {
        city = cities.found();
        other = cities.found();
        city.visit("agency")
                .get("/money/fund-bases/new")
                .form("/money/fund-bases")
                .with("year", "2026")
                .with("amount", "86450000")
                .with("source", "2025 年度工伤保险基金决算表")
                .file("file", "决算表（审定）.pdf", Papers.pdf("accounts"))
                .send()
                .requireOk();
        city.as("hrss", () -> {
            programme.name(SUB_PROJECT, new FiscalYear(2026), 1, "危险化学品企业工伤预防能力提升培训项目");
            return notices.publish(new NewNotice(
                    NoticeKind.ANNOUNCEMENT,
                    new Origin("test", SUB_PROJECT, 1),
                    "２０２６ 年重点领域公告",
                    "制造业、建筑业列入。\n依据 Document 13。",
                    new Term.Until(LocalDate.of(2026, 3, 1))));
        });
    }

    @Test
    void findsWhatContainsEveryWord() {
        assertThat(search("agency", "决算表").text()).contains("征缴收入与上限", "2026 年预算上限（上年度征缴收入）", "决算表（审定）.pdf", "文书");
        assertThat(search("agency", "工伤 能力提升").text()).contains("危险化学品企业工伤预防能力提升培训项目");
        assertThat(search("agency", "工伤 能力下降").text()).contains("没有找到");
        assertThat(search("agency", "建筑业 13").text()).contains("重点领域公告", "2026-02-02 发布");
    }

    @Test
    void takesFullWidthAndCapitalLettersAsTheSame() {
        assertThat(search("agency", "2026年重点").text()).contains("重点领域公告");
        assertThat(search("agency", "DOCUMENT").text()).contains("重点领域公告");
        assertThat(search("agency", "ｄｏｃｕｍｅｎｔ").text()).contains("重点领域公告");
    }

    @Test
    void leadsToTheThing() {
        var link = search("auditor", "重点领域").page().select("main .lines a").attr("href");
        assertThat(city.visit("auditor").get(link).requireOk().text()).contains("制造业、建筑业列入");
        var base = search("auditor", "基金决算表")
                .page()
                .select("a[href^=/money/fund-bases/]")
                .attr("href");
        assertThat(city.visit("auditor").get(base).requireOk().title()).isEqualTo("2026 年预算上限（上年度征缴收入）");
    }

    @Test
    void showsNobodyWhatHeMayNotOpen() {
        for (var name : new String[] {"provider", "expert", "employer", "health"}) {
            assertThat(search(name, "决算表").text()).as(name).contains("没有找到").doesNotContain(".pdf");
            assertThat(search(name, "重点领域").text()).as(name).contains("重点领域公告");
        }
        assertThat(search("admin", "决算表").text()).contains("没有找到");
        assertThat(search("admin", "危险化学品").text()).contains("没有找到");
    }

    @Test
    void showsNothingOfAnotherRegion() {
        for (var name : new String[] {"agency", "auditor", "provider"}) {
            var visitor = other.visit(name);
            assertThat(visitor.get(address("决算表")).requireOk().text()).contains("没有找到");
            assertThat(visitor.get(address("重点领域")).requireOk().text()).contains("没有找到");
        }
    }

    @Test
    void asksForTwoCharacters() {
        assertThat(search("agency", "表").text()).contains("至少填两个字");
        assertThat(city.visit("agency").get("/search").requireOk().text()).contains("在您可以查看的");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1 --",
                "%%",
                "__",
                "{0} '{1}'",
                "\u0000\u0007",
                "<script>alert(1)</script>",
                "𠮷𠮷",
                "(((",
                "\\d+",
                "null",
                "𝒳𝒳𝒳",
                "a\u0301\u0301"
            })
    void takesNonsenseForWords(String typed) {
        assertThat(search("agency", typed).text()).containsAnyOf("没有找到", "至少填两个字", "在您可以查看的");
    }

    @Test
    void takesNoMoreThanAHundredCharacters() {
        search("agency", "决".repeat(300));
    }

    @Test
    void standsInTheHeadOfEveryPage() {
        var page = city.visit("agency").get("/work");

        assertThat(page.page().select("header form[action=/search][role=search] input[name=q]"))
                .hasSize(1);
    }

    /** Without them a region with a hundred thousand documents would read all of them. */
    @Test
    void looksForDocumentsAndNoticesInIndexes() {
        city.as("agency", () -> {
            jdbc.sql("set local enable_seqscan = off").update();
            assertThat(uses("documents.found('决算表')", "documents.names")).isTrue();
            assertThat(uses("disclosure.found('重点领域')", "disclosure.words")).isTrue();
            return city;
        });
    }

    private boolean uses(String search, String index) {
        assertThat(jdbc.sql("select " + search).query(UUID.class).list()).hasSize(1);
        return jdbc.sql("select pg_stat_get_xact_numscans(cast(:index as regclass)) > 0")
                .param("index", index)
                .query(Boolean.class)
                .single();
    }

    private Answer search(String name, String words) {
        return city.visit(name).get(address(words)).requireOk();
    }

    private static String address(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
