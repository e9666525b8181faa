package yufang.year.delivery.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.shared.quantity.Ledger;
import yufang.year.contracts.Contracts;

/** What forbids moving or cancelling a unit of an approved plan. */
@Component
@Transactional(readOnly = true)
class ChangeGates {

    private final Contracts contracts;
    private final LoadedUnits units;
    private final PlanShelf shelf;
    private final UnitKinds kinds;
    private final Desk desk;

    ChangeGates(Contracts contracts, LoadedUnits units, PlanShelf shelf, UnitKinds kinds, Desk desk) {
        this.contracts = contracts;
        this.units = units;
        this.shelf = shelf;
        this.kinds = kinds;
        this.desk = desk;
    }

    /** What is scheduled may not fall below what is required. */
    List<Problem> ofCancelling(DeliveryUnit unit) {
        var problems = new ArrayList<>(ofPlan(unit));
        if (!problems.isEmpty()) return problems;
        var obligation = contracts.contract(unit.contract()).obligation(unit.obligation());
        var counted = units.approved(List.of(unit.contract())).stream()
                .filter(each -> each.obligation().equals(obligation.id()))
                .map(LoadedUnit::unit)
                .toList();
        return Ledger.of(obligation.terms(), counted).problemsOfCancelling(unit.id());
    }

    List<Problem> ofMoving(DeliveryUnit unit, Appointment other) {
        var problems = new ArrayList<>(ofPlan(unit));
        problems.addAll(other.problems());
        if (other.firstDay().isBefore(desk.today())) {
            problems.add(Problem.of("delivery.change.past", desk.today()).at("firstDay"));
        }
        problems.addAll(PlanGate.problemsOfDays(contracts.contract(unit.contract()), unit.title(), other));
        if (!other.saysWhyHere() && (kinds.of(unit.kind()).saysWhyHere() || isTakenTwice(unit, other))) {
            problems.add(Problem.of("delivery.unit.why-here").at("placeReason"));
        }
        return problems;
    }

    private boolean isTakenTwice(DeliveryUnit unit, Appointment other) {
        return units.approved(List.of(unit.contract())).stream()
                .filter(each -> each.obligation().equals(unit.obligation())
                        && !each.id().equals(unit.id()))
                .filter(each -> each.status() != UnitStatus.CANCELLED)
                .anyMatch(each -> each.appointment().isAt(other.place()));
    }

    private List<Problem> ofPlan(DeliveryUnit unit) {
        return shelf.isApproved(unit.plan()) ? List.of() : List.of(Problem.of("delivery.change.drafted"));
    }
}
