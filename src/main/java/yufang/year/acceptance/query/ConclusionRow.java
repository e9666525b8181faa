package yufang.year.acceptance.query;

import java.time.LocalDate;
import yufang.ground.documents.DocumentId;
import yufang.shared.quantity.Points;

/** What a review came to. */
public record ConclusionRow(
        int application,
        Points total,
        Points passMark,
        boolean passed,
        String report,
        DocumentId document,
        LocalDate on,
        String by,
        String rulesVersion) {}
