package yufang.ground.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of a region's trail found.
 *
 * @param sealed how many entries agree with their seals, from the first one on
 * @param waiting how many were written and are not sealed yet; a few seconds old at most
 * @param head the last seal, in hexadecimal digits: to be kept elsewhere, since a cut-off end is not seen otherwise
 * @param broken the first link that does not hold, null where all do
 */
public record TrailCheck(
        long sealed, long waiting, String head, @Nullable BrokenLink broken, Instant at) {}
