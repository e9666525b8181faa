package yufang.year.delivery.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.regions.DailyTask;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.Contracts;

/** Puts on the provider's list what the day brings: the units that begin today. No gate waits for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DueUnits implements DailyTask {

    private final DeliveryUnitRepository units;
    private final ExecutionPlanRepository plans;
    private final Contracts contracts;
    private final PlanInForce.Due due;

    DueUnits(DeliveryUnitRepository units, ExecutionPlanRepository plans, Contracts contracts, PlanInForce.Due due) {
        this.units = units;
        this.plans = plans;
        this.contracts = contracts;
        this.due = due;
    }

    @Override
    public String name() {
        return "delivery.due";
    }

    @Override
    public void on(LocalDate day) {
        units.findByStatusAndAppointmentFirstDay(UnitStatus.PLANNED, day).stream()
                .filter(unit -> plans.findById(unit.plan())
                        .filter(plan -> plan.status() == ExecutionPlanStatus.APPROVED)
                        .isPresent())
                .filter(unit -> contracts.contract(unit.contract()).state() == ContractState.RUNNING)
                .forEach(due.work()::carryOut);
    }
}
