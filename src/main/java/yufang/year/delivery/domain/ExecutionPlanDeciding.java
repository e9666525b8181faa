package yufang.year.delivery.domain;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.year.delivery.ExecutionPlanId;

/** How an execution plan is handed in by the provider, and approved or sent back by the agency. */
@Component
@Transactional
public class ExecutionPlanDeciding {

    private final PlanShelf shelf;
    private final PlanGates gates;
    private final PlanInForce force;
    private final DeliveryWork work;
    private final Desk desk;

    ExecutionPlanDeciding(PlanShelf shelf, PlanGates gates, PlanInForce force, DeliveryWork work, Desk desk) {
        this.shelf = shelf;
        this.gates = gates;
        this.force = force;
        this.work = work;
        this.desk = desk;
    }

    public void submit(ExecutionPlanId id, int version) {
        var plan = shelf.plan(id).at(version);
        var contract = shelf.contract(plan);
        plan.submit(gates.of(plan), desk.me(), desk.today());
        shelf.save(plan);
        desk.record("delivery.plan.submitted", id, contract.title());
        work.approve(plan, contract);
        force.report(plan, contract);
    }

    public void approve(ExecutionPlanId id, int version) {
        var plan = shelf.plan(id).at(version);
        var contract = shelf.contract(plan);
        force.lock(contract);
        plan.approve(gates.of(plan), desk.me(), desk.today(), desk.rules().version());
        shelf.save(plan);
        desk.record("delivery.plan.approved", id, contract.title());
        work.done(id);
        force.begin(plan, contract);
    }

    public void sendBack(ExecutionPlanId id, int version, String reason) {
        var plan = shelf.plan(id).at(version);
        var contract = shelf.contract(plan);
        plan.sendBack(reason, desk.me(), desk.today(), desk.rules().version());
        shelf.save(plan);
        desk.recordBecause(reason, "delivery.plan.returned", id, contract.title());
        work.revise(plan, contract);
        force.report(plan, contract);
    }

    /** What keeps the version from its next step now, whoever takes it. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeNextStep(ExecutionPlanId id) {
        var plan = shelf.plan(id);
        return switch (plan.status()) {
            case DRAFTING, RETURNED -> gates.of(plan);
            case SUBMITTED ->
                Stream.concat(plan.problemsBeforeDecision(desk.me()).stream(), gates.of(plan).stream())
                        .toList();
            case APPROVED -> List.of();
        };
    }
}
