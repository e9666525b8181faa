package yufang.year.procurement.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.year.budget.ApprovedBudget;
import yufang.year.budget.ApprovedBudgets;
import yufang.year.budget.ApprovedSubProject;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.IssuedPlans;
import yufang.year.planning.PlannedSubProject;

/** Asks plan and budget, in the transaction of whoever moves a demand. */
@Component
@Transactional(readOnly = true)
class DemandGrounds {

    private final IssuedPlans plans;
    private final ObjectProvider<ApprovedBudgets> budgets;

    DemandGrounds(IssuedPlans plans, ObjectProvider<ApprovedBudgets> budgets) {
        this.plans = plans;
        this.budgets = budgets;
    }

    DemandGround of(SubProjectId id) {
        var plan = plans.inForce(id);
        var planned = plan.flatMap(known -> known.subProject(id));
        return new DemandGround(
                plan.orElse(null),
                planned.orElse(null),
                planned.flatMap(known -> approved(plan.orElseThrow(), known)).orElse(null));
    }

    /** Approved for this version of the plan, or for one that has the sub-project as it is in this one. */
    private Optional<Money> approved(IssuedPlan plan, PlannedSubProject planned) {
        return budgets.stream()
                .flatMap(each -> each.of(planned.id()).stream())
                .findFirst()
                .filter(budget -> budget.plan().equals(plan.id()) || isUnchanged(budget, planned))
                .flatMap(budget -> budget.subProject(planned.id()))
                .map(ApprovedSubProject::amount);
    }

    private boolean isUnchanged(ApprovedBudget budget, PlannedSubProject planned) {
        return plans.version(budget.plan())
                .subProject(planned.id())
                .filter(planned::equals)
                .isPresent();
    }

    /** What plan and budget have against a demand that was drafted from them. */
    List<Problem> problems(Demand demand) {
        var drafted = plans.version(demand.basis().planVersion()).subProject(demand.subProject());
        return of(demand.subProject()).problems(demand.basis(), drafted.orElse(null));
    }
}
