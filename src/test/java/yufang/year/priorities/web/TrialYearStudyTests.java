package yufang.year.priorities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.ground.people.Registration;
import yufang.shared.Clause;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

/** Step S-1 of the trial year, from the first figure to the public notice, by the people whose job it is. */
@ProgramTest
class TrialYearStudyTests {

    @Autowired
    Cities cities;

    @Autowired
    Registration registration;

    @Test
    @Clause({"S-1", "T-1", "G-5"})
    void goesFromTheFiguresToThePublicNotice() {
        var desk = StudyDesk.begun(cities, registration);
        figures(desk);
        candidates(desk);
        targets(desk);

        assertThat(desk.page().problems()).contains("还没有征得财政部门的同意", "卫生健康部门", "13号");
        assertThat(desk.propose().status()).isEqualTo(422);
        desk.consents();
        var proposed = desk.propose().requireOk();
        assertThat(proposed.text()).contains("待确定");

        desk.moveTo("2026-02-12");
        assertThat(desk.leader.get("/work").text()).contains("确定 2026 年重点领域");
        var decided = desk.decide().requireOk();
        assertThat(decided.text()).contains("已确定", "规则版本");
        publish(desk);
    }

    private static void figures(StudyDesk desk) {
        desk.figures();
        var page = desk.page();
        assertThat(column(page, 3)).containsExactly("32.52", "0.80", "1.26", "1.02", "0.86", "0.05", "0.63");
        assertThat(column(page, 5)).as("deaths are unknown, not zero").containsOnly("—");
        assertThat(page.text()).contains("职业病 12 例 · 尘肺病，采矿业", "事故 34 起 · 死亡 5 人");
    }

    private static void candidates(StudyDesk desk) {
        desk.candidates();
        assertThat(desk.hrss.get("/priorities").text()).contains("5 / 7");
    }

    private static void targets(StudyDesk desk) {
        desk.targets();
        assertThat(desk.page().text()).contains("化工园区 园区", "依据：关于加强危险化学品工伤预防的通知", "支缴率高");
    }

    private void publish(StudyDesk desk) {
        var form = desk.hrss.get(desk.path + "/publication");
        assertThat(form.text()).contains("公告至 2026-02-28");
        var page = form.formEnding("/publication").send().requireOk();
        assertThat(page.text()).contains("已公告", "2026-02-12 发布，公告至 2026-02-28");
        assertThat(page.trail().getFirst()).startsWith("发布 2026 年重点领域公告");
        assertThat(desk.hrss.get("/work").text()).contains("没有待办事项");

        var anybody = new Visitor(cities.url());
        var list = anybody.get("/p/" + desk.city.code() + "/notices").requireOk();
        assertThat(list.text()).contains("2026 年工伤预防重点领域公告", "2026-02-12 发布", "至 2026-02-28 止");
        var notice = anybody.get(list.page().select("ul.lines a").attr("href")).requireOk();
        assertThat(notice.text())
                .contains("采矿业", "制造业", "建筑业", "交通运输、仓储和邮政业", "危险化学品", "公告期内")
                .doesNotContain("林业", "金融业", "hrss", "leader");
    }

    private static List<String> column(Answer page, int place) {
        return page.page().select("table").first().select("tbody tr").stream()
                .map(row -> row.select("td").get(place).text())
                .toList();
    }
}
