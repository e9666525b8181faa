package yufang.ground.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yufang.shared.FiscalYear;
import yufang.shared.Wording;

/**
 * What the owner of a step says about it.
 *
 * @param subProject null where all sub-projects of the year share the step: key areas, plan, budget
 * @param number 1 to 9
 * @param day when it was done; null while it is not
 * @param figure how far it has come, in a few words; null where the day says enough
 * @param missing what keeps it closed, or from being done
 * @param href where it is worked on
 */
public record StepReport(
        FiscalYear year,
        @Nullable SubProjectId subProject,
        int number,
        StepState state,
        @Nullable LocalDate day,
        @Nullable Wording figure,
        @Nullable Wording missing,
        String href) {

    public StepReport {
        if (number < 1 || number > 9) {
            throw new IllegalArgumentException("There are nine steps, not " + number);
        }
    }

    public static StepReport now(FiscalYear year, @Nullable SubProjectId subProject, int number, String href) {
        return new StepReport(year, subProject, number, StepState.NOW, null, null, null, href);
    }

    public static StepReport done(
            FiscalYear year, @Nullable SubProjectId subProject, int number, LocalDate day, String href) {
        return new StepReport(year, subProject, number, StepState.DONE, day, null, null, href);
    }

    public StepReport saying(Wording words) {
        return new StepReport(year, subProject, number, state, day, words, missing, href);
    }

    public StepReport missing(Wording words) {
        return new StepReport(year, subProject, number, state, day, figure, words, href);
    }
}
