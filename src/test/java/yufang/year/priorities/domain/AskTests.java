package yufang.year.priorities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.priorities.domain.AskMatter.ACCIDENTS;
import static yufang.year.priorities.domain.AskMatter.CONSENT;
import static yufang.year.priorities.domain.AskMatter.DISEASES;
import static yufang.year.priorities.domain.Given.LIAISON;
import static yufang.year.priorities.domain.Given.NOW;
import static yufang.year.priorities.domain.Given.refused;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import yufang.shared.OrganisationId;

class AskTests {

    @Test
    void saysAsWhichDepartmentAUnitConsents() {
        assertThat(refused(() -> Given.ask(CONSENT, null))).containsExactly("priorities.ask.as-which");
        assertThat(refused(() -> Given.ask(DISEASES, Decider.HEALTH))).containsExactly("priorities.ask.no-department");
    }

    @Test
    void takesFiguresWhereFiguresWereAskedFor() {
        var ask = Given.ask(ACCIDENTS, null);

        ask.giveFigures(new MonthsFigures(0, 0, "none"), null, LIAISON, NOW);

        assertThat(ask.status()).isEqualTo(AskStatus.ANSWERED);
        assertThat(ask.consented()).isFalse();
        assertThat(refused(() -> Given.ask(CONSENT, Decider.HEALTH)
                        .giveFigures(new MonthsFigures(1, null, "x"), null, LIAISON, NOW)))
                .containsExactly("priorities.ask.wants-consent");
        assertThat(refused(
                        () -> Given.ask(DISEASES, null).giveFigures(new MonthsFigures(1, 1, "x"), null, LIAISON, NOW)))
                .containsExactly("priorities.ask.deaths-of-accidents");
        assertThat(refused(() -> Given.ask(DISEASES, null).answer(Consent.CONSENTED, null, LIAISON, NOW)))
                .containsExactly("priorities.ask.wants-figures");
    }

    @Test
    void wantsTheReasonOfAnObjectionAlone() {
        var ask = Given.ask(CONSENT, Decider.FINANCE);
        assertThat(refused(() -> ask.answer(Consent.OBJECTED, null, LIAISON, NOW)))
                .containsExactly("priorities.ask.objection-without-reason");
        assertThat(ask.objected()).isFalse();

        ask.answer(Consent.CONSENTED, null, LIAISON, NOW);

        assertThat(ask.consented()).isTrue();
    }

    @Test
    void isAnsweredOnce() {
        var ask = Given.consent(Decider.FINANCE, Consent.CONSENTED);

        assertThat(refused(() -> ask.answer(Consent.OBJECTED, "late", LIAISON, NOW)))
                .containsExactly("priorities.ask.closed-step");
        ask.overtake();
        assertThat(ask.consented()).as("an overtaken consent is none").isFalse();
        assertThat(ask.stands()).isFalse();
        assertThat(refused(ask::overtake)).containsExactly("priorities.ask.closed-step");
    }

    @Test
    void overtakesTheSameQuestionAskedBefore() {
        var other = new OrganisationId(UUID.randomUUID());
        var health = Given.ask(CONSENT, Decider.HEALTH);

        assertThat(health.overtakes(Given.ask(CONSENT, Decider.HEALTH, other))).isTrue();
        assertThat(health.overtakes(Given.ask(CONSENT, Decider.FINANCE))).isFalse();
        assertThat(health.overtakes(Given.ask(DISEASES, null))).isFalse();
        assertThat(Given.ask(DISEASES, null).overtakes(Given.ask(DISEASES, null, other)))
                .isTrue();
        var regulator = Given.ask(CONSENT, Decider.SECTOR_REGULATORS);
        assertThat(regulator.overtakes(Given.ask(CONSENT, Decider.SECTOR_REGULATORS, other)))
                .isFalse();
        assertThat(regulator.overtakes(Given.ask(CONSENT, Decider.SECTOR_REGULATORS)))
                .isTrue();
    }

    @Test
    void countsNobodyBelowNone() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new MonthsFigures(-1, null, "x"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new MonthsFigures(1, -1, "x"));
    }
}
