package yufang.year.delivery.domain;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.quantity.Facts;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.Unit;
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
        var loaded = units.unit(unit.id());
        var worked = workedOn.of(unit.id());
        var account = workedOn.account(unit.id()).orElseGet(unit::account);
        var mended = !account.equals(unit.account())
                || !worked.equals(loaded.unit().claimed())
                || isReworded(loaded, worked);
        return new About(loaded, worked, account, mended, obligation, kinds.of(unit.kind()));
    }

    /** The same people, and one of them is written otherwise. */
    private boolean isReworded(LoadedUnit loaded, Statement worked) {
        if (worked.roster().all().isEmpty()) return false;
        var claimed = loaded.subjects().stream()
                .map(subject -> List.of(subject.name(), subject.masked(), subject.of()))
                .toList();
        return !claimed.equals(workedOn.roster(loaded.id()).stream()
                .map(row -> List.of(row.name(), row.shown(), row.belongsTo()))
                .toList());
    }

    /**
     * @param worked what would be handed in now
     * @param account how it went, as would be handed in now
     * @param mended true where something of these is not what the agency has seen
     */
    record About(
            LoadedUnit loaded,
            Statement worked,
            Account account,
            boolean mended,
            Obligation obligation,
            UnitKind kind) {

        /** As it would be handed in: a measure that asks for an answer reads the mended one. */
        Unit unit() {
            var unit = loaded.unit();
            return new Unit(
                    unit.id(),
                    account.held().heldFrom(),
                    unit.state(),
                    new Facts(account.answers()),
                    unit.planned(),
                    unit.done(),
                    unit.claimed(),
                    unit.verified());
        }

        UnitContent content(Set<String> evidence) {
            return new UnitContent(
                    loaded.contract(),
                    loaded.id(),
                    loaded.appointment().firstDay(),
                    loaded.appointment().lastDay(),
                    account.answers(),
                    worked,
                    evidence);
        }
    }
}
