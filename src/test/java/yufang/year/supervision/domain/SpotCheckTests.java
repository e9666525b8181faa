package yufang.year.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.shared.Problem;
import yufang.year.contracts.ContractState;

class SpotCheckTests {

    static final LocalDate SIGNED = LocalDate.of(2026, 4, 24);

    SpotCheck check = Given.check("2026-07-14");

    @Test
    void isOfADayBetweenTheSigningAndToday() {
        assertThat(Given.check("2026-04-24").checkedOn()).isEqualTo(SIGNED);
        assertThat(Given.refusal(() -> Given.check("2026-04-23"))).containsExactly("supervision.check.too-early");
        assertThat(Given.refusal(() -> Given.check("2026-07-15"))).containsExactly("supervision.check.future");
    }

    @ParameterizedTest
    @EnumSource(value = ContractState.class, mode = EnumSource.Mode.EXCLUDE, names = "RUNNING")
    void looksAtARunningContractAlone(ContractState state) {
        assertThat(Given.refusal(() -> Given.check("2026-07-14", "2026-07-14", state)))
                .containsExactly("supervision.check.not-running");
    }

    @Test
    void advisesThatTwoGoAndThatSomethingIsKept() {
        assertThat(check.problemsBeforeConclusion(1)).isEmpty();
        assertThat(check.problemsBeforeConclusion(0))
                .extracting(Problem::code)
                .containsExactly("supervision.check.no-document");
        check.correct(Given.sighting("2026-07-14", "Li Min"), SIGNED, LocalDate.of(2026, 7, 14));

        assertThat(check.problemsBeforeConclusion(1))
                .allMatch(problem -> !problem.forbids())
                .extracting(Problem::code)
                .containsExactly("supervision.check.one-person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"李敏、张洁", "李敏，张洁", "Li Min, Zhang Jie", "Li Min; Zhang Jie", "Li Min\nZhang Jie"})
    void readsTwoNamesHoweverTheyAreSeparated(String went) {
        assertThat(Given.sighting("2026-07-14", went).isOfOneAlone()).isFalse();
    }

    @Test
    void neverChangesOnceTheProviderWasTold() {
        check.conclude(Given.OFFICER, Given.rules("2026-07-14"));

        assertThat(check.concludedBy()).isEqualTo(Given.OFFICER);
        assertThat(check.rulesVersion()).isEqualTo(Given.rules("2026-07-14").version());
        assertThat(Given.refusal(() -> check.conclude(Given.OFFICER, Given.rules("2026-07-14"))))
                .containsExactly("supervision.check.closed-step");
        assertThat(Given.refusal(
                        () -> check.correct(Given.sighting("2026-07-13", "Li Min"), SIGNED, LocalDate.of(2026, 7, 14))))
                .containsExactly("supervision.check.closed-step");
        assertThat(Given.refusal(() -> Finding.of(check, 1, "seen", "place", Given.OFFICER, Given.NOW)))
                .containsExactly("supervision.check.closed-step");
    }

    @Test
    void isCorrectedWithinTheSameDays() {
        var today = LocalDate.of(2026, 7, 14);

        assertThat(Given.refusal(() -> check.correct(Given.sighting("2026-07-15", "Li Min"), SIGNED, today)))
                .containsExactly("supervision.check.future");
        assertThat(Given.refusal(() -> check.correct(Given.sighting("2026-04-23", "Li Min"), SIGNED, today)))
                .containsExactly("supervision.check.too-early");
    }
}
