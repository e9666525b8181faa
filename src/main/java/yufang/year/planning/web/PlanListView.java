package yufang.year.planning.web;

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
import yufang.year.planning.domain.PlanStatus;
import yufang.year.planning.query.PlanRow;

/** The list of plans, a line for each version. */
public record PlanListView(Found<PlanRow> found, ListRequest list, boolean mayBegin) implements ListPage {

    public Head head(Ui ui) {
        var head = mayBegin ? Head.of(ui.t("planning.list"), begin(ui)) : Head.of(ui.t("planning.list"));
        return head.lead(ui.t("planning.lead"));
    }

    private static Action begin(Ui ui) {
        return Action.primary(ui.t("planning.begin"), "plus", "/plans/new");
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("planning.list"),
                List.of(
                        Column.text("year", ui.t("planning.year")),
                        Column.text("title", ui.t("planning.title")),
                        Column.figure("budget", ui.t("planning.budget.total"), ui.t("unit.yuan")),
                        Column.text("status", ui.t("planning.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(Field.of(Field.Kind.TEXT, "q", ui.t("planning.search")).value(list.text())),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(ui.t("planning.none"), ui.t("planning.none.text"), mayBegin ? begin(ui) : null));
    }

    private static Row row(PlanRow row, Ui ui) {
        var issued = row.issueNumber();
        return new Row(
                "/plans/" + row.id().value(),
                List.of(
                        Cell.of(row.year(), ui.t("planning.version", row.number())),
                        issued == null ? Cell.of(row.title()) : Cell.of(row.title(), issued),
                        Cell.of(ui.money(row.budget())),
                        Cell.status(badge(row.status(), ui))));
    }

    static Badge badge(PlanStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case DRAFTING, REVISING, BEFORE_COMMITTEE, APPROVED -> Tone.NOW;
                    case CIRCULATING -> Tone.SOON;
                    case ISSUED -> Tone.DONE;
                    case SUPERSEDED -> Tone.QUIET;
                };
        return new Badge(tone, ui.of("planning.status", status));
    }
}
