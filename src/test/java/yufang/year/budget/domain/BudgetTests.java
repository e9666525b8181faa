package yufang.year.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.budget.domain.Given.A;
import static yufang.year.budget.domain.Given.B;
import static yufang.year.budget.domain.Given.COLLEAGUE;
import static yufang.year.budget.domain.Given.FINANCE;
import static yufang.year.budget.domain.Given.OFFICER;
import static yufang.year.budget.domain.Given.TODAY;
import static yufang.year.budget.domain.Given.codes;
import static yufang.year.budget.domain.Given.limits;
import static yufang.year.budget.domain.Given.plan;
import static yufang.year.budget.domain.Given.raise;
import static yufang.year.budget.domain.Given.refused;
import static yufang.year.budget.domain.Given.sheet;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yufang.shared.Money;
import yufang.shared.RuleReference;
import yufang.year.planning.IssuedPlan;

class BudgetTests {

    final IssuedPlan plan = plan("480000");
    final BudgetSheet good = sheet(plan, "480000", limits());
    final BudgetSheet bad = sheet(plan, "479999.99", limits());
    final Budget budget = Given.begun(plan);

    @Test
    void isApprovedByAnotherPersonUnderTheFiguresOfTheDay() {
        budget.submit(good, OFFICER, TODAY);
        budget.approve(good, FINANCE, TODAY.plusDays(3));

        assertThat(budget.status()).isEqualTo(BudgetStatus.APPROVED);
        var limits = good.limits();
        assertThat(budget.approval())
                .isEqualTo(new Budget.Approval(
                        FINANCE,
                        TODAY.plusDays(3),
                        Objects.requireNonNull(limits.base()).id(),
                        Objects.requireNonNull(limits.entry()).id(),
                        Given.RULES.version()));
    }

    @Test
    void isNotSubmittedAndNotApprovedWhileSomethingIsMissing() {
        assertThat(refused(() -> Given.begun(plan).submit(bad, OFFICER, TODAY)))
                .containsExactly("budget.gate.below-plan");
        budget.submit(good, OFFICER, TODAY);
        assertThat(refused(() -> budget.approve(bad, FINANCE, TODAY)))
                .contains("budget.gate.below-plan", "budget.gate.precondition");
    }

    @Test
    void isDecidedByNobodyWhoHadAHandInIt() {
        budget.change(COLLEAGUE);
        var submitter = Given.person();
        budget.submit(good, submitter, TODAY);

        for (var hand : Set.of(OFFICER, COLLEAGUE, submitter)) {
            assertThat(codes(budget.problemsBeforeDeciding(hand))).containsExactly("budget.decision.drafter");
        }
        assertThat(budget.problemsBeforeDeciding(FINANCE)).isEmpty();
        assertThat(refused(() -> copy().approve(good, OFFICER, TODAY))).contains("budget.decision.drafter");
        assertThat(refused(() -> copy().sendBack(OFFICER))).containsExactly("budget.decision.drafter");
    }

    @Test
    void remembersTheHandsOfEarlierRounds() {
        budget.submit(good, COLLEAGUE, TODAY);
        budget.sendBack(FINANCE);
        budget.submit(good, OFFICER, TODAY);

        assertThat(codes(budget.problemsBeforeDeciding(COLLEAGUE))).containsExactly("budget.decision.drafter");
    }

    private Budget copy() {
        var other = Given.begun(plan);
        other.submit(good, OFFICER, TODAY);
        return other;
    }

    @Test
    void isChangedOnlyBeforeItIsSubmittedAndAfterItWasReturned() {
        budget.change(OFFICER);
        budget.submit(good, OFFICER, TODAY);
        assertThat(refused(() -> budget.change(OFFICER))).containsExactly("budget.closed-step");
        budget.sendBack(FINANCE);
        budget.change(OFFICER);
        budget.submit(good, OFFICER, TODAY);
        budget.approve(good, FINANCE, TODAY);

        assertThat(refused(() -> budget.change(OFFICER))).containsExactly("budget.closed-step");
        assertThat(refused(() -> budget.submit(good, OFFICER, TODAY))).containsExactly("budget.closed-step");
        assertThat(refused(() -> budget.sendBack(FINANCE))).containsExactly("budget.closed-step");
        assertThat(refused(() -> budget.approve(good, FINANCE, TODAY))).containsExactly("budget.closed-step");
    }

    @Test
    void leavesAloneWhatAnEarlierApprovalCovers() {
        budget.change(A, Set.of(B), OFFICER);

        assertThat(refused(() -> budget.change(B, Set.of(B), OFFICER))).containsExactly("budget.line.kept");
    }

    @Test
    void notesAHigherCeilingOnlyAsAHigherOne() {
        var ordinary =
                new Ceiling(Money.of("86450000"), Given.RULES.share("fund.cap"), Given.RULES.reference("fund.cap"));

        budget.raise(raise("3.0001"), ordinary, COLLEAGUE);

        assertThat(Objects.requireNonNull(budget.raise()).share()).hasToString("3.0001%");
        assertThat(budget.problemsBeforeDeciding(COLLEAGUE)).isNotEmpty();
        assertThat(refused(() -> budget.raise(raise("3"), ordinary, OFFICER)))
                .containsExactly("budget.raise.not-higher");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "3.00001", "1000"})
    void refusesAShareThatIsNone(String share) {
        var ordinary = new Ceiling(
                Money.of("1"),
                Given.RULES.share("fund.cap"),
                new RuleReference("fund.cap", "x", yufang.shared.Evidence.LAW));

        assertThat(refused(() -> budget.raise(raise(share), ordinary, OFFICER))).containsExactly("form.bad.percentage");
    }
}
