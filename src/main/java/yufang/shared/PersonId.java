package yufang.shared;

import java.util.UUID;

/** A person with an account, the same in every region that the person works for. */
public record PersonId(UUID value) implements EntityId {}
