package yufang.year.delivery.domain;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.shared.NotFound;
import yufang.shared.quantity.SubjectKind;
import yufang.year.contracts.Contracts;

/** Takes a pasted roster over as the unit's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnitRosters {

    private final RosterHeadings headings;
    private final Rosters rosters;
    private final UnitSayings sayings;
    private final UnitKinds kinds;
    private final Contracts contracts;

    UnitRosters(RosterHeadings headings, Rosters rosters, UnitSayings sayings, UnitKinds kinds, Contracts contracts) {
        this.headings = headings;
        this.rosters = rosters;
        this.sayings = sayings;
        this.kinds = kinds;
        this.contracts = contracts;
    }

    private static LocalDate day(DeliveryUnit unit) {
        var held = unit.held();
        return held == null ? unit.appointment().firstDay() : held.heldFrom();
    }

    RosterTaken take(DeliveryUnit unit, SubjectKind kind, String text) {
        var terms = contracts
                .contract(unit.contract())
                .obligation(unit.obligation())
                .terms();
        if (!kinds.rosters(unit.kind(), terms).contains(kind)) throw NotFound.named(kind.key());
        var entries = new PastedRoster(headings, kind, day(unit)).read(text);
        var roster = rosters.keep(unit, kind, entries);
        var stage = SayingStage.entered(unit.status());
        var before = sayings.latest(unit.id(), stage == SayingStage.PLANNED ? Set.of(stage) : SayingStage.WORKED_ON);
        sayings.say(unit, stage, before.with(kind, roster));
        return new RosterTaken(
                entries.size(),
                entries.stream()
                        .filter(RosterEntry::doubtful)
                        .map(RosterEntry::line)
                        .toList());
    }
}
