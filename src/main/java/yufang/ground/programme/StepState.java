package yufang.ground.programme;

/** Where one of the nine steps stands. */
public enum StepState {
    /** Nothing keeps it from being begun, and nobody has. */
    LATER,
    NOW,
    DONE,
    /** Something has to happen before: the report says what. */
    CLOSED
}
