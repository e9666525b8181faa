package yufang.year.priorities.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.ground.people.Registration;
import yufang.testing.Cities;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;

@ProgramTest
class SummaryPagesTests {

    @Autowired
    Cities cities;

    @Autowired
    Registration registration;

    StudyDesk desk;

    @BeforeEach
    void begin() {
        desk = StudyDesk.begun(cities, registration);
    }

    @Test
    void typesCorrectsAndRemovesARow() {
        var page = row().with("insured", "10,257")
                .with("injured", "３３３６")
                .with("benefits", "1,234,567.89")
                .with("contributions", "2,000,000")
                .send()
                .requireOk();
        assertThat(page.text()).contains("采矿业 B", "32.52", "61.73", "1,234,567.89");

        var edit = desk.hrss.get(desk.link("/rows/", "采矿业"));
        assertThat(edit.value("insured")).isEqualTo("10257");
        assertThat(edit.value("deaths")).isEmpty();
        var corrected = edit.formEnding("/correction")
                .with("insured", "")
                .with("deaths", "0")
                .send();
        assertThat(cells(corrected, 1)).isEqualTo("—");
        assertThat(cells(corrected, 3)).as("no rate without insured").isEqualTo("—");
        assertThat(cells(corrected, 5)).as("none is not unknown").isEqualTo("0");

        var removal = desk.hrss.get(desk.link("/rows/", "采矿业")).formEnding("/removal");
        assertThat(removal.send().error("reason")).contains("此项必填");
        var removed = removal.with("reason", "重复")
                .with("token", java.util.UUID.randomUUID().toString())
                .send();
        assertThat(removed.text()).contains("还没有数据", "重复");
        assertThat(removed.trail()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            name,       '',          此项必填
            source,     '',          此项必填
            code,       Z9,          不是国民经济行业分类代码
            insured,    -1,          不能小于 0
            insured,    1000000000,  不能大于
            insured,    abc,         请填数字
            injured,    10258,       工伤人数不能多于参保人数
            production, 3337,        其中生产事故不能多于工伤人数
            benefits,   -5,          请填以“元”为单位的金额
            """)
    void saysBesideTheFieldWhatIsWrong(String field, String typed, String message) {
        var refused = row().with("insured", "10257")
                .with("injured", "3336")
                .with(field, typed)
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error(field)).contains(message);
        assertThat(desk.page().text()).contains("还没有数据");
    }

    @Test
    void refusesAnIndustryTwice() {
        row().send();

        assertThat(row().send().error("name")).contains("行业“采矿业”已经在表中");
    }

    @Test
    void storesNothingOfAPastedTableInWhichALineIsWrong() {
        var refused = desk.paste("行业\t参保人数\t工伤人数\n采矿业\t100\t1\n制造业\t1OO\t2\n\t5\t1");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("第 3 行“参保人数”：“1OO”不是整数", "第 4 行没有行业名称");
        assertThat(refused.value("text")).contains("1OO");
        assertThat(desk.page().text()).contains("还没有数据");
    }

    @Test
    void replacesRowsOnlyAfterItIsSaid() {
        desk.paste("行业,参保人数,工伤人数,死亡人数\n采矿业,100,1,1\n林业,50,1,0");

        var refused = desk.paste("Industry,Workers,Injured\n采矿业,\"10,257\",\"3,336\"\n金融业,10,0");
        assertThat(refused.error("replace")).contains("已有 1 个同名行业：采矿业");
        assertThat(desk.page().text()).doesNotContain("金融业", "32.52");

        var page = desk.pasting("Industry,Workers,Injured\n采矿业,\"10,257\",\"3,336\"\n金融业,10,0")
                .with("replace", "true")
                .send()
                .requireOk();
        assertThat(page.page().select("table").first().select("tbody tr")).hasSize(3);
        assertThat(cells(page, 3)).isEqualTo("32.52");
        assertThat(cells(page, 5)).as("replaced as a whole").isEqualTo("—");
        assertThat(page.trail().getFirst()).isEqualTo("粘贴录入 2 个行业，其中替换 1 个");
    }

    @Test
    void pastesOnceHoweverOftenTheFormIsSent() {
        var form = desk.pasting("行业\t工伤人数\n采矿业\t1");

        var first = form.sendOnce();

        assertThat(form.sendOnce().location()).isEqualTo(first.location());
        assertThat(desk.page().trail()).hasSize(2);
    }

    @Test
    void namesOrdersCandidatesAndTargetsOnce() {
        assertThat(desk.mandate("SUPERIOR_ORDER", "通知", "").error("number")).contains("上级部署须填文号");
        var noted = desk.hrss
                .get(desk.path + "/mandates/new")
                .formEnding("/mandates")
                .with("kind", "SUPERIOR_ORDER")
                .with("title", "通知")
                .with("number", "〔2026〕3号")
                .with("asks", "危险化学品")
                .file("file", "order.pdf", Papers.pdf("order"))
                .send();
        assertThat(noted.text()).contains("通知 〔2026〕3号", "order.pdf");

        assertThat(desk.candidate("DISEASE", "尘肺病", "B").error("codes")).contains("只有行业类");
        assertThat(desk.candidate("INDUSTRY", "采矿业", "B、c2611 3").error("codes"))
                .contains("“3”不是国民经济行业分类代码");
        assertThat(desk.candidate("INDUSTRY", "采矿业", "b、Ｃ2611").text()).contains("采矿业 B,C2611", "待定");
        assertThat(desk.candidate("INDUSTRY", "采矿业", "").error("title")).contains("已经有了");
        var area = desk.hrss.get(desk.link("/areas/", "采矿业")).formEnding("/choice");
        assertThat(area.send().error("choice")).contains("此项必填");
        assertThat(area.with("choice", "TAKEN_IN").send().error("reason")).contains("此项必填");
        assertThat(area.with("reason", "x")
                        .with("mandate", java.util.UUID.randomUUID().toString())
                        .send()
                        .error("mandate"))
                .contains("此值不能识别");

        desk.choose("采矿业", "TAKEN_IN", "发生率高", "");
        assertThat(desk.target("采矿业", "POST", "爆破", "ORDER", "").error("mandate"))
                .contains("请选择是哪份");
        assertThat(desk.target("采矿业", "POST", "爆破", "RATE", "通知").error("mandate"))
                .contains("只有按上级部署");
        assertThat(desk.target("采矿业", "POST", "爆破", "ORDER", "通知").text()).contains("爆破 岗位");
        assertThat(desk.target("采矿业", "POST", "爆破", "RATE", "").error("name")).contains("已经有了");
        desk.choose("采矿业", "LEFT_OUT", "重新考虑", "");
        assertThat(desk.page().problems()).contains("实施对象“爆破”所属的领域没有列入", "至少列入一个领域");
        var removed = desk.hrss
                .get(desk.link("/targets/", "爆破"))
                .formEnding("/removal")
                .with("reason", "领域不列入")
                .send();
        assertThat(removed.text()).contains("还没有实施对象");
    }

    private FilledForm row() {
        return desk.hrss
                .get(desk.path + "/rows/new")
                .formEnding("/rows")
                .with("name", "采矿业")
                .with("code", "b")
                .with("source", "台账");
    }

    private static String cells(yufang.testing.Answer page, int column) {
        return page.page()
                .select("table")
                .first()
                .select("tbody tr")
                .first()
                .select("td")
                .get(column)
                .text();
    }
}
