package yufang.ground.programme.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.StepState;
import yufang.ground.programme.SubProjectId;
import yufang.ground.programme.query.ProgrammeQueries.SubProjectRow;
import yufang.ground.programme.query.StepRow;
import yufang.platform.ui.Head;
import yufang.platform.ui.Step;
import yufang.platform.ui.Tab;
import yufang.platform.ui.Ui;
import yufang.shared.FiscalYear;

/** A year with its sub-projects as tabs, and the line of the one that is open. */
public record ProgrammeView(
        FiscalYear year, @Nullable SubProjectId open, List<SubProjectRow> projects, List<StepRow> line) {

    public ProgrammeView {
        projects = List.copyOf(projects);
        line = List.copyOf(line);
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("programme.title", year.toString()));
    }

    public List<Tab> tabs() {
        return projects.stream()
                .map(project -> new Tab(
                        project.title(),
                        "/programmes/" + year + "/" + project.id().value(),
                        project.id().equals(open)))
                .toList();
    }

    public List<Step> steps(Ui ui) {
        return line.stream().map(step -> step(step, ui)).toList();
    }

    private Step step(StepRow step, Ui ui) {
        return new Step(
                step.number(),
                ui.t("step.name." + step.number()),
                Objects.requireNonNullElse(step.href(), ui.here().path()),
                Step.State.valueOf(step.state().name()),
                said(step, ui),
                missing(step, ui));
    }

    private static String said(StepRow step, Ui ui) {
        var figure = step.figure();
        if (figure != null) return ui.say(figure);
        return step.day() == null ? "" : step.day().toString();
    }

    private @Nullable String missing(StepRow step, Ui ui) {
        var missing = step.missing();
        if (missing != null) return ui.say(missing);
        if (step.state() != StepState.CLOSED || step.number() == 1) return null;
        var before = line.get(step.number() - 2);
        return before.state() == StepState.DONE ? null : ui.t("programme.after", ui.t("step.name." + before.number()));
    }
}
