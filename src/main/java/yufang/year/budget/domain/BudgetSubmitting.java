package yufang.year.budget.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.year.budget.BudgetId;

/** The bureau hands a compiled budget to finance. */
@Component
@Transactional
public class BudgetSubmitting {

    private final BudgetRepository budgets;
    private final BudgetSheets sheets;
    private final StepThree step;
    private final Desk desk;

    BudgetSubmitting(BudgetRepository budgets, BudgetSheets sheets, StepThree step, Desk desk) {
        this.budgets = budgets;
        this.sheets = sheets;
        this.step = step;
        this.desk = desk;
    }

    public void submit(BudgetId id, int version) {
        var budget = budgets.known(id).at(version);
        var sheet = sheets.of(budget, desk.today());
        budget.submit(sheet, desk.me(), desk.today());
        budgets.save(budget);
        desk.record("budget.submitted", id, budget.year().toString(), sheet.total());
        step.submitted(budget, sheet);
    }
}
