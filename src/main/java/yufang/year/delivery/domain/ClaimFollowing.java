package yufang.year.delivery.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.year.contracts.Contracts;

/** What follows from an act on a unit: whose work it is next, and what the nine steps say. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClaimFollowing {

    private final DeliveryWork work;
    private final StepSeven step;
    private final Contracts contracts;

    ClaimFollowing(DeliveryWork work, StepSeven step, Contracts contracts) {
        this.work = work;
        this.step = step;
        this.contracts = contracts;
    }

    void carriedOut(DeliveryUnit unit) {
        work.submit(unit);
    }

    /**
     * What is mended has to be submitted anew before it counts, and is nobody's work once it is as it was; while it is
     * first entered, or rejected, that is open already.
     */
    void entered(DeliveryUnit unit, boolean mended) {
        if (unit.status() != UnitStatus.VERIFIED) return;
        if (mended) {
            work.submit(unit);
        } else {
            work.done(unit.id());
        }
    }

    void submitted(DeliveryUnit unit) {
        work.verify(unit);
        step.report(contracts.contract(unit.contract()));
    }

    void verified(DeliveryUnit unit) {
        work.done(unit.id());
        step.report(contracts.contract(unit.contract()));
    }

    void rejected(DeliveryUnit unit) {
        work.mend(unit);
        step.report(contracts.contract(unit.contract()));
    }

    void lowered(DeliveryUnit unit) {
        step.report(contracts.contract(unit.contract()));
    }
}
