package yufang.year.contracts.web;

import java.util.List;
import yufang.ground.documents.StoredDocument;
import yufang.ground.trail.TrailEntry;
import yufang.year.contracts.domain.ContractContent;
import yufang.year.contracts.query.PayeeRow;

/** What belongs to a contract, as its page shows it. */
public record ContractParts(
        ContractContent content, List<PayeeRow> payees, List<StoredDocument> documents, List<TrailEntry> entries) {}
