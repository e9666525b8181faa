package yufang.year.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.delivery.web.DeliveryDesk.figures;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.journeys.Journey;
import yufang.shared.Clause;
import yufang.testing.Cities;
import yufang.testing.ProgramTest;

/** Sub-project A of the trial year, from the signed contract to 311 of 320 persons verified. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrialYearDeliveryTests {

    @Autowired
    Cities cities;

    Journey journey;

    @BeforeAll
    void walk() {
        journey = Journey.quick(cities).until("session-4.verified");
    }

    @Test
    @Clause({"S-7", "R-A", "G-6"})
    void arrivesAtTheFiguresOfTheTrialYear() {
        var page = journey.crew().get("auditor", journey.at("delivery"));

        assertThat(DeliveryDesk.ledger(page, 0)).isEqualTo(figures("320", "320", "313", "313", "311"));
        assertThat(page.text()).contains("13,095.00 元");
    }

    @Test
    void saysWhoCountsWhereAndWhoDoesNot() {
        var page = journey.crew().get("auditor", journey.at("delivery"));
        var verified = page.page().select("table.ledger td.number a").last().attr("href");

        var cell = journey.crew().get("auditor", verified);

        assertThat(cell.page().select(".brought").eachText()).containsExactly("80", "79", "78", "74");
        assertThat(cell.text()).contains("已在较早的单元计入", "不在签到表上");
        assertThat(cell.page().select("section.card:contains(第 3 期) details:contains(已在较早) li"))
                .hasSize(3);
        assertThat(cell.page().select("section.card:contains(第 4 期) details:contains(已在较早) li"))
                .hasSize(4);
    }

    @Test
    void showsTheLedgerOnTheProgrammesPage() {
        var page = journey.crew().get("agency", "/programmes/2026/" + journey.at("subProjectA"));

        assertThat(DeliveryDesk.ledger(page, 0)).containsEntry("verified", "311");
    }

    @Test
    void tellsTheWholeWayInTheTrailOfAUnit() {
        var unit = journey.crew().get("auditor", journey.at("session2"));

        assertThat(unit.trail()).first().asString().contains("核实“第 2 期三类人员培训”（不予计数 2 个对象）");
        assertThat(unit.trail()).anyMatch(line -> line.contains("退回“第 2 期三类人员培训”"));
    }

    @Test
    void isTheListOfLedgersToEverybodyWhoMaySeeIt() {
        assertThat(journey.crew().get("provider", "/delivery").text()).contains("危险化学品企业工伤预防能力提升培训服务合同", "13,095.00");
        assertThat(journey.crew().get("provider2", "/delivery").text()).contains("还没有签订的合同");
        assertThat(journey.crew().desk("provider2").get(journey.at("session1")).status())
                .isEqualTo(404);
    }
}
