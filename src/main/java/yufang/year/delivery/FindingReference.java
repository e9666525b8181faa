package yufang.year.delivery;

import java.util.UUID;

/** Names the finding of a spot check that lowers a verification; it belongs to the step that supervises. */
public record FindingReference(UUID finding, String href) {}
