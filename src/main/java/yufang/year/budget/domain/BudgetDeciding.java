package yufang.year.budget.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.year.budget.BudgetId;

/** Finance approves a budget, or returns it with the reason. */
@Component
@Transactional
public class BudgetDeciding {

    private final BudgetRepository budgets;
    private final BudgetDecisionRepository decisions;
    private final BudgetSheets sheets;
    private final StepThree step;
    private final Desk desk;

    BudgetDeciding(
            BudgetRepository budgets,
            BudgetDecisionRepository decisions,
            BudgetSheets sheets,
            StepThree step,
            Desk desk) {
        this.budgets = budgets;
        this.decisions = decisions;
        this.sheets = sheets;
        this.step = step;
        this.desk = desk;
    }

    public void approve(BudgetId id, int version) {
        var budget = budgets.known(id).at(version);
        var sheet = sheets.of(budget, desk.today());
        budget.approve(sheet, desk.me(), desk.today());
        budgets.save(budget);
        decisions.save(decision(id, sheet, null));
        desk.record("budget.approved", id, budget.year().toString(), sheet.total());
        step.approved(budget, sheet);
    }

    public void sendBack(BudgetId id, int version, String reason) {
        var budget = budgets.known(id).at(version);
        var sheet = sheets.of(budget, desk.today());
        budget.sendBack(desk.me());
        budgets.save(budget);
        decisions.save(decision(id, sheet, reason));
        desk.recordBecause(reason, "budget.returned", id, budget.year().toString());
        step.sentBack(budget, sheet);
    }

    private BudgetDecision decision(BudgetId id, BudgetSheet sheet, @Nullable String reason) {
        return BudgetDecision.of(
                id, sheet.total(), reason, desk.rules().version(), desk.today(), desk.me(), desk.now());
    }

    /** What keeps the budget from its next step, whoever takes it. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeNextStep(BudgetId id) {
        var budget = budgets.known(id);
        return switch (budget.status()) {
            case DRAFTING, RETURNED -> sheets.of(budget, desk.today()).problems();
            case SUBMITTED -> budget.problemsBeforeApproval(sheets.of(budget, desk.today()), desk.me());
            case APPROVED -> List.of();
        };
    }

    @Transactional(readOnly = true)
    public BudgetSheet sheet(BudgetId id) {
        return sheets.of(budgets.known(id), desk.today());
    }
}
