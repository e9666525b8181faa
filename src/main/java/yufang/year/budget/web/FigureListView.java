package yufang.year.budget.web;

import java.util.List;
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
import yufang.year.budget.domain.FigureKind;
import yufang.year.budget.domain.FigureStatus;
import yufang.year.budget.query.FigureRow;

/** The list of fund bases, or of entries of the fund budget. */
public record FigureListView(FigureKind kind, Found<FigureRow> found, ListRequest list, boolean mayEnter)
        implements ListPage {

    public Head head(Ui ui) {
        var title = ui.t(kind.key("list"));
        var head = mayEnter ? Head.of(title, enter(ui)) : Head.of(title);
        return head.lead(ui.t(kind.key("lead")));
    }

    private Action enter(Ui ui) {
        return Action.primary(ui.t(kind.key("enter")), "plus", kind.pages() + "/new");
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t(kind.key("list")),
                List.of(
                        Column.text("year", ui.t("budget.figure.year")),
                        Column.figure("amount", ui.t(kind.key("amount")), ui.t("unit.yuan")),
                        Column.fixed("entered", ui.t("budget.figure.entered-by")),
                        Column.text("decided", ui.t("budget.figure.decided-on")),
                        Column.text("status", ui.t("budget.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(Field.of(Field.Kind.TEXT, "q", ui.t("budget.figure.search"))
                        .value(list.text())),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(ui.t(kind.key("none")), ui.t(kind.key("none.text")), mayEnter ? enter(ui) : null));
    }

    private Row row(FigureRow row, Ui ui) {
        var decided = row.decidedOn();
        return new Row(
                kind.pages() + "/" + row.id(),
                List.of(
                        Cell.of(row.year(), row.source()),
                        Cell.of(ui.money(row.amount())),
                        Cell.of(row.enteredBy()),
                        Cell.of(decided == null ? "" : decided.toString()),
                        Cell.status(badge(row.status(), ui))));
    }

    static Badge badge(FigureStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case ENTERED -> Tone.NOW;
                    case RETURNED -> Tone.SOON;
                    case CONFIRMED -> Tone.DONE;
                    case WITHDRAWN -> Tone.QUIET;
                };
        return new Badge(tone, ui.of("budget.figure.status", status));
    }
}
