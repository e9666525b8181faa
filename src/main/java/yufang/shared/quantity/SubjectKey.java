package yufang.shared.quantity;

/**
 * By what a subject is known again in another unit of the obligation.
 *
 * @param value the enterprise's or park's id, or the keyed hash of a person's identity number; never the number itself
 */
public record SubjectKey(SubjectKind kind, String value) {

    public SubjectKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A subject without a key: " + kind.key());
        }
    }
}
