package yufang.year.delivery.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.shared.Problem;
import yufang.shared.Wording;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.Contracts;
import yufang.year.delivery.domain.LoadedUnits;
import yufang.year.delivery.domain.Mending;
import yufang.year.delivery.domain.UnitKinds;
import yufang.year.delivery.domain.UnitStatus;
import yufang.year.delivery.domain.WorkedOn;
import yufang.year.delivery.query.UnitPageQueries;

/** Puts together what the pages of a unit show. */
@Component
class UnitPages {

    private static final Set<UnitStatus> DECIDED = Set.of(UnitStatus.VERIFIED, UnitStatus.REJECTED);

    private final UnitPageQueries queries;
    private final Reading reading;
    private final Documents documents;
    private final DeliveryPages pages;
    private final Desk desk;

    UnitPages(UnitPageQueries queries, Reading reading, Documents documents, DeliveryPages pages, Desk desk) {
        this.queries = queries;
        this.reading = reading;
        this.documents = documents;
        this.pages = pages;
        this.desk = desk;
    }

    /** What a unit is promised for, what is said of it, and what its kind asks. */
    @Component
    record Reading(Contracts contracts, UnitKinds kinds, LoadedUnits units, WorkedOn workedOn) {}

    About about(UnitId id) {
        var unit = queries.details(id);
        var contract = reading.contracts().contract(unit.contract());
        var obligation = contract.obligation(unit.obligation());
        return new About(
                unit,
                contract,
                obligation,
                reading.kinds().of(unit.kind()),
                reading.kinds().rosters(unit.kind(), obligation.terms()));
    }

    UnitView unit(UnitId id, List<Problem> problems) {
        var about = about(id);
        var around = pages.around();
        var planned = about.unit().held() == null;
        var loaded = reading.units().unit(id);
        var worked = reading.workedOn().of(id);
        return new UnitView(
                about,
                loaded,
                worked,
                mending(about, loaded.unit().claimed(), worked),
                planned
                        ? reading.workedOn().plannedRoster(id)
                        : reading.workedOn().roster(id),
                new UnitView.Attached(
                        queries.changes(id),
                        queries.found(id),
                        queries.evidence(id),
                        documents.of(id),
                        around.trail(id)),
                problems,
                around.subProjects().line(about.contract().subProject()),
                desk.acting().role());
    }

    /** What is not submitted yet of what was put right after a decision. */
    private @Nullable Wording mending(About about, Statement claimed, Statement worked) {
        var seen = about.unit().account();
        if (seen == null || !DECIDED.contains(about.unit().status())) return null;
        var told = reading.workedOn().account(about.unit().id()).orElse(seen);
        return new Mending(about.kind(), about.obligation().terms())
                .between(new Mending.Entered(seen, claimed.figures()), new Mending.Entered(told, worked.figures()));
    }

    Reading reading() {
        return reading;
    }

    UnitPageQueries queries() {
        return queries;
    }

    Desk desk() {
        return desk;
    }
}
