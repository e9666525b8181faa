package yufang.year.acceptance.domain;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yufang.shared.quantity.FrozenFigures;
import yufang.shared.quantity.FrozenLedger.Drift;
import yufang.shared.quantity.MeasureId;
import yufang.year.contracts.ObligationId;
import yufang.year.delivery.ObligationLedger;

/**
 * The ledgers of all obligations as they stood when an application was accepted for review (冻结台账). What the application
 * that passed has frozen is what is paid.
 *
 * @param application its number
 */
public record Freeze(int application, List<FrozenObligation> obligations) {

    public Freeze {
        obligations = List.copyOf(obligations);
    }

    static Freeze of(int application, List<ObligationLedger> ledgers) {
        return new Freeze(
                application,
                ledgers.stream()
                        .map(one -> new FrozenObligation(
                                one.obligation().id(),
                                one.obligation().title(),
                                one.obligation().terms().amount(),
                                one.ledger().freeze()))
                        .toList());
    }

    public Optional<FrozenObligation> obligation(ObligationId id) {
        return obligations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<FrozenFigures> figures(MeasureId measure) {
        return obligations.stream()
                .flatMap(one -> one.figures(measure).stream())
                .findFirst();
    }

    /** Where a recomputation arrives at other figures; empty while the freeze holds. */
    public List<Drift> driftFrom(List<ObligationLedger> now) {
        var ledgers = now.stream().collect(toMap(one -> one.obligation().id(), Function.identity()));
        var drift = new ArrayList<Drift>();
        for (var frozen : obligations) {
            var current = ledgers.remove(frozen.id());
            if (current == null) {
                frozen.ledger().lines().forEach(line -> drift.add(new Drift(line.measure(), line, null)));
            } else {
                drift.addAll(frozen.ledger().driftFrom(current.ledger()));
            }
        }
        ledgers.values().forEach(one -> one.ledger()
                .freeze()
                .lines()
                .forEach(line -> drift.add(new Drift(line.measure(), null, line))));
        return List.copyOf(drift);
    }
}
