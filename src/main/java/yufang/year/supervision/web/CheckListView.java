package yufang.year.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Action;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Option;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.SignedContract;
import yufang.year.supervision.query.CheckRow;

/** The list of spot checks. */
public record CheckListView(
        Found<CheckRow> found,
        ListRequest list,
        @Nullable String contract,
        boolean open,
        Map<ContractId, SignedContract> contracts,
        boolean mayRecord)
        implements ListPage {

    public Head head(Ui ui) {
        var head = mayRecord
                ? Head.of(ui.t("supervision.check.list"), record(ui))
                : Head.of(ui.t("supervision.check.list"));
        return head.lead(ui.t("supervision.check.lead"));
    }

    private static Action record(Ui ui) {
        return Action.primary(ui.t("supervision.check.record"), "plus", "/supervision/spot-checks/new");
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("supervision.check.list"),
                List.of(
                        Column.text("about", ui.t("supervision.check.about")),
                        Column.fixed("contract", ui.t("supervision.contract")),
                        Column.text("day", ui.t("supervision.check.day")),
                        Column.text("place", ui.t("supervision.check.place")),
                        Column.text("findings", ui.t("supervision.check.outcome"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                filters(ui),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(
                        ui.t("supervision.check.none"),
                        ui.t("supervision.check.none.text"),
                        mayRecord ? record(ui) : null));
    }

    private List<Field> filters(Ui ui) {
        var fields = new ArrayList<Field>();
        fields.add(
                Field.of(Field.Kind.TEXT, "q", ui.t("supervision.check.search")).value(list.text()));
        if (contracts.size() > 1) fields.add(ReportListView.chosenContract(contracts, contract, ui));
        var only = Field.of(
                Field.Kind.SELECT,
                "open",
                ui.t("supervision.check.outcome"),
                new Option("true", ui.t("supervision.check.with-open")));
        fields.add(open ? only.value("true") : only);
        return fields;
    }

    private Row row(CheckRow row, Ui ui) {
        var signed = contracts.get(row.contract());
        return new Row(
                "/supervision/spot-checks/" + row.id().value(),
                List.of(
                        Cell.of(row.about()),
                        signed == null ? Cell.of(row.provider()) : Cell.of(signed.title(), row.provider()),
                        Cell.of(row.day().toString()),
                        Cell.of(row.place()),
                        Cell.status(CheckWording.outcome(row.status(), row.findings(), row.open(), ui))));
    }
}
