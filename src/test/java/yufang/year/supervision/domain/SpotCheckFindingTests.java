package yufang.year.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yufang.shared.Problem;
import yufang.shared.quantity.UnitState;

class SpotCheckFindingTests {

    SpotCheck check = Given.check("2026-07-14");
    Finding finding = Finding.of(check, 1, "eight seats empty", "classroom", Given.OFFICER, Given.NOW);

    @Test
    void isAnsweredAndClosedByAnother() {
        finding.answer(Given.MANAGER);

        assertThat(finding.problemsBeforeDecision(Given.OFFICER)).isEmpty();
        finding.close(Given.OFFICER, Given.rules("2026-07-20"));

        assertThat(finding.status()).isEqualTo(FindingStatus.CLOSED);
        assertThat(finding.closedBy()).isEqualTo(Given.OFFICER);
        assertThat(finding.rulesVersion()).isEqualTo(Given.rules("2026-07-20").version());
    }

    @Test
    void isAskedAboutAgain() {
        finding.answer(Given.MANAGER);
        finding.askAgain(Given.OFFICER);

        assertThat(finding.status()).isEqualTo(FindingStatus.OPEN);
        finding.answer(Given.MANAGER);
        assertThat(finding.status()).isEqualTo(FindingStatus.ANSWERED);
    }

    @Test
    void isNotDecidedByWhoAnswered() {
        finding.answer(Given.MANAGER);

        assertThat(Given.refusal(() -> finding.close(Given.MANAGER, Given.rules("2026-07-20"))))
                .containsExactly("supervision.finding.same-person");
    }

    @Test
    void isNotAskedAboutAgainByWhoAnswered() {
        finding.answer(Given.MANAGER);

        assertThat(Given.refusal(() -> finding.askAgain(Given.MANAGER)))
                .containsExactly("supervision.finding.same-person");
    }

    @Test
    void isNotClosedBeforeTheProviderHasAnswered() {
        assertThat(Given.refusal(() -> finding.close(Given.OFFICER, Given.rules("2026-07-20"))))
                .containsExactly("supervision.finding.closed-step");
    }

    @Test
    void isNotRewrittenOnceTheProviderWasTold() {
        finding.correct(check, "seven seats empty", "classroom");
        assertThat(finding.seen()).isEqualTo("seven seats empty");
        check.conclude(Given.OFFICER, Given.rules("2026-07-14"));

        assertThat(Given.refusal(() -> finding.correct(check, "all was well", "classroom")))
                .containsExactly("supervision.check.closed-step");
    }

    @Test
    void lowersAVerifiedUnitOnceTheProviderWasTold() {
        assertThat(lowering(CheckStatus.CONCLUDED, UnitState.VERIFIED)).isEmpty();
        assertThat(lowering(CheckStatus.RECORDED, UnitState.VERIFIED)).containsExactly("supervision.finding.not-told");
        assertThat(lowering(CheckStatus.CONCLUDED, null)).containsExactly("supervision.finding.no-unit");
        finding.answer(Given.MANAGER);
        assertThat(lowering(CheckStatus.CONCLUDED, UnitState.VERIFIED)).isEmpty();
        finding.close(Given.OFFICER, Given.rules("2026-07-20"));
        assertThat(lowering(CheckStatus.CONCLUDED, UnitState.VERIFIED)).containsExactly("supervision.finding.closed");
    }

    @ParameterizedTest
    @EnumSource(value = UnitState.class, mode = EnumSource.Mode.EXCLUDE, names = "VERIFIED")
    void lowersNothingThatIsNotVerified(UnitState state) {
        assertThat(lowering(CheckStatus.CONCLUDED, state)).containsExactly("supervision.finding.not-verified");
    }

    private List<String> lowering(CheckStatus status, @Nullable UnitState state) {
        return finding.problemsBeforeLowering(status, state).stream()
                .map(Problem::code)
                .toList();
    }
}
