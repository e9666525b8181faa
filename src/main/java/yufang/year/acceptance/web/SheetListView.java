package yufang.year.acceptance.web;

import java.util.List;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.year.acceptance.query.SheetDetails;

/** The panels to which an expert was called. */
public record SheetListView(List<SheetDetails> sheets) implements ListPage {

    public SheetListView {
        sheets = List.copyOf(sheets);
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("acceptance.sheets")).lead(ui.t("acceptance.sheets.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("acceptance.sheets"),
                List.of(
                        Column.fixed("title", ui.t("acceptance.contract")),
                        Column.fixed("provider", ui.t("acceptance.provider")),
                        Column.fixed("status", ui.t("acceptance.sheet.state"))),
                sheets.stream().map(sheet -> row(sheet, ui)).toList(),
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, sheets.size()), sheets.size()),
                new Listing.Empty(ui.t("acceptance.sheets.none"), ui.t("acceptance.sheets.none.text"), null));
    }

    private static Row row(SheetDetails sheet, Ui ui) {
        return new Row(
                sheet.address(),
                List.of(
                        Cell.of(sheet.title(), sheet.contractNumber()),
                        Cell.of(sheet.providerName()),
                        Cell.status(Tables.badge(sheet.status(), ui))));
    }
}
