package yufang.ground.documents;

import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a stored document. */
public record DocumentId(UUID value) implements EntityId {}
