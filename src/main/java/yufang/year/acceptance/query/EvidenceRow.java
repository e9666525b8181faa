package yufang.year.acceptance.query;

import org.jspecify.annotations.Nullable;
import yufang.ground.documents.DocumentId;
import yufang.year.acceptance.domain.EvidenceEntryId;
import yufang.year.contracts.ObligationId;

/**
 * A line of the index of evidence.
 *
 * @param application with which it was handed in; null while it is not
 */
public record EvidenceRow(
        EvidenceEntryId id,
        ObligationId obligation,
        String said,
        String kept,
        @Nullable DocumentId document,
        @Nullable Integer application) {}
