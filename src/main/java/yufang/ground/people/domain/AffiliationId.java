package yufang.ground.people.domain;

import java.util.UUID;
import yufang.shared.EntityId;

/** Identity of a role that somebody has in a body. */
public record AffiliationId(UUID value) implements EntityId {}
