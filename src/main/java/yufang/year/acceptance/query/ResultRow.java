package yufang.year.acceptance.query;

import yufang.shared.quantity.Points;
import yufang.year.contracts.ContractTarget;

/** The score of a target as the conclusion has it. */
public record ResultRow(ContractTarget target, Points score, String arithmetic) {}
