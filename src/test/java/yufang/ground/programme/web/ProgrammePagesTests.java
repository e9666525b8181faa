package yufang.ground.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import yufang.ground.programme.Programme;
import yufang.ground.programme.StepReport;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.Wording;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;

@ProgramTest
class ProgrammePagesTests {

    static final FiscalYear YEAR = new FiscalYear(2026);

    @Autowired
    Programme programme;

    @Autowired
    Cities cities;

    City city;
    final SubProjectId a = SubProjectId.next();
    final SubProjectId b = SubProjectId.next();

    @BeforeEach
    void found() {
        city = cities.found();
    }

    @Test
    void sayWhatToDoFirstWhereNothingIsKnown() {
        assertThat(city.visit("hrss").get("/programmes").text()).contains("还没有年度项目");
        assertThat(city.visit("hrss").get("/programmes/2026").page().select(".step-closed"))
                .hasSize(9);
        assertThat(city.visit("hrss").get("/programmes/abc").status()).isEqualTo(404);
    }

    @Test
    void drawTheLineOfEachSubProject() {
        report();

        var list = city.visit("auditor").get("/programmes");
        assertThat(list.text()).contains("2026 年度工伤预防项目", "4 / 18");
        var page = city.visit("agency").get("/programmes/2026");
        assertThat(page.text()).contains("危险化学品企业培训", "其他重点领域");
        assertThat(page.page().select(".step-done")).hasSize(2);
        assertThat(page.page().select(".step-now").text()).contains("需求公示", "打开");
        assertThat(page.page().select(".step-later").text())
                .contains("费用审批", "未开始")
                .doesNotContain("先完成");
        assertThat(page.page().select(".step-closed").text()).contains("采购", "先完成“需求公示”");
        assertThat(page.page().select(".step-closed").eachText())
                .anyMatch(step -> step.contains("监督") && step.contains("先完成“合同”"))
                .anyMatch(step -> step.contains("验收") && step.contains("先完成“实施”"));
        assertThat(page.page().title()).startsWith("2026 年度工伤预防项目 · ");
        var other = city.visit("agency").get("/programmes/2026/" + b.value());
        assertThat(other.page().title()).startsWith("其他重点领域 · 2026 年度工伤预防项目");
        assertThat(other.page().select(".step-now")).isEmpty();
        assertThat(other.page().select(".step-done")).hasSize(2);
    }

    @Test
    void belongToTheRegion() {
        report();
        var other = cities.found();

        assertThat(other.visit("agency").get("/programmes").text()).contains("还没有年度项目");
        assertThat(other.visit("agency").get("/programmes/2026/" + a.value()).status())
                .isEqualTo(404);
        assertThat(city.visit("provider").get("/programmes/2026").status()).isEqualTo(403);
        org.assertj.core.api.Assertions.assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> other.as("agency", () -> {
                    programme.report(StepReport.now(YEAR, a, 4, "/x"));
                    return a;
                }));
    }

    @Test
    void takeTheReportOfAProviderWhoMayNotLook() {
        report();
        city.as("provider", () -> {
            programme.report(StepReport.now(YEAR, a, 7, "/x").saying(Wording.of("work.open")));
            return a;
        });

        assertThat(city.visit("agency").get("/programmes/2026").page().select(".step-now"))
                .hasSize(2);
    }

    private void report() {
        city.as("hrss", () -> {
            programme.name(a, YEAR, 1, "危险化学品企业");
            programme.name(a, YEAR, 1, "危险化学品企业培训");
            programme.name(b, YEAR, 2, "其他重点领域");
            programme.report(StepReport.now(YEAR, null, 1, "/priorities"));
            programme.report(StepReport.done(YEAR, null, 1, LocalDate.of(2026, 2, 12), "/priorities"));
            programme.report(StepReport.done(YEAR, null, 2, LocalDate.of(2026, 3, 20), "/plans"));
            programme.report(StepReport.now(YEAR, a, 4, "/demands").missing(Wording.of("work.open")));
            return a;
        });
    }
}
