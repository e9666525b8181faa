package yufang.year.delivery.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.year.contracts.ContractProgress;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.SignedContract;

/** What follows from the approval of a plan: the contract runs, and what falls due today is somebody's work. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanInForce {

    private final Books books;
    private final ContractProgress progress;
    private final DeliveryUnitRepository units;
    private final StepSeven step;
    private final Due due;

    PlanInForce(Books books, ContractProgress progress, DeliveryUnitRepository units, StepSeven step, Due due) {
        this.books = books;
        this.progress = progress;
        this.units = units;
        this.step = step;
        this.due = due;
    }

    /** So that nothing is cancelled meanwhile, and no review begins. */
    void lock(SignedContract contract) {
        books.takeSigned(contract.id());
    }

    void begin(ExecutionPlan plan, SignedContract contract) {
        if (contract.state() == ContractState.SIGNED) progress.run(contract.id());
        step.report(contract);
        units.findByPlanAndAppointmentFirstDayLessThanEqual(plan.id(), due.today())
                .forEach(due::open);
    }

    void report(ExecutionPlan plan, SignedContract contract) {
        step.report(contract, plan);
    }

    /** Opens the work of the units whose day has come. */
    @Component
    record Due(DeliveryWork work, Desk desk) {

        java.time.LocalDate today() {
            return desk.today();
        }

        void open(DeliveryUnit unit) {
            if (unit.status() == UnitStatus.PLANNED
                    && !unit.appointment().firstDay().isAfter(desk.today())) {
                work.carryOut(unit);
            }
        }
    }
}
