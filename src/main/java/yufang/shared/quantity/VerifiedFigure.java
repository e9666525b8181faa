package yufang.shared.quantity;

import org.jspecify.annotations.Nullable;

/**
 * What the agency found for one measure of a unit.
 *
 * @param reason obligatory where the figure is lower than the claim
 */
public record VerifiedFigure(Figure figure, @Nullable String reason) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
