package yufang.shared;

import java.time.Instant;
import java.util.UUID;

/** Which, where, by whom, in answer to what, and when. */
public record Occurrence(UUID id, RegionCode region, String actor, UUID cause, Instant at) {}
