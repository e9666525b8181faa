package yufang.year.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static yufang.year.budget.domain.Given.A;
import static yufang.year.budget.domain.Given.B;
import static yufang.year.budget.domain.Given.begun;
import static yufang.year.budget.domain.Given.codes;
import static yufang.year.budget.domain.Given.item;
import static yufang.year.budget.domain.Given.limits;
import static yufang.year.budget.domain.Given.line;
import static yufang.year.budget.domain.Given.plan;
import static yufang.year.budget.domain.Given.raise;
import static yufang.year.budget.domain.Given.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.Severity;

/** What keeps a budget from being submitted and approved, each by its boundary. */
class BudgetSheetTests {

    @Test
    void passesWhereEverythingAgrees() {
        assertThat(sheet(plan("480000"), "480000", limits()).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "479999.99, budget.gate.below-plan, 0.01",
        "480000.01, budget.gate.above-plan, 0.01",
        "380000,    budget.gate.below-plan, 100000"
    })
    void wantsTheLinesToComeToTheFigureOfThePlan(String amount, String code, String difference) {
        var problem = only(sheet(plan("480000"), amount, limits()).problems());

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.arguments())
                .containsExactly("project A", Money.of(amount), Money.of("480000"), Money.of(difference));
        assertThat(problem.rule()).isNotNull().extracting("key").isEqualTo("fee.cost-lines");
        assertThat(problem.forbids()).isTrue();
    }

    @Test
    void wantsLinesForEachSubProjectAndAddsThemUpByThemselves() {
        var plan = plan("480000", "1500000");
        var budget = begun(plan);
        var ofA = line(budget, A, Purpose.TRAINING, "480000");

        assertThat(codes(sheet(plan, limits(), ofA).problems())).containsExactly("budget.gate.no-lines");
        assertThat(codes(sheet(plan, limits(), ofA, line(budget, A, Purpose.TRAINING, "1500000"))
                        .problems()))
                .containsExactly("budget.gate.above-plan", "budget.gate.no-lines");
        assertThat(sheet(
                                plan,
                                limits(),
                                ofA,
                                line(budget, B, Purpose.PUBLICITY, "1000000"),
                                line(budget, B, Purpose.TRAINING, "500000"))
                        .problems())
                .isEmpty();
    }

    /** The trial year: 3 % of 86,450,000.00. */
    @Test
    void refusesOneFenAboveTheCeiling() {
        assertThat(sheet(plan("2593500.00"), "2593500.00", limits()).problems()).isEmpty();

        var problem = only(sheet(plan("2593500.01"), "2593500.01", limits()).problems());
        assertThat(problem.code()).isEqualTo("budget.gate.cap");
        assertThat(problem.arguments())
                .containsExactly(Money.of("2593500.01"), Money.of("2593500"), Money.of("86450000"), "3%");
        assertThat(problem.rule()).isNotNull().extracting("key").isEqualTo("fund.cap");
    }

    /** 5 % are 4,322,500.00. */
    @Test
    void takesAHigherCeilingOnlyFromTheProvince() {
        var raised = limits("86450000", raise("5"), "99000000");

        assertThat(sheet(plan("4322500.00"), "4322500.00", raised).problems()).isEmpty();
        var problem = only(sheet(plan("4322500.01"), "4322500.01", raised).problems());
        assertThat(problem.code()).isEqualTo("budget.gate.cap-raised");
        assertThat(problem.rule()).isNotNull().extracting("key").isEqualTo("fund.cap.raised");

        var ownWill = limits("86450000", null, "99000000", TrialRules.with(Given.TODAY, "fund.cap", "5 %"));
        assertThat(codes(sheet(plan("2593500.01"), "2593500.01", ownWill).problems()))
                .containsExactly("budget.gate.cap");
    }

    /** 2 % are 1,729,000.00. */
    @Test
    void keepsALowerShareThatTheRegionHasSetItself() {
        var lower = limits("86450000", null, "99000000", TrialRules.with(Given.TODAY, "fund.cap", "2 %"));

        assertThat(sheet(plan("1729000.00"), "1729000.00", lower).problems()).isEmpty();
        assertThat(codes(sheet(plan("1729000.01"), "1729000.01", lower).problems()))
                .containsExactly("budget.gate.cap");
    }

    @Test
    void staysWithinTheFundBudget() {
        var budgeted = limits("86450000", null, "480000.00");

        assertThat(sheet(plan("480000.00"), "480000.00", budgeted).problems()).isEmpty();
        var problem = only(sheet(plan("480000.01"), "480000.01", budgeted).problems());
        assertThat(problem.code()).isEqualTo("budget.gate.entry");
        assertThat(problem.rule()).isNotNull().extracting("key").isEqualTo("fund.budgeted");
    }

    @Test
    void waitsForBothFiguresOfTheFund() {
        assertThat(codes(sheet(plan("480000"), "480000", limits(null, null, null))
                        .problems()))
                .containsExactly("budget.gate.no-base", "budget.gate.no-entry");
    }

    @Test
    void refusesALineThatTheFundNeverPays() {
        var plan = plan("480000");
        var line = CostLine.of(
                begun(plan), A, item("EXPERT_REVIEW", Purpose.TRAINING, "480000", "1"), Given.OFFICER, Given.NOW);

        var problem = only(sheet(plan, limits(), line).problems());

        assertThat(problem.code()).isEqualTo("budget.gate.not-fundable");
        assertThat(problem.rule()).isNotNull().extracting("key").isEqualTo("fund.expert-fees");
    }

    @Test
    void isOnlyForThePlanInForce() {
        assertThat(codes(sheet(Given.superseded(plan("480000")), "480000", limits())
                        .problems()))
                .containsExactly("budget.gate.superseded");
    }

    @Test
    void warnsWhereTheRegionDividesTheFeeOtherwise() {
        var divided = limits("86450000", null, "99000000", TrialRules.with(Given.TODAY, "fund.split", "30 %"));
        var plan = plan("1000");
        var budget = begun(plan);

        assertThat(sheet(
                                plan,
                                divided,
                                line(budget, A, Purpose.PUBLICITY, "300"),
                                line(budget, A, Purpose.TRAINING, "700"))
                        .problems())
                .isEmpty();
        var problem = only(sheet(
                        plan,
                        divided,
                        line(budget, A, Purpose.PUBLICITY, "300.01"),
                        line(budget, A, Purpose.TRAINING, "699.99"))
                .problems());
        assertThat(problem.severity()).isEqualTo(Severity.WARN);
        assertThat(problem.arguments()).containsExactly("30%", "30%");
    }

    @Test
    void asksFinanceWhetherTheFundCanPayItsBenefits() {
        var problem = only(sheet(plan("480000"), "480000", limits()).problemsBeforeApproval());

        assertThat(problem.code()).isEqualTo("budget.gate.precondition");
        assertThat(problem.forbids()).isFalse();
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
