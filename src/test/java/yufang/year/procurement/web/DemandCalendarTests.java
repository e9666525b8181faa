package yufang.year.procurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.journeys.Journey;
import yufang.testing.Cities;
import yufang.testing.ProgramTest;

/** A demand that is disclosed across the end of the last year whose calendar is known. */
@ProgramTest
class DemandCalendarTests {

    @Autowired
    Cities cities;

    @Test
    void saysThatNobodyKnowsTheLastDayAndClosesNothingOnAGuess() {
        var journey = Journey.quick(cities).until("demand.reviewed");
        var crew = journey.crew();
        crew.moveTo("2026-12-28");

        var shown = crew.get("agency", journey.at("demand"));
        assertThat(shown.problems()).contains("2027 年的工作日历尚未公布", "请核对");
        var disclosed = shown.formEnding("/disclosure").send().requireOk();

        assertThat(disclosed.text()).contains("2026-12-28 起，截止日待工作日历公布后确定");
        assertThat(disclosed.page().select(".nine li:nth-child(4)").text()).contains("截止日待 2027 年工作日历公布后确定");
        assertThat(crew.get("provider", disclosed.page().select("a[href^=/p/]").attr("href"))
                        .text())
                .contains("截止日待工作日历公布后另行公告", "公示期内");
        crew.moveTo("2027-01-29");
        var refused =
                crew.get("agency", journey.at("demand")).formEnding("/closing").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("2027 年的工作日历尚未公布", "必须解决");
        assertThat(crew.get("agency", "/work").text()).doesNotContain("公示期已满");
    }
}
