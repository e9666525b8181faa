package yufang.year.delivery.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.UnitId;

/** How a unit of an approved plan is moved or cancelled: the provider proposes with a reason, the agency decides. */
@Component
@Transactional
public class UnitChanging {

    private final DeliveryUnitRepository units;
    private final UnitChangeRepository changes;
    private final ChangeGates gates;
    private final ChangeFollowing following;
    private final Desk desk;

    UnitChanging(
            DeliveryUnitRepository units,
            UnitChangeRepository changes,
            ChangeGates gates,
            ChangeFollowing following,
            Desk desk) {
        this.units = units;
        this.changes = changes;
        this.gates = gates;
        this.following = following;
        this.desk = desk;
    }

    public void move(UnitId id, int version, Appointment other, String reason) {
        var unit = changeable(id, version);
        RuleViolated.unlessAllowed(gates.ofMoving(unit, other));
        propose(unit, UnitChange.move(unit, other, reason, desk.me(), desk.now()), "delivery.change.move-proposed");
    }

    public void cancel(UnitId id, int version, String reason) {
        var unit = changeable(id, version);
        RuleViolated.unlessAllowed(gates.ofCancelling(unit));
        propose(unit, UnitChange.cancel(unit, reason, desk.me(), desk.now()), "delivery.change.cancel-proposed");
    }

    private void propose(DeliveryUnit unit, UnitChange change, String act) {
        following.hold(unit);
        changes.save(change);
        desk.recordBecause(change.reason(), act, unit.id(), unit.title());
        following.proposed(change, unit);
    }

    public UnitId approve(UnitChangeId id, int version) {
        var change = change(id).at(version);
        var unit = unit(change.unit());
        following.lock(unit);
        change.approve(desk.me(), desk.today(), desk.rules().version());
        changes.save(change);
        if (change.kind() == UnitChange.Kind.CANCELLED) {
            RuleViolated.unlessAllowed(gates.ofCancelling(unit));
            unit.cancel(change.reason());
            desk.record("delivery.change.cancelled", unit.id(), unit.title());
        } else {
            var other = Objects.requireNonNull(change.appointment());
            RuleViolated.unlessAllowed(gates.ofMoving(unit, other));
            unit.move(other);
            desk.record("delivery.change.moved", unit.id(), unit.title(), other.firstDay());
        }
        units.save(unit);
        following.decided(change, unit);
        return unit.id();
    }

    public UnitId refuse(UnitChangeId id, int version, String reason) {
        var change = change(id).at(version);
        var unit = unit(change.unit());
        change.refuse(reason, desk.me(), desk.today(), desk.rules().version());
        changes.save(change);
        desk.recordBecause(reason, "delivery.change.refused", unit.id(), unit.title());
        following.refused(change);
        return unit.id();
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeDecision(UnitChangeId id) {
        var change = change(id);
        var problems = new ArrayList<>(change.problemsBeforeDecision(desk.me()));
        var unit = unit(change.unit());
        var other = change.appointment();
        problems.addAll(other == null ? gates.ofCancelling(unit) : gates.ofMoving(unit, other));
        return problems;
    }

    /** What keeps a unit from being cancelled. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeCancelling(UnitId id) {
        return gates.ofCancelling(unit(id));
    }

    private DeliveryUnit changeable(UnitId id, int version) {
        var unit = unit(id).at(version);
        if (!unit.status().canBecome(UnitStatus.CANCELLED)) throw unit.status().closedStep();
        if (changes.existsByUnitAndStatus(id, ChangeStatus.PROPOSED)) {
            throw RuleViolated.because("delivery.change.open");
        }
        return unit;
    }

    private DeliveryUnit unit(UnitId id) {
        return units.findById(id).orElseThrow(() -> new NotFound(id));
    }

    private UnitChange change(UnitChangeId id) {
        return changes.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
