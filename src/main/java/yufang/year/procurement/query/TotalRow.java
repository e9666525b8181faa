package yufang.year.procurement.query;

import yufang.shared.quantity.Points;
import yufang.year.procurement.domain.ProposalId;

/** What one member of the panel has given one proposal in all; nobody reads it before the ranking. */
public record TotalRow(ProposalId proposal, String member, Points total) {}
