package yufang.year.planning.web;

import java.util.List;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.year.planning.query.OpinionRow;

/** What a member unit was asked. */
public record OpinionListView(List<OpinionRow> rows) implements ListPage {

    public OpinionListView {
        rows = List.copyOf(rows);
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("planning.opinions.mine")).lead(ui.t("planning.opinions.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("planning.opinions.mine"),
                List.of(
                        Column.fixed("year", ui.t("planning.year")),
                        Column.fixed("title", ui.t("planning.title")),
                        Column.fixed("until", ui.t("planning.opinion.until")),
                        Column.fixed("status", ui.t("planning.status"))),
                rows.stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, rows.size()), rows.size()),
                new Listing.Empty(ui.t("planning.opinions.none"), ui.t("planning.opinions.none.text"), null));
    }

    private static Row row(OpinionRow row, Ui ui) {
        var until = row.until();
        return new Row(
                "/plans/opinions/" + row.id().value(),
                List.of(
                        Cell.of(row.year()),
                        Cell.of(row.title()),
                        Cell.of(until == null ? ui.t("deadline.unknown") : until.toString()),
                        Cell.status(OpinionLine.badge(row.status(), ui))));
    }
}
