package yufang.shared;

import java.util.UUID;

/** A body that people act for: bureau, agency, member unit, provider, enterprise. */
public record OrganisationId(UUID value) implements EntityId {}
