package yufang.year.acceptance.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.DocumentId;
import yufang.year.acceptance.domain.FigureStatus;
import yufang.year.acceptance.domain.StatedFigure;
import yufang.year.acceptance.domain.TargetFigureId;
import yufang.year.planning.PerformanceTargetId;

/** A figure that came with a document. */
public record FigureRow(
        TargetFigureId id,
        int version,
        PerformanceTargetId target,
        String indicator,
        StatedFigure figure,
        String source,
        DocumentId document,
        FigureStatus status,
        String enteredBy,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String rejection) {}
