package yufang.shared.quantity;

/** How far a unit (实施单元) has come. */
public enum UnitState {
    PLANNED,
    CARRIED_OUT,
    SUBMITTED,
    VERIFIED,
    REJECTED,
    CANCELLED;

    boolean isCarriedOut() {
        return this != PLANNED && this != CANCELLED;
    }
}
