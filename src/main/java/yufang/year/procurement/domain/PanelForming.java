package yufang.year.procurement.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.year.procurement.ProcurementId;

/** What the agency's officer does with the panel: calls its members, notes a conflict that somebody found. */
@Component
@Transactional
public class PanelForming {

    private final ProcurementRepository procurements;
    private final Panels panels;
    private final PanelCandidates candidates;
    private final StepFive step;
    private final Desk desk;

    PanelForming(
            ProcurementRepository procurements, Panels panels, PanelCandidates candidates, StepFive step, Desk desk) {
        this.procurements = procurements;
        this.panels = panels;
        this.candidates = candidates;
        this.step = step;
        this.desk = desk;
    }

    /** @param replaces whoever stepped down and in whose place he is called */
    public void call(ProcurementId id, int version, UUID person, UUID recommendedBy, @Nullable SeatId replaces) {
        var procurement = procurement(id).at(version);
        var candidate = candidates.known(person);
        var seat = Seat.call(
                procurement,
                panels.of(id),
                candidate.candidate(),
                candidates.recommender(recommendedBy),
                replaces,
                desk.rules(),
                desk.me(),
                desk.now());
        panels.call(seat);
        desk.record(
                "procurement.seat.called",
                id,
                candidate.name(),
                candidate.body().name());
        if (replaces != null) step.close(StepFive.Task.REPLACE, replaces);
        step.open(
                StepFive.Task.DECLARE,
                seat.id(),
                new Addressee.One(seat.person()),
                procurement,
                Panels.address(seat.id()),
                null);
    }

    /** A conflict that the member has not declared himself. */
    public void recuse(ProcurementId id, SeatId seatId, int version, String reason) {
        var procurement = procurement(id);
        var seat = seat(id, seatId).at(version);
        seat.recuse(procurement, reason, desk.me(), desk.today());
        panels.recuse(seat);
        desk.recordBecause(reason, "procurement.seat.recused", id, panels.nameOf(seat));
        step.hand(StepFive.Task.REPLACE, seatId, procurement, null, panels.nameOf(seat));
    }

    private Seat seat(ProcurementId id, SeatId seatId) {
        var seat = panels.seat(seatId);
        if (!seat.procurement().equals(id)) throw new NotFound(seatId);
        return seat;
    }

    private Procurement procurement(ProcurementId id) {
        return procurements.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
