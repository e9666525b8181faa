package yufang.year.procurement.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.year.procurement.ProcurementId;

/** What the agency's officer does between the deadline and the ranking: opens, lets the panel score, ranks. */
@Component
@Transactional
public class ProposalOpening {

    private final ProcurementRepository procurements;
    private final ProposalBook book;
    private final Panels panels;
    private final Handing handing;
    private final Desk desk;

    ProposalOpening(ProcurementRepository procurements, ProposalBook book, Panels panels, Handing handing, Desk desk) {
        this.procurements = procurements;
        this.book = book;
        this.panels = panels;
        this.handing = handing;
        this.desk = desk;
    }

    /** To whom the work goes on. */
    @Component
    record Handing(StepFive step, ProcurementFile file, PanelScoring scoring) {}

    public void open(ProcurementId id, int version) {
        var procurement = procurement(id).at(version);
        procurement.open(book.standing(id), desk.rules(), desk.today(), desk.me());
        procurements.save(procurement);
        book.reveal(procurement);
        desk.lift(id);
        var step = handing.step();
        desk.record(
                "procurement.opened",
                id,
                step.title(procurement.subProject()),
                book.opened(id).size());
        step.close(StepFive.Task.OPEN, id);
        handing.file().invitations(id).forEach(one -> step.close(StepFive.Task.PROPOSE, one.id()));
        step.hand(StepFive.Task.SCORING, procurement, null);
        step.report(procurement);
    }

    public void beginScoring(ProcurementId id, int version) {
        var procurement = procurement(id).at(version);
        var panel = panels.of(id);
        procurement.beginScoring(panel, desk.rules());
        procurements.save(procurement);
        var step = handing.step();
        desk.record("procurement.scoring-begun", id, step.title(procurement.subProject()));
        step.close(StepFive.Task.SCORING, id);
        panel.active().forEach(seat -> handing.scoring().askForScores(seat, procurement));
        step.report(procurement);
    }

    public void rank(ProcurementId id, int version) {
        var procurement = procurement(id).at(version);
        procurement.rank(panels.of(id), panels.sheets(id), desk.rules(), desk.today(), desk.me());
        procurements.save(procurement);
        var step = handing.step();
        desk.record("procurement.ranked", id, step.title(procurement.subProject()));
        step.close(StepFive.Task.RANK, id);
        step.hand(StepFive.Task.DECIDE, procurement, null);
        step.report(procurement);
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeOpening(ProcurementId id) {
        return procurement(id).problemsBeforeOpening(book.standing(id), desk.rules(), desk.today());
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeScoring(ProcurementId id) {
        return panels.of(id).problemsBeforeScoring(desk.rules());
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeRanking(ProcurementId id) {
        return Procurement.problemsBeforeRanking(panels.of(id), panels.sheets(id), desk.rules());
    }

    private Procurement procurement(ProcurementId id) {
        return procurements.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
