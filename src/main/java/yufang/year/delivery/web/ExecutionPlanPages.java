package yufang.year.delivery.web;

import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.year.contracts.Contracts;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.domain.LoadedUnits;
import yufang.year.delivery.query.ExecutionPlanQueries;

/** Puts together what the page of an execution plan shows. */
@Component
class ExecutionPlanPages {

    private final ExecutionPlanQueries plans;
    private final Contracts contracts;
    private final LoadedUnits units;
    private final DeliveryPages pages;
    private final Desk desk;

    ExecutionPlanPages(
            ExecutionPlanQueries plans, Contracts contracts, LoadedUnits units, DeliveryPages pages, Desk desk) {
        this.plans = plans;
        this.contracts = contracts;
        this.units = units;
        this.pages = pages;
        this.desk = desk;
    }

    ExecutionPlanView plan(ExecutionPlanId id, List<Problem> problems) {
        var plan = plans.plan(id);
        var contract = contracts.contract(plan.contract());
        var weighed = units.all(plan.contract()).stream()
                .filter(unit -> unit.approved() || unit.plan().equals(id))
                .toList();
        return new ExecutionPlanView(
                plan,
                contract,
                weighed,
                problems,
                pages.around().subProjects().line(contract.subProject()),
                pages.trail(plan),
                desk.acting().role());
    }
}
