package yufang.year.delivery.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.kind.UnitKind;

/** The units with their plan, their book and their kind. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnitShelf {

    private final DeliveryUnitRepository units;
    private final UnitChangeRepository changes;
    private final PlanShelf plans;
    private final Books books;
    private final UnitKinds kinds;

    UnitShelf(
            DeliveryUnitRepository units, UnitChangeRepository changes, PlanShelf plans, Books books, UnitKinds kinds) {
        this.units = units;
        this.changes = changes;
        this.plans = plans;
        this.books = books;
        this.kinds = kinds;
    }

    /** @throws NotFound where there is none, or it belongs to somebody else */
    DeliveryUnit unit(UnitId id) {
        return units.findById(id).orElseThrow(() -> new NotFound(id));
    }

    boolean isApproved(DeliveryUnit unit) {
        return plans.isApproved(unit.plan());
    }

    Window window(DeliveryUnit unit) {
        var plan = plans.plan(unit.plan());
        return new Window(plan.approvedOn(), plans.contract(plan).serviceUntil());
    }

    /** Holds the book of an approved unit; before the approval the contract does not run, and that is said first. */
    void hold(DeliveryUnit unit) {
        if (isApproved(unit)) books.hold(unit.contract());
    }

    /** The contract of a unit on which the agency decides. */
    SignedContract held(DeliveryUnit unit) {
        return books.hold(unit.contract());
    }

    /** Before the roster of a drafted unit changes: its plan changes too. */
    void draft(DeliveryUnit unit) {
        plans.save(plans.drafted(unit.plan()));
    }

    boolean hasOpenChange(DeliveryUnit unit) {
        return changes.existsByUnitAndStatus(unit.id(), ChangeStatus.PROPOSED);
    }

    UnitKind kind(DeliveryUnit unit) {
        return kinds.of(unit.kind());
    }

    void save(DeliveryUnit unit) {
        units.save(unit);
    }
}
