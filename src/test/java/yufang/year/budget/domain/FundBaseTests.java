package yufang.year.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
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
    static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
    static final PersonId OFFICER = new PersonId(UUID.randomUUID());
    static final PersonId COLLEAGUE = new PersonId(UUID.randomUUID());
    static final PersonId REVIEWER = new PersonId(UUID.randomUUID());

    FundBase base = entered("86450000.00");

    @Test
    void isConfirmedByAnotherPersonUnderTheRulesOfTheDay() {
        base.confirm(REVIEWER, "rules-1", TODAY, NOW);

        assertThat(base.status()).isEqualTo(FigureStatus.CONFIRMED);
        assertThat(base.decision()).isEqualTo(new FigureDecision(REVIEWER, NOW, TODAY, null, "rules-1"));
    }

    @Test
    void refusesWhoEnteredIt() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> base.confirm(OFFICER, "rules-1", TODAY, NOW))
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(Problem::code)
                        .containsExactly("budget.figure.same-person"));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> base.sendBack(OFFICER, "no", "rules-1", TODAY, NOW));
    }

    @Test
    void refusesWhoCorrectedItAndWhoEnteredItFirst() {
        base.sendBack(REVIEWER, "differs from line 3", "rules-1", TODAY, NOW);
        base.correct(figure("86450000.01"), COLLEAGUE);

        assertThat(base.decision()).as("nobody has decided on the new figure").isNull();

        assertThat(base.problemsBeforeConfirmation(COLLEAGUE)).isNotEmpty();
        assertThat(base.problemsBeforeConfirmation(OFFICER)).isNotEmpty();
        assertThat(base.problemsBeforeConfirmation(REVIEWER)).isEmpty();
    }

    @Test
    void neverChangesOnceConfirmed() {
        base.confirm(REVIEWER, "rules-1", TODAY, NOW);

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> base.sendBack(REVIEWER, "late", "rules-1", TODAY, NOW));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> base.correct(figure("1"), OFFICER));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> base.confirm(REVIEWER, "rules-2", TODAY, NOW));
    }

    @Test
    void isWithdrawnUntilItIsConfirmed() {
        base.withdraw(OFFICER, "wrong year", "rules-1", TODAY, NOW);

        assertThat(base.decision()).isEqualTo(new FigureDecision(OFFICER, NOW, TODAY, "wrong year", "rules-1"));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> base.correct(figure("1"), OFFICER));
        var confirmed = entered("1");
        confirmed.confirm(REVIEWER, "rules-1", TODAY, NOW);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> confirmed.withdraw(OFFICER, "late", "rules-1", TODAY, NOW));
    }

    @Test
    void belongsToAYearWhoseContributionsAreKnown() {
        assertThat(FigureKind.BASE.problemsOf(new FiscalYear(2026), TODAY)).isEmpty();
        assertThat(FigureKind.BASE.problemsOf(new FiscalYear(2025), TODAY)).isEmpty();
        assertThat(FigureKind.BASE.problemsOf(new FiscalYear(2027), TODAY))
                .containsExactly(Problem.of("form.bad.far-year", "2025", "2026").at("year"));
        assertThat(FigureKind.ENTRY.problemsOf(new FiscalYear(2027), TODAY)).isEmpty();
        assertThat(FigureKind.ENTRY.problemsOf(new FiscalYear(2028), TODAY)).isNotEmpty();
    }

    @Test
    void isMoreThanNothing() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> entered("0"))
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(Problem::field)
                        .containsExactly("amount"));
        assertThat(entered("0.01").amount()).isEqualTo(Money.of("0.01"));
    }

    @Test
    void refusesAFormShownForAnotherVersion() {
        assertThat(base.at(0)).isSameAs(base);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> base.at(1));
    }

    private static FundBase entered(String collected) {
        return FundBase.enter(FundBaseId.next(), new FiscalYear(2026), figure(collected), OFFICER, NOW);
    }

    private static StatedFigure figure(String amount) {
        return new StatedFigure(Money.of(amount), "accounts", new DocumentId(UUID.randomUUID()));
    }
}
