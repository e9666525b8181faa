package yufang.shared.quantity;

/** The columns of the ledger that are counted from units; the one before them, what is required, is the promise. */
public enum Stage {
    /** The planned figures of units that are not cancelled. */
    SCHEDULED,
    /** As entered at carrying out, of units carried out or later, rejected ones among them. */
    DONE,
    /** The claims of submitted and verified units. */
    EVIDENCED,
    /** What the agency found, of verified units alone: a rejected or newly submitted one counts nothing. */
    VERIFIED;

    boolean holds(UnitState state) {
        return switch (this) {
            case SCHEDULED -> state != UnitState.CANCELLED;
            case DONE -> state.isCarriedOut();
            case EVIDENCED -> state == UnitState.SUBMITTED || state == UnitState.VERIFIED;
            case VERIFIED -> state == UnitState.VERIFIED;
        };
    }
}
