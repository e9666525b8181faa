package yufang.year.budget.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.FiscalYear;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.IssuedPlans;

/** Gathers what a budget is judged by: on the day that is asked for, or as it was when it was approved. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BudgetSheets {

    private final CostLineRepository lines;
    private final CostKindTable kinds;
    private final FundFigures figures;
    private final Approvals approvals;
    private final IssuedPlans plans;

    BudgetSheets(
            CostLineRepository lines,
            CostKindTable kinds,
            FundFigures figures,
            Approvals approvals,
            IssuedPlans plans) {
        this.lines = lines;
        this.kinds = kinds;
        this.figures = figures;
        this.approvals = approvals;
        this.plans = plans;
    }

    BudgetSheet of(Budget budget, LocalDate today) {
        var plan = plans.version(budget.plan());
        return new BudgetSheet(
                plan,
                lines.of(budget.id()),
                kinds.all(),
                figures.limits(budget, today),
                approvals.keptFromBefore(plan, budget));
    }

    Optional<IssuedPlan> planInForce(FiscalYear year) {
        return plans.inForce(year);
    }
}
