package yufang.ground.programme.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.StepState;
import yufang.platform.ui.Step;
import yufang.platform.ui.Ui;
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

    /**
     * The line as a page shows it. A step that nobody has reported is open as soon as the one before it is done, and
     * says which one that is until then.
     */
    public static List<Step> steps(List<StepRow> line, Ui ui) {
        return line.stream().map(step -> step.shown(line, ui)).toList();
    }

    private Step shown(List<StepRow> line, Ui ui) {
        return new Step(
                number,
                ui.t("step.name." + number),
                Objects.requireNonNullElse(href, ui.here().path()),
                Step.State.valueOf(isOpen(line) ? StepState.LATER.name() : state.name()),
                said(ui),
                lacking(line, ui));
    }

    private boolean isOpen(List<StepRow> line) {
        return state == StepState.CLOSED && number > 1 && before(line).state() == StepState.DONE;
    }

    /** Supervision runs beside delivery from the signing on, and what follows delivery is the acceptance. */
    private StepRow before(List<StepRow> line) {
        return line.get((number < 8 ? number - 1 : number - 2) - 1);
    }

    private String said(Ui ui) {
        if (figure != null) return ui.say(figure);
        return day == null ? "" : day.toString();
    }

    private @Nullable String lacking(List<StepRow> line, Ui ui) {
        if (missing != null) return ui.say(missing);
        if (state != StepState.CLOSED || number == 1 || isOpen(line)) return null;
        return ui.t("programme.after", ui.t("step.name." + before(line).number()));
    }
}
