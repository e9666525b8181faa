package yufang.year.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yufang.ground.documents.DocumentId;
import yufang.platform.ChangedMeanwhile;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.budget.FundBaseId;

class FundBaseTests {

    static final Instant NOW = Instant.parse("2026-02-02T01:00:00Z");
    static final PersonId OFFICER = new PersonId(UUID.randomUUID());
    static final PersonId COLLEAGUE = new PersonId(UUID.randomUUID());
    static final PersonId REVIEWER = new PersonId(UUID.randomUUID());

    FundBase base = entered("86450000.00");

    @Test
    void isConfirmedByAnotherPersonUnderTheRulesOfTheDay() {
        base.confirm(REVIEWER, "rules-1", NOW);

        assertThat(base.status()).isEqualTo(FundBaseStatus.CONFIRMED);
        assertThat(base.decidedBy()).isEqualTo(REVIEWER);
        assertThat(base.rulesVersion()).isEqualTo("rules-1");
    }

    @Test
    void refusesWhoEnteredIt() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> base.confirm(OFFICER, "rules-1", NOW))
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(Problem::code)
                        .containsExactly("budget.base.same-person"));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> base.sendBack(OFFICER, "no", NOW));
    }

    @Test
    void refusesWhoCorrectedItAndWhoEnteredItFirst() {
        base.sendBack(REVIEWER, "differs from line 3", NOW);
        base.correct(Money.of("86450000.01"), "accounts", document(), COLLEAGUE);

        assertThat(base.problemsBeforeConfirmation(COLLEAGUE)).isNotEmpty();
        assertThat(base.problemsBeforeConfirmation(OFFICER)).isNotEmpty();
        assertThat(base.problemsBeforeConfirmation(REVIEWER)).isEmpty();
    }

    @Test
    void neverChangesOnceConfirmed() {
        base.confirm(REVIEWER, "rules-1", NOW);

        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> base.sendBack(REVIEWER, "late", NOW));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> base.correct(Money.of("1"), "accounts", document(), OFFICER));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> base.confirm(REVIEWER, "rules-2", NOW));
    }

    @Test
    void isMoreThanNothing() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> entered("0"))
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(Problem::field)
                        .containsExactly("collected"));
        assertThat(entered("0.01").collected()).isEqualTo(Money.of("0.01"));
    }

    @Test
    void refusesAFormShownForAnotherVersion() {
        assertThat(base.at(0)).isSameAs(base);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> base.at(1));
    }

    private static FundBase entered(String collected) {
        return FundBase.enter(
                FundBaseId.next(), new FiscalYear(2026), Money.of(collected), "accounts", document(), OFFICER, NOW);
    }

    private static DocumentId document() {
        return new DocumentId(UUID.randomUUID());
    }
}
