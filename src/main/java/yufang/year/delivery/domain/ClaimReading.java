package yufang.year.delivery.domain;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.quantity.Statement;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.Obligation;
import yufang.year.delivery.kind.UnitContent;
import yufang.year.delivery.kind.UnitKind;

/** Reads a unit with what the provider works on: what was entered last, whether it is handed in or not. */
@Component
@Transactional(readOnly = true)
class ClaimReading {

    private final LoadedUnits units;
    private final WorkedOn workedOn;
    private final Contracts contracts;
    private final UnitKinds kinds;

    ClaimReading(LoadedUnits units, WorkedOn workedOn, Contracts contracts, UnitKinds kinds) {
        this.units = units;
        this.workedOn = workedOn;
        this.contracts = contracts;
        this.kinds = kinds;
    }

    About of(DeliveryUnit unit) {
        var obligation = contracts.contract(unit.contract()).obligation(unit.obligation());
        return new About(units.unit(unit.id()), workedOn.of(unit.id()), obligation, kinds.of(unit.kind()));
    }

    /** @param worked what would be handed in now */
    record About(LoadedUnit loaded, Statement worked, Obligation obligation, UnitKind kind) {

        UnitContent content(Set<String> evidence) {
            return new UnitContent(
                    loaded.contract(),
                    loaded.id(),
                    loaded.appointment().firstDay(),
                    loaded.appointment().lastDay(),
                    loaded.unit().facts().values(),
                    worked,
                    evidence);
        }
    }
}
