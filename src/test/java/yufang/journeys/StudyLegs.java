package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import yufang.year.priorities.web.StudyDesk;

/**
 * S-1: the key areas of the trial year, studied from 2026-02-02, decided and published on 2026-02-12. Notes
 * {@code study}.
 */
final class StudyLegs {

    private StudyLegs() {}

    static List<Leg> all() {
        return List.of(Leg.of("areas.published", journey -> {
            var desk = StudyDesk.begun(journey.crew());
            journey.note("study", desk.path());
            desk.figures();
            desk.candidates();
            desk.targets();
            desk.consents();
            desk.propose().requireOk();
            journey.crew().moveTo("2026-02-12");
            desk.decide().requireOk();
            assertThat(desk.publish().text()).contains("公告至 2026-02-28");
        }));
    }
}
