package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.shared.Clause;
import yufang.testing.Cities;
import yufang.testing.ProgramTest;

/** The trial year over HTTP, from the key areas to the bank transfer. */
@ProgramTest
class JourneyTests {

    @Autowired
    Cities cities;

    @Test
    @Clause({"S-3", "S-4", "S-5a", "S-6", "S-7", "S-8", "S-9", "M-2", "M-3", "M-4", "M-5", "G-6"})
    void endsWithWhatTheBankGets() {
        var journey = Journey.wholeYear(Crew.of(cities)).until("plan.issued");
        var line = journey.crew().get("agency", "/programmes/2026/" + journey.at("subProjectA"));
        assertThat(line.page().select(".nine li:nth-child(2)").text()).contains("2026-03-20");
        assertThat(line.page().select(".nine li:nth-child(3)").text()).doesNotContain("先完成");

        journey.until("balance.paid");

        YearEnd.check(journey);
    }
}
