package yufang.year.delivery.domain;

import java.util.Set;

/** At which point the provider said something of a unit. */
enum SayingStage {
    PLANNED,
    /** At carrying out, until the first submission. */
    DONE,
    /** After a decision, until it is submitted anew: nobody counts it yet. */
    MENDED,
    /** Handed to the agency. */
    CLAIMED;

    /** What was said last of these is what the provider works on. */
    static final Set<SayingStage> WORKED_ON = Set.of(DONE, MENDED, CLAIMED);

    /** What is entered now is said at this stage. */
    static SayingStage entered(UnitStatus status) {
        return switch (status) {
            case PLANNED -> PLANNED;
            case CARRIED_OUT -> DONE;
            case REJECTED, VERIFIED -> MENDED;
            case SUBMITTED, CANCELLED -> throw status.closedStep();
        };
    }
}
