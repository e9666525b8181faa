package yufang.year.procurement.domain;

import yufang.shared.Money;
import yufang.year.planning.PlanVersionId;

/**
 * What a demand takes from the plan and from the approved budget; nobody types it.
 *
 * @param planVersion from which it was drafted
 * @param ceiling the budget approved for the sub-project, in yuan: nobody may ask for more
 * @param content the deliverables with their measures in words, as they will be published
 */
public record DemandBasis(PlanVersionId planVersion, Money ceiling, String content) {}
