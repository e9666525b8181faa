package yufang.year.delivery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.shared.quantity.Unit;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ObligationId;

/**
 * A unit (实施单元) as other steps see it.
 *
 * @param lastDay of a unit that takes several days
 * @param unit what was planned, done, claimed and verified of it
 * @param subjects its roster as people read it, masked
 */
public record UnitSummary(
        ContractId contract,
        ObligationId obligation,
        String title,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalTime begins,
        Unit unit,
        List<ListedSubject> subjects) {

    public UnitSummary {
        subjects = List.copyOf(subjects);
    }
}
