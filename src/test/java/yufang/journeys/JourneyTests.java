package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.testing.Cities;
import yufang.testing.ProgramTest;

/** The line of the nine steps along the way. */
@ProgramTest
class JourneyTests {

    @Autowired
    Cities cities;

    @Test
    void namesTheSubProjectAndTheSecondStepOnceThePlanIsIssued() {
        var journey = Journey.quick(cities).until("plan.issued");

        var line = journey.crew().get("agency", "/programmes/2026/" + journey.at("subProjectA"));
        assertThat(line.page().select(".nine li:nth-child(2)").text()).contains("2026-03-20");
        assertThat(line.page().select(".nine li:nth-child(3)").text()).doesNotContain("先完成");
    }
}
