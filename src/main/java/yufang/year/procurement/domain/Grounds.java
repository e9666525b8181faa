package yufang.year.procurement.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Span;
import yufang.ground.deadlines.Term;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjectId;
import yufang.ground.rulebook.RuleValue;
import yufang.shared.Money;
import yufang.year.budget.ApprovedBudgets;
import yufang.year.budget.ApprovedSubProject;
import yufang.year.planning.IssuedPlans;
import yufang.year.procurement.ClosedDemand;
import yufang.year.procurement.ClosedDemands;
import yufang.year.procurement.DemandId;
import yufang.year.procurement.PublishedIntentions;

/** Asks the steps before what they have left for a sub-project, in the transaction of whoever buys it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Grounds {

    private final IssuedPlans plans;
    private final ApprovedBudgets budgets;
    private final ClosedDemands demands;
    private final PublishedIntentions intentions;
    private final Desk desk;

    Grounds(
            IssuedPlans plans,
            ApprovedBudgets budgets,
            ClosedDemands demands,
            PublishedIntentions intentions,
            Desk desk) {
        this.plans = plans;
        this.budgets = budgets;
        this.demands = demands;
        this.intentions = intentions;
        this.desk = desk;
    }

    BeginningGate.Grounds of(SubProjectId subProject) {
        return new BeginningGate.Grounds(
                plans.inForce(subProject).isPresent(),
                demands.of(subProject).orElse(null),
                approved(subProject),
                intentions.publishedOn(subProject).map(this::earliest).orElse(null));
    }

    /** The demand that was closed for it. */
    Optional<DemandId> demand(SubProjectId subProject) {
        return demands.of(subProject).map(ClosedDemand::id);
    }

    /** What finance has approved for it, in yuan; null where nothing is. */
    @Nullable
    Money approved(SubProjectId subProject) {
        return budgets.of(subProject)
                .flatMap(budget -> budget.subProject(subProject))
                .map(ApprovedSubProject::amount)
                .orElse(null);
    }

    /** Counted backwards from the beginning of the procurement, so that no rest day prolongs it. */
    private Term earliest(java.time.LocalDate published) {
        var days = desk.rules().days("pd.intention");
        return desk.after(
                published,
                days.counting() == RuleValue.Counting.CALENDAR
                        ? Span.calendarDaysToTheDay(days.count())
                        : Span.workingDays(days.count()));
    }
}
