package yufang.ground.programme;

import java.util.List;
import yufang.ground.programme.query.StepRow;
import yufang.platform.ui.Step;
import yufang.platform.ui.Ui;
import yufang.shared.FiscalYear;

/** The nine steps of one sub-project (九个环节), as every page of it shows them. */
public final class SubProjectLine {

    private final FiscalYear year;
    private final String title;
    private final List<StepRow> line;

    SubProjectLine(FiscalYear year, String title, List<StepRow> line) {
        this.year = year;
        this.title = title;
        this.line = List.copyOf(line);
    }

    public FiscalYear year() {
        return year;
    }

    /** As the plan names the sub-project. */
    public String title() {
        return title;
    }

    /** Empty for people from outside, who see what is theirs and not the whole programme. */
    public List<Step> steps(Ui ui) {
        return StepRow.steps(line, ui);
    }
}
