package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jsoup.nodes.Element;
import yufang.testing.Answer;
import yufang.testing.Papers;

/** What must stand at the end of the trial year, to the fen. */
final class YearEnd {

    private YearEnd() {}

    /** After the whole year with both sub-projects planned and approved. */
    static void check(Journey journey) {
        var crew = journey.crew();
        everyCellAddsUp(journey);
        assertThat(crew.get("agency", journey.at("advance")).text()).contains("186,240.00", "已支付");
        assertThat(crew.get("agency", journey.at("balance")).text()).contains("266,265.00", "已支付");
        var year = crew.get("auditor", "/money/years/2026").text();
        assertThat(year).contains("1,980,000.00", "452,505.00", "1,527,495.00", "2,593,500.00");
        var chain =
                crew.get("auditor", "/money/chain/" + journey.at("contractId")).text();
        assertThat(chain).contains("465,600.00", "13,095.00", "266,265.00", PaymentLegs.BALANCE_REFERENCE);
        assertThat(crew.get("agency", journey.at("contract")).text()).contains("已结清");
        assertThat(crew.get("hrss", "/programmes/2026/" + journey.at("subProjectA"))
                        .page()
                        .select(".nine .step-done"))
                .as("all nine steps are done")
                .hasSize(9);
    }

    /** The bank sends the advance back after all: it is due again, and the balance stays explained as it was. */
    static void checkAfterAReturn(Journey journey) {
        var crew = journey.crew();
        crew.get("cashier", journey.at("advance"))
                .formEnding("/return")
                .with("on", "2026-09-30")
                .with("reason", "账户已销户")
                .file("file", "退回凭证.pdf", Papers.pdf("returned"))
                .send()
                .requireOk();
        crew.work("reviewer", "核对银行退回凭证")
                .formEnding("/return/confirmation")
                .send()
                .requireOk();
        assertThat(crew.get("agency", journey.at("contract")).text())
                .contains("验收合格")
                .doesNotContain("已结清");
        assertThat(crew.get("provider", PaymentLegs.money(journey)).text()).contains("申请预付款 186,240.00 元");
        assertThat(due(crew.get("auditor", "/money/chain/" + journey.at("contractId"))))
                .contains("186,240.00");
        assertThat(due(crew.get("auditor", journey.at("balance")))).contains("266,265.00");
    }

    private static String due(Answer page) {
        var text = page.text();
        var from = text.indexOf("应付余款");
        return text.substring(from, Math.min(text.length(), from + 60));
    }

    /** Each figure of the ledger opens to the units that bring it, and their figures add up to it. */
    private static void everyCellAddsUp(Journey journey) {
        var cells = journey.crew().get("agency", journey.at("delivery")).page().select(".ledger td.number a");
        assertThat(cells.eachText()).containsExactly("320", "313", "313", "311");
        for (var cell : cells) {
            var brought = journey.crew().get("agency", cell.attr("href")).page().select(".brought").stream()
                    .map(Element::text)
                    .map(figure -> new BigDecimal(figure.replace(",", "")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(brought)
                    .as(cell.attr("href"))
                    .isEqualByComparingTo(cell.text().replace(",", ""));
        }
    }
}
