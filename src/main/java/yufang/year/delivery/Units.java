package yufang.year.delivery;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import yufang.shared.PersonId;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;

/** The units of a contract, for those who supervise and accept. */
public interface Units {

    List<UnitSummary> of(ContractId contract);

    /** Those planned to begin in that month and not cancelled. */
    List<UnitSummary> plannedIn(ContractId contract, YearMonth month);

    /** Who planned, carried out, submitted or verified one of them: whoever did, does not judge the result. */
    Set<PersonId> involved(ContractId contract);

    /** @throws yufang.shared.NotFound where there is none, or it belongs to somebody else */
    UnitSummary unit(UnitId id);
}
