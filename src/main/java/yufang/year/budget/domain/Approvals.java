package yufang.year.budget.domain;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.FiscalYear;
import yufang.year.budget.ApprovedBudget;
import yufang.year.budget.ApprovedBudgets;
import yufang.year.budget.ApprovedSubProject;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.IssuedPlans;
import yufang.year.planning.PlannedSubProject;

/**
 * What finance has approved. A sub-project keeps its approval through later versions of the plan as long as they leave
 * it as it was.
 */
@Component
@Transactional(readOnly = true)
class Approvals implements ApprovedBudgets {

    private final BudgetRepository budgets;
    private final CostLineRepository lines;
    private final IssuedPlans plans;

    Approvals(BudgetRepository budgets, CostLineRepository lines, IssuedPlans plans) {
        this.budgets = budgets;
        this.lines = lines;
        this.plans = plans;
    }

    @Override
    public Optional<ApprovedBudget> inForce(FiscalYear year) {
        return plans.inForce(year).flatMap(plan -> budgets.latestApproved(year)
                .filter(budget ->
                        kept(plan, budget).size() == plan.subProjects().size())
                .map(this::approved)
                .map(approved -> of(plan, approved)));
    }

    /** Without what the plan in force no longer has. */
    private static ApprovedBudget of(IssuedPlan plan, ApprovedBudget approved) {
        return new ApprovedBudget(
                approved.id(),
                approved.plan(),
                approved.year(),
                approved.approvedOn(),
                approved.subProjects().stream()
                        .filter(project -> plan.subProject(project.id()).isPresent())
                        .toList());
    }

    @Override
    public Optional<ApprovedBudget> of(SubProjectId subProject) {
        return plans.inForce(subProject).flatMap(plan -> budgets.latestApproved(plan.year())
                .filter(budget -> kept(plan, budget).contains(subProject))
                .map(this::approved));
    }

    /** The sub-projects whose approval stands although a new budget was begun. */
    Set<SubProjectId> keptFromBefore(IssuedPlan plan, Budget budget) {
        return budgets.approvedBefore(budget)
                .map(approved -> kept(plan, approved))
                .orElse(Set.of());
    }

    /** The sub-projects of that version that stand in the budget’s own version of the plan just so. */
    private Set<SubProjectId> kept(IssuedPlan plan, Budget approved) {
        var then = plans.version(approved.plan());
        return plan.subProjects().stream()
                .filter(project ->
                        then.subProject(project.id()).filter(project::equals).isPresent())
                .map(PlannedSubProject::id)
                .collect(Collectors.toSet());
    }

    private ApprovedBudget approved(Budget budget) {
        var costs = lines.of(budget.id());
        var plan = plans.version(budget.plan());
        return new ApprovedBudget(
                budget.id(),
                budget.plan(),
                budget.year(),
                java.util.Objects.requireNonNull(budget.approvedOn()),
                plan.subProjects().stream()
                        .map(project -> approved(project, costs.of(project.id())))
                        .toList());
    }

    private static ApprovedSubProject approved(PlannedSubProject project, Costs costs) {
        return new ApprovedSubProject(
                project.id(), project.title(), costs.total(), costs.of(Purpose.PUBLICITY), costs.of(Purpose.TRAINING));
    }
}
