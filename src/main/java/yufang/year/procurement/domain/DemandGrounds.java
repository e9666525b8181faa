package yufang.year.procurement.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Problem;
import yufang.year.budget.ApprovedBudgets;
import yufang.year.budget.ApprovedSubProject;
import yufang.year.planning.IssuedPlans;

/** Asks plan and budget, in the transaction of whoever moves a demand. */
@Component
@Transactional(readOnly = true)
class DemandGrounds {

    private final IssuedPlans plans;
    private final ApprovedBudgets budgets;

    DemandGrounds(IssuedPlans plans, ApprovedBudgets budgets) {
        this.plans = plans;
        this.budgets = budgets;
    }

    DemandGround of(SubProjectId id) {
        var plan = plans.inForce(id);
        return new DemandGround(
                plan.orElse(null),
                plan.flatMap(known -> known.subProject(id)).orElse(null),
                budgets.of(id)
                        .flatMap(budget -> budget.subProject(id))
                        .map(ApprovedSubProject::amount)
                        .orElse(null));
    }

    /** What plan and budget have against a demand that was drafted from them. */
    List<Problem> problems(Demand demand) {
        var drafted = plans.version(demand.basis().planVersion()).subProject(demand.subProject());
        return of(demand.subProject()).problems(demand.basis(), drafted.orElse(null));
    }
}
