package yufang.year.budget.web;

import java.util.List;
import yufang.platform.ListRequest;
import yufang.platform.ui.Action;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Head;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.budget.domain.FundBaseStatus;
import yufang.year.budget.query.FundBaseQueries.Found;
import yufang.year.budget.query.FundBaseRow;

/** The list of fund bases. */
public record FundBaseListView(Found found, ListRequest list, boolean mayEnter) {

    public Head head(Ui ui) {
        var head = mayEnter ? Head.of(ui.t("budget.base.list"), enter(ui)) : Head.of(ui.t("budget.base.list"));
        return head.lead(ui.t("budget.base.lead"));
    }

    private static Action enter(Ui ui) {
        return Action.primary(ui.t("budget.base.enter"), "plus", "/money/fund-bases/new");
    }

    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("budget.base.list"),
                List.of(
                        Column.text("year", ui.t("budget.base.year")),
                        Column.figure("collected", ui.t("budget.base.collected"), ui.t("unit.yuan")),
                        Column.fixed("entered", ui.t("budget.base.entered-by")),
                        Column.text("status", ui.t("budget.base.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(),
                new Pager(list.page(), list.size(), found.total()),
                null,
                new Listing.Empty(
                        ui.t("budget.base.none"), ui.t("budget.base.none.text"), mayEnter ? enter(ui) : null));
    }

    private static Row row(FundBaseRow row, Ui ui) {
        return new Row(
                "/money/fund-bases/" + row.id().value(),
                List.of(
                        Cell.of(row.year(), row.source()),
                        Cell.of(ui.money(row.collected())),
                        Cell.of(row.enteredBy()),
                        Cell.status(badge(row.status(), ui))));
    }

    static Badge badge(FundBaseStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case ENTERED -> Tone.NOW;
                    case RETURNED -> Tone.SOON;
                    case CONFIRMED -> Tone.DONE;
                };
        return new Badge(tone, ui.of("budget.base.status", status));
    }
}
