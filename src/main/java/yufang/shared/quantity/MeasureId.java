package yufang.shared.quantity;

import java.util.UUID;
import yufang.shared.EntityId;

/** The same in every version of the plan, in the contract and in the ledger. */
public record MeasureId(UUID value) implements EntityId {}
