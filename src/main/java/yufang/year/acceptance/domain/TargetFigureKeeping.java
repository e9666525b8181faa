package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Upload;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.contracts.ContractTarget;
import yufang.year.planning.PerformanceTargetId;

/** The agency enters the figures that no ledger knows, each with its document; another person checks them. */
@Component
@Transactional
public class TargetFigureKeeping {

    private final AcceptanceFiles files;
    private final TargetFigures figures;
    private final AcceptanceWork work;
    private final Desk desk;

    TargetFigureKeeping(AcceptanceFiles files, TargetFigures figures, AcceptanceWork work, Desk desk) {
        this.files = files;
        this.figures = figures;
        this.work = work;
        this.desk = desk;
    }

    public void enter(
            AcceptanceCaseId id,
            int version,
            PerformanceTargetId about,
            StatedFigure figure,
            String source,
            Upload file) {
        var acceptance = underReview(id).at(version);
        var target = target(acceptance, about).target();
        RuleViolated.unlessAllowed(figures.problemsBeforeEntry(acceptance, target.id()));
        RuleViolated.unlessAllowed(figure.problems(TargetScale.of(target)));
        var entered = TargetFigureId.next();
        var document = figures.keep(acceptance, file);
        figures.save(TargetFigure.enter(entered, acceptance, target, figure, source, document, desk.me(), desk.now()));
        desk.record("acceptance.figure.entered", id, acceptance.title(), target.indicator(), Arithmetic.said(figure));
        work.figureEntered(acceptance, target, entered);
    }

    public void confirm(AcceptanceCaseId id, TargetFigureId figureId, int version) {
        var acceptance = underReview(id);
        var figure = figures.known(acceptance, figureId).at(version);
        figure.confirm(desk.rules().version(), desk.me(), desk.today());
        figures.save(figure);
        var target = target(acceptance, figure.target()).target();
        desk.record(
                "acceptance.figure.confirmed",
                id,
                acceptance.title(),
                target.indicator(),
                Arithmetic.said(figure.figure()));
        work.done(target.id());
    }

    public void reject(AcceptanceCaseId id, TargetFigureId figureId, int version, String reason) {
        var acceptance = underReview(id);
        var figure = figures.known(acceptance, figureId).at(version);
        figure.reject(reason, desk.rules().version(), desk.me(), desk.today());
        figures.save(figure);
        var target = target(acceptance, figure.target()).target();
        desk.recordBecause(reason, "acceptance.figure.rejected", id, acceptance.title(), target.indicator());
        work.figureRejected(acceptance, target);
    }

    /** What keeps the one who acts from deciding on it. */
    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeDecision(AcceptanceCaseId id, TargetFigureId figure) {
        return figures.known(files.known(id), figure).problemsBeforeDecision(desk.me());
    }

    /**
     * A target whose figure is entered with a document.
     *
     * @throws NotFound where this review has none, its figure comes from the ledger, or experts judge it
     */
    @Transactional(readOnly = true)
    public ContractTarget target(AcceptanceCaseId id, PerformanceTargetId about) {
        return target(underReview(id), about);
    }

    private ContractTarget target(AcceptanceCase acceptance, PerformanceTargetId about) {
        var target = files.target(acceptance, about);
        if (!new ScoredTarget(target, null, null, List.of()).needsDocument()) throw new NotFound(about);
        return target;
    }

    private AcceptanceCase underReview(AcceptanceCaseId id) {
        return files.known(id).in(AcceptanceStatus.UNDER_REVIEW);
    }
}
