package yufang.platform.paste;

/** What a column of a pasted table holds: the constants of an enum. */
public interface PastedColumn {

    /** A table without it says nothing. */
    default boolean isRequired() {
        return false;
    }

    /** Serial numbers and the like: known, may stand there more than once, and never read. */
    default boolean isPassedOver() {
        return false;
    }
}
