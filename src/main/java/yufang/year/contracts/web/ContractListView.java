package yufang.year.contracts.web;

import java.util.Arrays;
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
import yufang.platform.ui.Option;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.contracts.domain.ContractStatus;
import yufang.year.contracts.query.ContractRow;

/** The list of contracts: all of the region, or those of the provider who looks. */
public record ContractListView(
        Found<ContractRow> found,
        ListRequest list,
        @Nullable ContractStatus status,
        boolean mayDraft,
        boolean own) implements ListPage {

    public Head head(Ui ui) {
        var title = ui.t("contracts.list");
        var head = mayDraft ? Head.of(title, draft(ui)) : Head.of(title);
        return head.lead(ui.t(own ? "contracts.lead.own" : "contracts.lead"));
    }

    private static Action draft(Ui ui) {
        return Action.primary(ui.t("contracts.draft"), "plus", ContractController.LIST + "/new");
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("contracts.list"),
                List.of(
                        Column.text("number", ui.t("contracts.number")),
                        Column.text("title", ui.t("contracts.title")),
                        Column.text("provider", ui.t("contracts.provider")),
                        Column.figure("total", ui.t("contracts.total"), ui.t("unit.yuan")),
                        Column.text("signed", ui.t("contracts.signed-on")),
                        Column.text("status", ui.t("contracts.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                filters(ui),
                new Pager(list.page(), list.size(), found.total()),
                empty(ui));
    }

    private List<Field> filters(Ui ui) {
        var states = Arrays.stream(ContractStatus.values())
                .map(each -> new Option(each.name(), ui.of("contracts.status", each)))
                .toArray(Option[]::new);
        return List.of(
                Field.of(Field.Kind.TEXT, "q", ui.t("contracts.search")).value(list.text()),
                Field.of(Field.Kind.SELECT, "status", ui.t("contracts.status"), states)
                        .value(status == null ? "" : status.name()));
    }

    private Listing.Empty empty(Ui ui) {
        if (!list.text().isEmpty() || status != null) {
            return new Listing.Empty(ui.t("contracts.none-found"), ui.t("contracts.none-found.text"), null);
        }
        return new Listing.Empty(
                ui.t("contracts.none"),
                ui.t(own ? "contracts.none.own" : "contracts.none.text"),
                mayDraft ? draft(ui) : null);
    }

    private static Row row(ContractRow row, Ui ui) {
        var signedOn = row.signedOn();
        return new Row(
                ContractController.LIST + "/" + row.id().value(),
                List.of(
                        Cell.of(row.number(), row.year()),
                        Cell.of(row.title()),
                        Cell.of(row.providerName()),
                        Cell.of(ui.money(row.total())),
                        Cell.of(signedOn == null ? "—" : signedOn.toString()),
                        Cell.status(badge(row.status(), row.withProvider(), ui))));
    }

    static Badge badge(ContractStatus status, boolean withProvider, Ui ui) {
        if (withProvider) return new Badge(Tone.SOON, ui.t("contracts.status.offered"));
        var tone =
                switch (status) {
                    case DRAFTED, RUNNING -> Tone.NOW;
                    case AGREED -> Tone.SOON;
                    case SIGNED, ACCEPTED, CLOSED -> Tone.DONE;
                    case TERMINATED -> Tone.QUIET;
                };
        return new Badge(tone, ui.of("contracts.status", status));
    }
}
