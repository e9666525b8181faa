package yufang.ground.programme.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.StepState;
import yufang.shared.Wording;

/** A step of the line as it was last reported. */
public record StepRow(
        int number,
        StepState state,
        @Nullable LocalDate day,
        @Nullable Wording figure,
        @Nullable Wording missing,
        @Nullable String href) {

    /** Nobody has reported it yet. */
    static StepRow unreported(int number) {
        return new StepRow(number, StepState.CLOSED, null, null, null, null);
    }
}
