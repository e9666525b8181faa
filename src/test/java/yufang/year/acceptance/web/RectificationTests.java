package yufang.year.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.journeys.Crew;
import yufang.journeys.Journey;
import yufang.shared.Clause;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.year.delivery.Units;
import yufang.year.delivery.VerificationLowering;

/** An acceptance that fails by its sheets, is mended, applied for again and passes under a new freeze. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RectificationTests {

    @Autowired
    Cities cities;

    @Autowired
    Units units;

    @Autowired
    VerificationLowering lowering;

    @Autowired
    JdbcClient jdbc;

    Journey journey;
    Crew crew;
    String page;

    @BeforeAll
    void walk() {
        journey = Journey.quick(cities).until("acceptance.declared");
        crew = journey.crew();
        page = journey.at("acceptance");
    }

    @Test
    @Order(1)
    @Clause("S-9")
    void failsBelowTheMark() {
        score("expert1", "5");
        score("expert3", "6");
        score("expert5", "6.1");
        propose();
        lowerTheMark();
        var failed = conclude().requireOk();

        assertThat(failed.text()).contains("89.58 分，低于合格分 90.00：不合格", "(5 + 6 + 6.1) ÷ 3", "5.70");
        assertThat(failed.page().select(".nine li:nth-child(9)").text()).contains("89.58");
        assertThat(crew.get("reviewer", "/work").text()).contains("没有待办事项");
        assertThat(crew.get("committee", "/work").text()).contains("没有待办事项");
        assertThat(live()).isZero();
    }

    /** Of reviews that begin later. */
    private void lowerTheMark() {
        crew.get("admin", "/rules/accept.pass-mark")
                .formEnding("/values")
                .with("value", "80 分（满分 100 分）")
                .with("source", "云人社发〔2026〕9号")
                .with("evidence", "REGION")
                .send()
                .requireOk();
        crew.work("leader", "accept.pass-mark")
                .formEnding("/confirmation")
                .send()
                .requireOk();
        crew.moveTo("2026-09-19");
    }

    @Test
    @Order(2)
    void demandsWhatIsToBeMendedAndByWhen() {
        assertThat(crew.get("agency", page).problems()).contains("还没有整改事项");
        assertThat(crew.get("agency", page).formEnding("/rectification").send().problems())
                .contains("还没有整改事项");
        assertThat(item("补齐学员档案", "2026-09-17").error("until")).contains("不能早于今天");
        item("补齐学员档案", "2026-10-09").requireOk();
        var second = item("多写的一项", "2026-10-09").requireOk();
        nonsense(
                crew.get("agency", page + "/rectification-items/new").formEnding("/rectification-items"),
                "said",
                "until");
        var surplus = second.page()
                .select("a.row-link[href*=/rectification-items/]")
                .last()
                .attr("href");
        var removal = crew.get("agency", surplus);
        assertThat(removal.text()).contains("将删除“多写的一项”");
        nonsense(removal.formEnding("/removal"));
        removal.formEnding("/removal").send().requireOk();
        nonsense(crew.get("agency", page).formEnding("/rectification"));

        var demanded =
                crew.get("agency", page).formEnding("/rectification").send().requireOk();

        assertThat(demanded.text()).contains("整改中", "补齐学员档案", "2026-10-09", "待整改");
        assertThat(crew.get("hrss", "/programmes/2026/" + journey.at("subProjectA"))
                        .text())
                .contains("补齐学员档案");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> crew.city().as("agency", () -> jdbc.sql("delete from acceptance.rectification_item")
                        .update()))
                .withStackTraceContaining("what was demanded stays");
    }

    @Test
    @Order(3)
    void isAppliedForAgainOnceEverythingIsAnswered() {
        new SpotChecked(units, lowering).strikeOne(journey);
        assertThat(crew.get("provider", journey.at("preparation")).problems()).contains("还有 1 项整改没有答复");
        var asked = crew.work("provider", "补齐学员档案");
        nonsense(asked.formEnding("/answer"), "said");
        asked.formEnding("/answer")
                .with("said", "已补齐全部学员档案。")
                .file("file", "files.pdf", Papers.pdf("files"))
                .send()
                .requireOk();
        assertThat(crew.get("provider2", "/work").text()).doesNotContain("补齐");
        var again = crew.work("provider", "整改已全部答复");
        assertThat(again.problems()).isEmpty();
        again.formEnding("/application").with("summary", "整改完成。").send().requireOk();
        assertThat(crew.get("agency", page).text()).contains("第 3 次申请", "已补齐全部学员档案。", "89.58 分");
    }

    @Test
    @Order(4)
    @Clause("S-9")
    void isReviewedUnderANewFreezeWithNewSheetsFiguresAndDeductions() {
        var review = crew.get("agency", page).formEnding("/review").send().requireOk();
        assertThat(review.problems()).contains("专家组现有 0 人", "“考核合格率”还没有经复核的数据", "“项目管理和档案”还没有专家评分");
        assertThat(review.text()).contains("第 2 次申请的评审，已不计", "待提出");
        assertThat(review.text()).contains("310/320", "14,550.00").doesNotContain("311/320");
        assertThat(frozen()).containsExactly("311/320", "31/32");
        for (var expert : new String[] {"expert1", "expert2", "expert4"}) {
            call(expert);
            crew.work(expert, "验收评分")
                    .formEnding("/declaration")
                    .with("conflict", "NONE")
                    .send()
                    .requireOk();
            score(expert, "14");
        }
        figure("考核合格率", "296", "311");
        figure("满意度", "228", "250");

        var passed = conclude().requireOk();

        assertThat(passed.text()).contains("97.75 分，达到合格分 80.00：合格", "89.58 分，低于合格分 90.00：不合格");
        assertThat(live()).isZero();
        propose();
        crew.work("reviewer", "14,550.00").formEnding("/confirmation").send().requireOk();
        assertThat(live()).isOne();
        assertThat(crew.get("agency", page).text()).contains("已复核的扣减合计 14,550.00 元");
    }

    /** A form with a stale version moves nothing, whatever stands in it. */
    private static void nonsense(FilledForm form, String... fields) {
        for (var field : fields) {
            for (var typed : new String[] {"", "x".repeat(20_000), "<script>", "2026-13-45", "\u0000"}) {
                var answer = form.copy()
                        .with(field, typed)
                        .with("version", "99999")
                        .with("token", UUID.randomUUID().toString())
                        .sendOnce();
                assertThat(answer.status()).as(field + " = " + typed).isIn(409, 422);
            }
        }
        var stale = form.copy()
                .with("version", "99999")
                .with("token", UUID.randomUUID().toString());
        assertThat(stale.sendOnce().status()).isIn(409, 422);
    }

    private long live() {
        return crew.city().as("agency", () -> jdbc.sql("select count(*) from acceptance.report_deduction")
                .query(Long.class)
                .single());
    }

    /** The earlier freeze stays what it was. */
    private List<String> frozen() {
        return crew.city()
                .as("agency", () -> jdbc.sql("select fulfilment from acceptance.frozen_line order by application")
                        .query(String.class)
                        .list());
    }

    private Answer item(String said, String until) {
        return crew.get("agency", page + "/rectification-items/new")
                .formEnding("/rectification-items")
                .with("said", said)
                .with("until", until)
                .send();
    }

    private void propose() {
        var lacking = crew.get("agency", page)
                .page()
                .select("a.row-link[href*=/obligations/]")
                .attr("href");
        crew.get("agency", lacking).formEnding("/deduction").send().requireOk();
    }

    private Answer conclude() {
        return crew.get("agency", page + "/conclusion")
                .formEnding("/conclusion")
                .with("report", "验收报告")
                .file("file", "report.pdf", Papers.pdf("report"))
                .send();
    }

    private void call(String expert) {
        crew.get("agency", page + "/experts/new")
                .formEnding("/experts")
                .with("expert", crew.city().person(expert).id().value().toString())
                .with("recommendedBy", "市应急管理局")
                .send()
                .requireOk();
    }

    private void figure(String indicator, String numerator, String denominator) {
        var row = crew.get("agency", page).page().select("a.row-link[href*=/targets/]").stream()
                .filter(link -> link.text().equals(indicator))
                .findFirst()
                .orElseThrow();
        crew.get("agency", row.attr("href"))
                .formEnding("/figure")
                .with("numerator", numerator)
                .with("denominator", denominator)
                .with("source", "汇总表")
                .file("file", "x.pdf", Papers.pdf("x"))
                .send()
                .requireOk();
        crew.work("reviewer", indicator).formEnding("/confirmation").send().requireOk();
    }

    private void score(String expert, String points) {
        var sheet = crew.work(expert, "验收评分");
        crew.get(expert, sheet.page().select("a.row-link[href*=/targets/]").attr("href"))
                .formEnding("/score")
                .with("score", points)
                .send()
                .requireOk()
                .formEnding("/lock")
                .send()
                .requireOk();
    }
}
