package yufang.year.contracts.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Span;
import yufang.ground.deadlines.Term;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjectId;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.planning.IssuedPlan;
import yufang.year.planning.IssuedPlans;
import yufang.year.planning.PlannedSubProject;
import yufang.year.planning.ServiceFrame;

/** Gathers what a contract is held against, in the transaction of whoever acts or looks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContractGates {

    private static final ServiceFrame OPEN = new ServiceFrame(null, null, null);

    private final IssuedPlans plans;
    private final Grants grants;
    private final Desk desk;

    ContractGates(IssuedPlans plans, Grants grants, Desk desk) {
        this.plans = plans;
        this.grants = grants;
        this.desk = desk;
    }

    ContractGate of(Contract contract) {
        var plan = plans.inForce(contract.subProject());
        return new ContractGate(
                desk.rules(),
                plan.map(IssuedPlan::id).orElse(null),
                plan.map(known -> plans.service(known.id())).orElse(OPEN),
                plan.flatMap(known -> known.subProject(contract.subProject())).orElse(null),
                grants.of(contract),
                signUntil(contract),
                desk.today());
    }

    /** @throws RuleViolated beside the choice where no plan in force has the sub-project any more */
    IssuedPlan plan(SubProjectId subProject) {
        return plans.inForce(subProject)
                .orElseThrow(() -> new RuleViolated(
                        List.of(Problem.of("contracts.gate.no-plan").at("subProject"))));
    }

    ServiceFrame frame(IssuedPlan plan) {
        return plans.service(plan.id());
    }

    /** What the version promises that the contract was drafted on. */
    PlannedSubProject drafted(Contract contract) {
        return plans.version(contract.planVersion())
                .subProject(contract.subProject())
                .orElseThrow(() -> new NotFound(contract.subProject()));
    }

    /** From the letter to the winner on (采购法 46). */
    Term signUntil(Contract contract) {
        return desk.after(
                contract.awardedOn(), Span.of(desk.rules().days("k.sign").text()));
    }
}
