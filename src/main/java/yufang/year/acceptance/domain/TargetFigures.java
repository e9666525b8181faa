package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.documents.DocumentId;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.year.planning.PerformanceTargetId;

/** The figures of a review that came with documents. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TargetFigures {

    private final TargetFigureRepository figures;
    private final Documents documents;

    TargetFigures(TargetFigureRepository figures, Documents documents) {
        this.figures = figures;
        this.documents = documents;
    }

    @Transactional(readOnly = true)
    public List<TargetFigure> of(AcceptanceCase acceptance) {
        return figures.findByAcceptanceCaseAndApplicationOrderById(acceptance.id(), acceptance.application());
    }

    /** @throws NotFound where this review has no such figure */
    @Transactional(readOnly = true)
    public TargetFigure known(AcceptanceCase acceptance, TargetFigureId id) {
        return of(acceptance).stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** One figure of a target stands at a time; only a rejected one makes room for another. */
    List<Problem> problemsBeforeEntry(AcceptanceCase acceptance, PerformanceTargetId target) {
        return of(acceptance).stream()
                        .anyMatch(figure -> figure.target().equals(target) && figure.status() != FigureStatus.REJECTED)
                ? List.of(Problem.of("acceptance.figure.stands"))
                : List.of();
    }

    DocumentId keep(AcceptanceCase acceptance, Upload file) {
        return documents.keep(file, "acceptance.figure.document", acceptance.id(), Visibility.internal());
    }

    void save(TargetFigure figure) {
        figures.save(figure);
    }
}
