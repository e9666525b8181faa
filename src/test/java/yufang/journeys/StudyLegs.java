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
        return List.of(
                Leg.of("areas.studied", journey -> {
                            var desk = StudyDesk.begun(journey.crew());
                            desk.figures();
                            desk.candidates();
                            desk.targets();
                            desk.consents();
                            journey.note("study", desk.path());
                        })
                        .showing(journey -> List.of(sample(journey, "/proposal", "hrss", ""))),
                Leg.of("areas.proposed", journey -> act(journey, "hrss", "/proposal"))
                        .showing(journey -> List.of(
                                sample(journey, "/decision", "leader", ""), sample(journey, "/return", "leader", ""))),
                Leg.of("areas.decided", journey -> {
                            journey.crew().moveTo("2026-02-12");
                            act(journey, "leader", "/decision");
                        })
                        .showing(journey -> List.of(sample(journey, "/publication", "hrss", "/publication"))),
                Leg.of("areas.published", journey -> {
                    var published = journey.crew()
                            .get("hrss", journey.at("study") + "/publication")
                            .formEnding("/publication")
                            .send()
                            .requireOk();
                    assertThat(published.text()).contains("公告至 2026-02-28");
                }));
    }

    private static void act(Journey journey, String who, String end) {
        journey.crew().get(who, journey.at("study")).formEnding(end).send().requireOk();
    }

    private static FormSample sample(Journey journey, String end, String who, String below) {
        return new FormSample("/priorities/studies/{id}" + end, who, journey.at("study") + below);
    }
}
