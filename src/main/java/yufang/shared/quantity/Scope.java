package yufang.shared.quantity;

/** Over what a measure is held. */
public enum Scope {
    /** The obligation as a whole: money hangs on it. */
    TOTAL,
    /** Each unit on its own: a unit that breaks it counts for nothing in the totals. */
    EACH
}
