package yufang.year.delivery.web;

import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.shared.Problem;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.Contracts;
import yufang.year.delivery.domain.LoadedUnits;
import yufang.year.delivery.domain.UnitKinds;
import yufang.year.delivery.domain.WorkedOn;
import yufang.year.delivery.query.UnitPageQueries;

/** Puts together what the pages of a unit show. */
@Component
class UnitPages {

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
        return new UnitView(
                about,
                reading.units().unit(id),
                reading.workedOn().of(id),
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
