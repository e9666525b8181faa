package yufang.year.priorities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.shared.Problem;

class ProposalGateTests {

    int rows = 1;
    KeyArea mining = Given.chosen("mining", Choice.TAKEN_IN);
    List<KeyArea> areas = new ArrayList<>(List.of(mining, Given.chosen("forestry", Choice.LEFT_OUT)));
    List<Target> targets = new ArrayList<>(List.of(Given.target("blasting", mining.id())));
    List<Ask> asks = new ArrayList<>(List.of(
            Given.consent(Decider.FINANCE, Consent.CONSENTED),
            Given.consent(Decider.HEALTH, Consent.CONSENTED),
            Given.consent(Decider.EMERGENCY_MANAGEMENT, Consent.CONSENTED),
            Given.figures(AskMatter.DISEASES),
            Given.figures(AskMatter.ACCIDENTS)));

    @Test
    void passesWhereEverythingIsThere() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void wantsEveryCandidateDecided() {
        areas.add(Given.area("construction"));

        assertThat(forbidding()).containsExactly("priorities.gate.open-area");
    }

    @Test
    void wantsAtLeastOneTakenIn() {
        areas.removeFirst();
        targets.clear();

        assertThat(forbidding()).containsExactly("priorities.gate.none-in");
        areas.clear();
        assertThat(forbidding()).containsExactly("priorities.gate.none-in");
    }

    @Test
    void wantsTheConsentOfEachDepartmentThatStillStands() {
        for (int i = 0; i < 3; i++) {
            var others = new ArrayList<>(asks);
            others.remove(i);
            assertThat(forbidding(others)).containsExactly("priorities.gate.no-consent");
        }
        asks.getFirst().overtake();
        assertThat(forbidding()).containsExactly("priorities.gate.no-consent");
        asks.add(Given.ask(AskMatter.CONSENT, Decider.FINANCE));
        assertThat(forbidding()).as("asked is not consented").containsExactly("priorities.gate.no-consent");
    }

    @Test
    void namesTheRuleThatAsksForConsents() {
        asks.removeFirst();

        assertThat(problems().getFirst().rule()).isNotNull();
        assertThat(problems().getFirst().rule().key()).isEqualTo("areas.deciders");
    }

    @Test
    void stopsAtAnObjectionAlsoOfARegulator() {
        asks.set(0, Given.consent(Decider.FINANCE, Consent.OBJECTED));
        assertThat(forbidding()).containsExactly("priorities.gate.objection");
        asks.set(0, Given.consent(Decider.FINANCE, Consent.CONSENTED));
        asks.add(Given.consent(Decider.SECTOR_REGULATORS, Consent.OBJECTED));
        assertThat(forbidding()).containsExactly("priorities.gate.objection");
        asks.getLast().overtake();
        assertThat(problems()).isEmpty();
    }

    @Test
    void doesNotWaitForRegulatorsAndFiguresButSaysSo() {
        rows = 0;
        asks.add(Given.ask(AskMatter.CONSENT, Decider.SECTOR_REGULATORS));
        asks.removeIf(ask -> ask.matter() != AskMatter.CONSENT);
        targets.clear();

        assertThat(forbidding()).isEmpty();
        assertThat(problems())
                .extracting(Problem::code)
                .containsExactly(
                        "priorities.gate.regulator-silent",
                        "priorities.gate.no-rows",
                        "priorities.gate.no-diseases",
                        "priorities.gate.no-accidents",
                        "priorities.gate.no-target");
    }

    @Test
    void refusesATargetOutsideTheAreas() {
        targets.add(Given.target("felling", areas.getLast().id()));

        assertThat(forbidding()).containsExactly("priorities.gate.target-outside");
    }

    private List<String> forbidding() {
        return forbidding(asks);
    }

    private List<String> forbidding(List<Ask> answers) {
        return new ProposalGate(rows, areas, targets, answers, Given.rules())
                .problems().stream().filter(Problem::forbids).map(Problem::code).toList();
    }

    private List<Problem> problems() {
        return new ProposalGate(rows, areas, targets, asks, Given.rules()).problems();
    }
}
