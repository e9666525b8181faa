package yufang.ground.programme.web;

import java.util.List;
import yufang.ground.programme.query.ProgrammeQueries.YearRow;
import yufang.platform.ui.Action;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;

/** The years of a region. */
public record YearListView(List<YearRow> years) implements ListPage {

    /** Where the plans are drafted; shown where somebody may open it. */
    private static final String PLANS = "/plans";

    public YearListView {
        years = List.copyOf(years);
    }

    public Head head(Ui ui) {
        var head = ui.mayOpen(PLANS)
                ? Head.of(ui.t("programme.list"), Action.secondary(ui.t("programme.plans"), "file-text", PLANS))
                : Head.of(ui.t("programme.list"));
        return head.lead(ui.t("programme.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("programme.list"),
                List.of(
                        Column.fixed("year", ui.t("programme.year")),
                        Column.fixed("projects", ui.t("programme.sub-projects")),
                        Column.fixed("done", ui.t("programme.done"))),
                years.stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, years.size()), years.size()),
                new Listing.Empty(ui.t("programme.none"), ui.t("programme.none.text"), null));
    }

    private static Row row(YearRow row, Ui ui) {
        return new Row(
                "/programmes/" + row.year(),
                List.of(
                        Cell.of(ui.t("programme.title", row.year().toString())),
                        Cell.of(ui.figure(row.subProjects())),
                        Cell.of(ui.t("programme.done.of", row.done(), row.steps()))));
    }
}
