package yufang.year.procurement.domain;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.quantity.Points;

/**
 * What a member of the panel does alone: declares whether he has an interest, scores, locks his sheet. The row policies
 * show him the panels that he is called to, and no sheet but his own.
 */
@Component
@Transactional
public class PanelScoring {

    private final ProcurementRepository procurements;
    private final Panels panels;
    private final Scores scores;
    private final StepFive step;
    private final Desk desk;

    PanelScoring(ProcurementRepository procurements, Panels panels, Scores scores, StepFive step, Desk desk) {
        this.procurements = procurements;
        this.panels = panels;
        this.scores = scores;
        this.step = step;
        this.desk = desk;
    }

    /** He has no interest in any of the providers. */
    public void clear(SeatId id, int version) {
        var seat = panels.mine(id).at(version);
        var procurement = procurement(seat);
        seat.clear(procurement, desk.me(), desk.today());
        panels.clear(seat);
        desk.record("procurement.seat.cleared", procurement.id(), panels.nameOf(seat));
        step.close(StepFive.Task.DECLARE, id);
        if (procurement.status() == ProcurementStatus.SCORING) askForScores(seat, procurement);
    }

    /** He has one, and steps down. */
    public void declareConflict(SeatId id, int version, String reason) {
        var seat = panels.mine(id).at(version);
        var procurement = procurement(seat);
        seat.recuse(procurement, reason, desk.me(), desk.today());
        panels.recuse(seat);
        desk.recordBecause(reason, "procurement.seat.conflict", procurement.id(), panels.nameOf(seat));
        step.hand(StepFive.Task.REPLACE, id, procurement, null, panels.nameOf(seat));
    }

    /** @param points what each factor earns, from nothing to its weight */
    public void score(SeatId id, ProposalId proposal, int version, Map<FactorId, Points> points) {
        var seat = panels.mine(id);
        var procurement = procurement(seat);
        procurement.requireStatus(ProcurementStatus.SCORING);
        seat.requireCleared(desk.me());
        var sheet = panels.sheet(id).at(version);
        sheet.change(desk.me());
        scores.enter(sheet.id(), seat, proposal, points);
        panels.save(sheet);
        desk.record("procurement.sheet.scored", procurement.id(), scores.providerOf(proposal));
    }

    public void lock(SeatId id, int version) {
        var seat = panels.mine(id);
        var procurement = procurement(seat);
        procurement.requireStatus(ProcurementStatus.SCORING);
        seat.requireCleared(desk.me());
        var sheet = panels.sheet(id).at(version);
        sheet.lock(scores.missing(sheet), desk.me(), desk.today(), desk.now());
        panels.save(sheet);
        desk.record("procurement.sheet.was-locked", procurement.id(), panels.nameOf(seat));
        step.close(StepFive.Task.SCORE, id);
        if (panels.sheets(procurement.id()).areAllLocked()) step.hand(StepFive.Task.RANK, procurement, null);
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeLock(SeatId id) {
        return ScoreSheet.problemsBeforeLock(
                scores.missing(panels.sheet(panels.mine(id).id())));
    }

    void askForScores(Seat seat, Procurement procurement) {
        step.open(
                StepFive.Task.SCORE,
                seat.id(),
                new Addressee.One(seat.person()),
                procurement,
                Panels.address(seat.id()),
                null);
    }

    private Procurement procurement(Seat seat) {
        return procurements.findById(seat.procurement()).orElseThrow(() -> new NotFound(seat.procurement()));
    }
}
