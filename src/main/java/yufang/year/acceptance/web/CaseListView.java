package yufang.year.acceptance.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.Found;
import yufang.platform.ListRequest;
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
import yufang.shared.Role;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.query.CaseRow;
import yufang.year.contracts.SignedContract;

/**
 * The list of acceptances.
 *
 * @param waiting running contracts for which nobody has applied; their provider begins here
 */
public record CaseListView(
        Found<CaseRow> found,
        ListRequest list,
        @Nullable AcceptanceStatus status,
        List<SignedContract> waiting,
        Role role)
        implements ListPage {

    public CaseListView {
        waiting = List.copyOf(waiting);
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("acceptance.list")).lead(ui.t("acceptance.lead"));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("acceptance.list"),
                List.of(
                        Column.text("title", ui.t("acceptance.contract")),
                        Column.text("provider", ui.t("acceptance.provider")),
                        Column.text("applied", ui.t("acceptance.applied-on")),
                        Column.figure("total", ui.t("acceptance.total"), ui.t("acceptance.points")),
                        Column.text("status", ui.t("acceptance.state"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(
                        Field.of(Field.Kind.TEXT, "text", ui.t("acceptance.search"))
                                .value(list.text()),
                        states(ui)),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(ui.t("acceptance.none"), ui.t("acceptance.none.text"), null));
    }

    private Field states(Ui ui) {
        var options = Arrays.stream(AcceptanceStatus.values())
                .map(each -> new Option(each.name(), ui.of("acceptance.status", each)))
                .toArray(Option[]::new);
        var field = Field.of(Field.Kind.SELECT, "status", ui.t("acceptance.state"), options);
        return status == null ? field : field.value(status.name());
    }

    private static Row row(CaseRow row, Ui ui) {
        var total = row.total();
        return new Row(
                AcceptanceController.HOME + "/" + row.id().value(),
                List.of(
                        Cell.of(row.title(), row.contractNumber()),
                        Cell.of(row.providerName()),
                        Cell.of(row.appliedOn().toString(), ui.t("acceptance.application.number", row.application())),
                        Cell.of(total == null ? "" : total.toString()),
                        Cell.status(Tables.badge(row.status(), ui))));
    }

    /** Rows lead to the preparation of the application where the one who looks can apply. */
    public Listing contracts(Ui ui) {
        var mine = role == Role.PROVIDER_MANAGER;
        return Tables.of(
                ui.t("acceptance.waiting"),
                Tables.columns(ui, "acceptance.contract", "acceptance.provider", "acceptance.service-until"),
                waiting.stream()
                        .map(contract -> new Row(
                                mine
                                        ? AcceptanceController.HOME + "/contracts/"
                                                + contract.id().value()
                                        : null,
                                List.of(
                                        Cell.of(contract.title(), contract.number()),
                                        Cell.of(contract.providerName()),
                                        Cell.of(contract.serviceUntil().toString()))))
                        .toList(),
                "",
                null);
    }

    public @Nullable String contractsNote(Ui ui) {
        return role == Role.PROVIDER_MANAGER ? ui.t("acceptance.waiting.note") : null;
    }
}
