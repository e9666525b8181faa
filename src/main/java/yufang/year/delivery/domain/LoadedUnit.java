package yufang.year.delivery.domain;

import java.util.List;
import yufang.shared.quantity.Unit;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;
import yufang.year.delivery.ExecutionPlanId;
import yufang.year.delivery.ListedSubject;
import yufang.year.delivery.UnitSummary;

/**
 * A unit with all that was stated and found of it, put together from its rows.
 *
 * @param approved true once the version of the plan that brought it is approved
 * @param subjects its latest roster as people read it
 */
public record LoadedUnit(
        ContractId contract,
        ExecutionPlanId plan,
        boolean approved,
        ObligationId obligation,
        String title,
        Appointment appointment,
        String inCharge,
        UnitStatus status,
        Unit unit,
        List<ListedSubject> subjects) {

    public LoadedUnit {
        subjects = List.copyOf(subjects);
    }

    public UnitId id() {
        return unit.id();
    }

    UnitSummary summary() {
        return new UnitSummary(
                contract,
                obligation,
                title,
                appointment.place(),
                appointment.firstDay(),
                appointment.lastDay(),
                appointment.hour(),
                unit,
                subjects);
    }
}
