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
                Leg.of("areas.figures-asked", journey -> {
                            var desk = StudyDesk.begun(journey.crew());
                            desk.askForFigures();
                            journey.note("study", desk.path());
                        })
                        .showing(journey -> List.of(asked(journey, "/figures", "liaison5"))),
                Leg.of("areas.proposable", journey -> {
                            var desk = desk(journey);
                            desk.giveFigures();
                            desk.candidates();
                            desk.targets();
                        })
                        .showing(StudyLegs::formsOfTheDraft),
                Leg.of("areas.consents-asked", journey -> desk(journey).askForConsents())
                        .showing(journey -> List.of(asked(journey, "/consent", "liaison3"))),
                Leg.of("areas.studied", journey -> desk(journey).giveConsents())
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

    private static StudyDesk desk(Journey journey) {
        return StudyDesk.of(journey.crew(), journey.at("study"));
    }

    /** What lies first on the liaison's work list. */
    private static FormSample asked(Journey journey, String end, String liaison) {
        var link = journey.crew().get(liaison, "/work").page().select("a.row-link");
        return new FormSample("/priorities/asks/{id}" + end, liaison, link.attr("href"));
    }

    private static List<FormSample> formsOfTheDraft(Journey journey) {
        return List.of(
                new FormSample("/priorities/studies", "hrss", "/priorities/studies/new"),
                sample(journey, "/rows", "hrss", "/rows/new"),
                sample(journey, "/rows/{row}/correction", "hrss", link(journey, "/rows/")),
                sample(journey, "/rows/{row}/removal", "hrss", link(journey, "/rows/")),
                sample(journey, "/table", "hrss", "/table"),
                sample(journey, "/mandates", "hrss", "/mandates/new"),
                sample(journey, "/areas", "hrss", "/areas/new"),
                sample(journey, "/areas/{area}/choice", "hrss", link(journey, "/areas/")),
                sample(journey, "/targets", "hrss", "/targets/new"),
                sample(journey, "/targets/{target}/removal", "hrss", link(journey, "/targets/")),
                sample(journey, "/asks", "hrss", "/asks/new"));
    }

    /** Of the first row of this kind, below the study. */
    private static String link(Journey journey, String kind) {
        var study = journey.crew().get("hrss", journey.at("study")).page();
        return study.select("a.row-link[href*=" + kind + "]")
                .attr("href")
                .substring(journey.at("study").length());
    }

    private static FormSample sample(Journey journey, String end, String who, String below) {
        return new FormSample("/priorities/studies/{id}" + end, who, journey.at("study") + below);
    }
}
