package yufang.year.delivery.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.ExecutionPlanId;

/** The versions of execution plans with their contracts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanShelf {

    private final ExecutionPlanRepository plans;
    private final Contracts contracts;
    private final Books books;
    private final Desk desk;

    PlanShelf(ExecutionPlanRepository plans, Contracts contracts, Books books, Desk desk) {
        this.plans = plans;
        this.contracts = contracts;
        this.books = books;
        this.desk = desk;
    }

    /** The first version, or the one after the last approved. */
    ExecutionPlan next(SignedContract contract, @Nullable String reason) {
        if (contract.state() != ContractState.SIGNED && contract.state() != ContractState.RUNNING) {
            throw RuleViolated.because(
                    "delivery.contract-not-running", Wording.word("delivery.contract-state", contract.state()));
        }
        var last = plans.findFirstByContractOrderByNumberDesc(contract.id());
        if (last.isEmpty()) {
            books.open(contract);
            return ExecutionPlan.first(contract.id(), contract.provider(), desk.me(), desk.now());
        }
        if (last.get().status() != ExecutionPlanStatus.APPROVED) throw RuleViolated.because("delivery.plan.in-work");
        if (reason == null)
            throw new RuleViolated(List.of(Problem.of("form.bad.missing").at("reason")));
        return last.get().next(reason, desk.me(), desk.now());
    }

    /** Whose units may change, by a form that was shown for this version. */
    ExecutionPlan drafted(ExecutionPlanId id, int version) {
        var plan = plan(id).at(version);
        plan.change();
        return plan;
    }

    /** Whose units may change; the form was shown for a version of the unit. */
    ExecutionPlan drafted(ExecutionPlanId id) {
        var plan = plan(id);
        plan.change();
        return plan;
    }

    ExecutionPlan plan(ExecutionPlanId id) {
        return plans.findById(id).orElseThrow(() -> new NotFound(id));
    }

    boolean isApproved(ExecutionPlanId id) {
        return plan(id).status() == ExecutionPlanStatus.APPROVED;
    }

    SignedContract contract(ExecutionPlan plan) {
        return contracts.contract(plan.contract());
    }

    void save(ExecutionPlan plan) {
        plans.save(plan);
    }
}
