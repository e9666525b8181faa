package yufang.ground.disclosure;

import yufang.shared.EntityId;

/**
 * The record whose owner publishes a notice.
 *
 * @param owner module that the record belongs to, such as {@code priorities}
 * @param step of the nine, 1 to 9
 */
public record Origin(String owner, EntityId subject, int step) {

    public Origin {
        if (step < 1 || step > 9) {
            throw new IllegalArgumentException("The programme has nine steps, not a step " + step);
        }
    }
}
