package yufang.year.delivery.domain;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.PersonId;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.UnitSummary;
import yufang.year.delivery.Units;

/** Shows other steps the units of approved plans. */
@Component
@Transactional(readOnly = true)
class StoredUnits implements Units {

    private final LoadedUnits units;
    private final JdbcClient jdbc;

    StoredUnits(LoadedUnits units, JdbcClient jdbc) {
        this.units = units;
        this.jdbc = jdbc;
    }

    @Override
    public List<UnitSummary> of(ContractId contract) {
        return units.approved(List.of(contract)).stream()
                .map(LoadedUnit::summary)
                .toList();
    }

    @Override
    public List<UnitSummary> plannedIn(ContractId contract, YearMonth month) {
        return units.approved(List.of(contract)).stream()
                .filter(unit -> unit.status() != UnitStatus.CANCELLED)
                .filter(unit -> YearMonth.from(unit.appointment().firstDay()).equals(month))
                .map(LoadedUnit::summary)
                .toList();
    }

    @Override
    public Set<PersonId> involved(ContractId contract) {
        return new HashSet<>(jdbc
                .sql("""
                select u.created_by from delivery.unit u where u.contract = :contract
                union select u.carried_out_by from delivery.unit u where u.contract = :contract
                union select u.submitted_by from delivery.unit u where u.contract = :contract
                union select s.created_by from delivery.statement s where s.contract = :contract
                union select v.created_by from delivery.verification v where v.contract = :contract
                """)
                .param("contract", contract.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .map(PersonId::new)
                .toList());
    }

    @Override
    public UnitSummary unit(UnitId id) {
        return units.unit(id).summary();
    }
}
