package yufang.year.budget.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Action;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.budget.domain.BudgetStatus;
import yufang.year.budget.query.BudgetRow;

/** The list of budgets. */
public record BudgetListView(Found<BudgetRow> found, ListRequest list, boolean mayBegin) implements ListPage {

    public Head head(Ui ui) {
        var title = ui.t("budget.list");
        var head = mayBegin ? Head.of(title, begin(ui)) : Head.of(title);
        return head.lead(ui.t("budget.list.lead"));
    }

    private static Action begin(Ui ui) {
        return Action.primary(ui.t("budget.begin"), "plus", "/money/budgets/new");
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("budget.list"),
                List.of(
                        Column.text("year", ui.t("budget.year")),
                        Column.fixed("plan", ui.t("budget.plan")),
                        Column.figure("total", ui.t("budget.total"), ui.t("unit.yuan")),
                        Column.text("submitted", ui.t("budget.submitted-on")),
                        Column.text("approved", ui.t("budget.approved-on")),
                        Column.text("status", ui.t("budget.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(Field.of(Field.Kind.TEXT, "q", ui.t("budget.search")).value(list.text())),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(ui.t("budget.none"), ui.t("budget.none.text"), mayBegin ? begin(ui) : null));
    }

    private static Row row(BudgetRow row, Ui ui) {
        return new Row(
                "/money/budgets/" + row.id().value(),
                List.of(
                        Cell.of(row.year(), ui.t("budget.version", row.planVersion())),
                        Cell.of(row.planTitle()),
                        Cell.of(ui.money(row.total())),
                        day(row.submittedOn()),
                        day(row.approvedOn()),
                        Cell.status(badge(row.status(), ui))));
    }

    private static Cell day(@Nullable LocalDate day) {
        return Cell.of(day == null ? "" : day.toString());
    }

    static Badge badge(BudgetStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case DRAFTING, SUBMITTED -> Tone.NOW;
                    case RETURNED -> Tone.SOON;
                    case APPROVED -> Tone.DONE;
                };
        return new Badge(tone, ui.of("budget.status", status));
    }
}
