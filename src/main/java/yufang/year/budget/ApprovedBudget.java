package yufang.year.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.year.planning.PlanVersionId;

/**
 * What finance has approved (费用审批) for an issued version of the plan. It never changes.
 *
 * @param approvedOn business day of the decision
 */
public record ApprovedBudget(
        BudgetId id, PlanVersionId plan, FiscalYear year, LocalDate approvedOn, List<ApprovedSubProject> subProjects) {

    public ApprovedBudget {
        subProjects = List.copyOf(subProjects);
    }

    public Optional<ApprovedSubProject> subProject(SubProjectId id) {
        return subProjects.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Of all sub-projects, in yuan. */
    public Money total() {
        return subProjects.stream().map(ApprovedSubProject::amount).reduce(Money.ZERO, Money::plus);
    }
}
