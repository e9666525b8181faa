package yufang.shared.quantity;

import java.util.UUID;
import yufang.shared.EntityId;

/** One session, event, film, article or visit. */
public record UnitId(UUID value) implements EntityId {}
