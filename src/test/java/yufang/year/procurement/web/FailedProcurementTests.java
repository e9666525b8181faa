package yufang.year.procurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.journeys.Journey;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;

/** A procurement that too few providers responded to ends with the reason, and the sub-project is bought anew. */
@ProgramTest
class FailedProcurementTests {

    @Autowired
    Cities cities;

    @Test
    void endsWithAReasonAndBeginsAnew() {
        var journey = Journey.quick(cities).until("procurement.receiving");
        var crew = journey.crew();
        var page = journey.at("procurement");
        var document = handIn(crew.work("provider", "提交响应方案"))
                .page()
                .select("a[href^=/documents/]")
                .attr("href");
        crew.moveTo("2026-04-14");

        var refused = crew.get("agency", page).formEnding("/opening").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("只收到 1 家的响应方案，少于 2 家", "财库〔2015〕124号");

        var failed = crew.get("agency", page + "/failure")
                .formEnding("/failure")
                .with("reason", "提交响应方案的服务机构不足")
                .send()
                .requireOk();
        assertThat(failed.text()).contains("已终止", "提交响应方案的服务机构不足").doesNotContain("465,600");
        assertThat(crew.desk("agency").get(document).status())
                .as("what was not opened stays sealed")
                .isEqualTo(404);
        assertThat(crew.get("provider2", "/work").text()).doesNotContain("提交响应方案");
        assertThat(crew.get("provider", "/procurement").text()).contains("采购已终止");
        assertThat(failed.page().select(".nine li:nth-child(5)").text()).contains("已终止");

        assertThat(crew.get("agency", "/work").page().select("a.row-link").text())
                .contains("准备采购：");
        var again = again(journey);
        assertThat(crew.get("agency", "/work").page().select("a.row-link").text())
                .doesNotContain("准备采购：");
        assertThat(again.title()).contains("第 2 次采购");
        assertThat(crew.get("agency", "/procurement").page().select("a.row-link"))
                .hasSize(2);
    }

    private static Answer handIn(Answer invitation) {
        return invitation
                .formEnding("/proposal")
                .with("price", "465600")
                .with("summary", "四场培训")
                .file("file", "proposal.pdf", Papers.pdf("proposal"))
                .send()
                .requireOk();
    }

    private static Answer again(Journey journey) {
        var page = journey.crew().get("agency", "/procurement/procurements/new");
        var providers = page.page().select("input[name=providers]").eachAttr("value");
        return page.form("/procurement/procurements")
                .with("subProject", journey.at("subProjectA"))
                .with("factors", "服务理解 | 100")
                .with("providers", List.copyOf(providers).toArray(String[]::new))
                .with("receiveUntil", "2026-04-20")
                .send()
                .requireOk();
    }
}
