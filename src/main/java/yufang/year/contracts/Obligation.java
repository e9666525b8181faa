package yufang.year.contracts;

import yufang.shared.quantity.ObligationTerms;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.DeliverableKind;

/**
 * What the contract says of one deliverable (合同义务).
 *
 * @param terms measures with weights, amount and what is taken off for what is missing
 */
public record Obligation(
        ObligationId id,
        DeliverableId deliverable,
        DeliverableKind kind,
        String title,
        String acceptanceStandard,
        ObligationTerms terms) {}
