package yufang.ground.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectId;
import yufang.ground.programme.SubProjectPanel;
import yufang.ground.programme.query.ProgrammeQueries.SubProjectRow;
import yufang.ground.programme.query.StepRow;
import yufang.platform.ui.DueLine;
import yufang.platform.ui.Head;
import yufang.platform.ui.LedgerRow;
import yufang.platform.ui.MoneyCard;
import yufang.platform.ui.Step;
import yufang.platform.ui.Tab;
import yufang.platform.ui.Ui;
import yufang.shared.FiscalYear;

/**
 * A year with its sub-projects as tabs, and the line of the one that is open.
 *
 * @param chosen true where it was asked for, false where it is only the first
 */
public record ProgrammeView(
        FiscalYear year,
        @Nullable SubProjectId open,
        boolean chosen,
        List<SubProjectRow> projects,
        List<StepRow> line,
        List<SubProjectPanel> panels) {

    public ProgrammeView {
        projects = List.copyOf(projects);
        line = List.copyOf(line);
        panels = List.copyOf(panels);
    }

    public Head head(Ui ui) {
        var title = ui.t("programme.title", year.toString());
        return projects.stream()
                .filter(project -> chosen && project.id().equals(open))
                .findFirst()
                .map(project -> Head.of(project.title()).on(title))
                .orElse(Head.of(title));
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
        return StepRow.steps(line, ui);
    }

    public List<LedgerRow> ledger(Ui ui) {
        return panels.stream().flatMap(panel -> panel.ledger(ui).stream()).toList();
    }

    public List<MoneyCard> money(Ui ui) {
        return panels.stream().flatMap(panel -> panel.money(ui).stream()).toList();
    }

    public List<DueLine> due(Ui ui) {
        return panels.stream().flatMap(panel -> panel.due(ui).stream()).toList();
    }
}
