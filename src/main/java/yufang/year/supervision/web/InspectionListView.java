package yufang.year.supervision.web;

import java.util.List;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Action;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.year.supervision.query.InspectionRow;

/** The list of inspections. */
public record InspectionListView(Found<InspectionRow> found, ListRequest list, boolean mayRecord) implements ListPage {

    public Head head(Ui ui) {
        var head = mayRecord
                ? Head.of(ui.t("supervision.inspection.list"), record(ui))
                : Head.of(ui.t("supervision.inspection.list"));
        return head.lead(ui.t("supervision.inspection.lead"));
    }

    private static Action record(Ui ui) {
        return Action.primary(ui.t("supervision.inspection.record"), "plus", "/supervision/inspections/new");
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("supervision.inspection.list"),
                List.of(
                        Column.text("title", ui.t("supervision.sub-project")),
                        Column.text("day", ui.t("supervision.inspection.day")),
                        Column.text("kind", ui.t("supervision.inspection.kind")),
                        Column.fixed("inspectors", ui.t("supervision.inspection.inspectors"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(Field.of(Field.Kind.TEXT, "q", ui.t("supervision.inspection.search"))
                        .value(list.text())),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(
                        ui.t("supervision.inspection.none"),
                        ui.t("supervision.inspection.none.text"),
                        mayRecord ? record(ui) : null));
    }

    private static Row row(InspectionRow row, Ui ui) {
        return new Row(
                "/supervision/inspections/" + row.id().value(),
                List.of(
                        Cell.of(row.title(), row.year()),
                        Cell.of(row.day().toString()),
                        Cell.of(ui.of("supervision.inspection.kind", row.kind())),
                        Cell.of(row.inspectors())));
    }
}
