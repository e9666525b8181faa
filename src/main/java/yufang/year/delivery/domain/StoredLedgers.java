package yufang.year.delivery.domain;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.quantity.Ledger;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.Ledgers;
import yufang.year.delivery.ObligationLedger;

/** Puts the units of contracts into the core's ledgers. */
@Component
@Transactional(readOnly = true)
public class StoredLedgers implements Ledgers {

    private final Contracts contracts;
    private final LoadedUnits units;

    StoredLedgers(Contracts contracts, LoadedUnits units) {
        this.contracts = contracts;
        this.units = units;
    }

    @Override
    public List<ObligationLedger> of(ContractId contract) {
        var signed = contracts.contract(contract);
        return ledgers(signed, units.approved(List.of(contract)));
    }

    /** Those of several contracts, read at once. */
    public Map<ContractId, List<ObligationLedger>> of(List<SignedContract> several) {
        var loaded = units.approved(several.stream().map(SignedContract::id).toList()).stream()
                .collect(groupingBy(LoadedUnit::contract));
        var ledgers = new LinkedHashMap<ContractId, List<ObligationLedger>>();
        several.forEach(contract ->
                ledgers.put(contract.id(), ledgers(contract, loaded.getOrDefault(contract.id(), List.of()))));
        return ledgers;
    }

    List<Ledger> bare(SignedContract contract) {
        return ledgers(contract, units.approved(List.of(contract.id()))).stream()
                .map(ObligationLedger::ledger)
                .toList();
    }

    /** @param units of the contract; those of obligations that it does not have count nowhere */
    public static List<ObligationLedger> ledgers(SignedContract contract, List<LoadedUnit> units) {
        var byObligation = units.stream().collect(groupingBy(LoadedUnit::obligation));
        var ledgers = new ArrayList<ObligationLedger>();
        for (var obligation : contract.obligations()) {
            var counted = byObligation.getOrDefault(obligation.id(), List.of()).stream()
                    .map(LoadedUnit::unit)
                    .toList();
            ledgers.add(new ObligationLedger(obligation, Ledger.of(obligation.terms(), counted)));
        }
        return ledgers;
    }
}
