package yufang.year.budget.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.FiscalYear;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.budget.BudgetId;
import yufang.year.planning.IssuedPlan;

/** Begins the budget of the plan that is in force. */
@Component
@Transactional
public class BudgetOpening {

    private final BudgetRepository budgets;
    private final CostLineRepository lines;
    private final BudgetSheets sheets;
    private final StepThree step;
    private final Desk desk;

    BudgetOpening(BudgetRepository budgets, CostLineRepository lines, BudgetSheets sheets, StepThree step, Desk desk) {
        this.budgets = budgets;
        this.lines = lines;
        this.sheets = sheets;
        this.step = step;
        this.desk = desk;
    }

    /** What was compiled for the version before is copied; what that version’s approval still covers stays as it is. */
    public BudgetId begin(FiscalYear year) {
        var plan = sheets.planInForce(year).orElseThrow(() -> refused("budget.no-plan", year.toString()));
        if (budgets.existsByPlan(plan.id())) throw refused("budget.exists", year.toString(), plan.version());
        var before = budgets.findFirstByYearOrderByCreatedAtDesc(year);
        var budget = budgets.save(Budget.begin(plan, desk.me(), desk.now()));
        before.ifPresent(former -> copy(former, budget, plan));
        desk.record("budget.begun", budget.id(), year.toString(), plan.version());
        step.begun(budget, sheets.of(budget, desk.today()));
        return budget.id();
    }

    private void copy(Budget former, Budget budget, IssuedPlan plan) {
        var kept = sheets.of(budget, desk.today()).kept();
        var approved = budgets.approvedBefore(budget).map(one -> lines.of(one.id()));
        var latest = lines.of(former.id());
        plan.subProjects().forEach(project -> {
            var from = kept.contains(project.id()) ? approved.orElse(latest) : latest;
            from.of(project.id())
                    .lines()
                    .forEach(line -> lines.save(CostLine.of(budget, project.id(), line.item(), desk.me(), desk.now())));
        });
    }

    private static RuleViolated refused(String code, Object... arguments) {
        return new RuleViolated(List.of(Problem.of(code, arguments).at("year")));
    }
}
