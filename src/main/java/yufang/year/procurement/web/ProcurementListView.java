package yufang.year.procurement.web;

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
import yufang.year.procurement.domain.ProcurementStatus;
import yufang.year.procurement.query.InvitationRow;
import yufang.year.procurement.query.OwnSeat;
import yufang.year.procurement.query.ProcurementRow;

/**
 * A list of procurements: the agency's of all, a provider's of those it is invited to, an expert's of those he is
 * called to.
 */
public record ProcurementListView(Lines lines, ListRequest list) implements ListPage {

    /** What is listed, for whom. */
    sealed interface Lines {

        /** @param status only those that stand so; null for all */
        record All(
                Found<ProcurementRow> found,
                boolean mayPrepare,
                @Nullable ProcurementStatus status) implements Lines {}

        record Invited(Found<InvitationRow> found) implements Lines {}

        record Called(Found<OwnSeat> found) implements Lines {}
    }

    public Head head(Ui ui) {
        return switch (lines) {
            case Lines.All all ->
                (all.mayPrepare() ? Head.of(ui.t("procurement.list"), prepare(ui)) : Head.of(ui.t("procurement.list")))
                        .lead(ui.t("procurement.list.lead"));
            case Lines.Invited invited ->
                Head.of(ui.t("procurement.list.invited")).lead(ui.t("procurement.list.invited.lead"));
            case Lines.Called called ->
                Head.of(ui.t("procurement.list.called")).lead(ui.t("procurement.list.called.lead"));
        };
    }

    private static Action prepare(Ui ui) {
        return Action.primary(ui.t("procurement.prepare"), "plus", "/procurement/procurements/new");
    }

    @Override
    public Listing listing(Ui ui) {
        return switch (lines) {
            case Lines.All all -> all(all, ui);
            case Lines.Invited invited -> invited(invited.found(), ui);
            case Lines.Called called -> called(called.found(), ui);
        };
    }

    private Listing all(Lines.All all, Ui ui) {
        return new Listing(
                ui.t("procurement.list"),
                List.of(
                        Column.text("title", ui.t("procurement.sub-project")),
                        Column.figure("ceiling", ui.t("procurement.ceiling"), ui.t("unit.yuan")),
                        Column.text("until", ui.t("procurement.until")),
                        Column.fixed("provider", ui.t("procurement.chosen")),
                        Column.text("status", ui.t("procurement.status"))),
                all.found().rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(search(ui), statuses(all.status(), ui)),
                pager(all.found()),
                new Listing.Empty(
                        ui.t("procurement.none"),
                        ui.t("procurement.none.text"),
                        all.mayPrepare() ? prepare(ui) : null));
    }

    private static Row row(ProcurementRow row, Ui ui) {
        var ceiling = row.ceiling();
        var provider = row.provider();
        var year = ui.t("procurement.of-year", row.year());
        return new Row(
                "/procurement/procurements/" + row.id().value(),
                List.of(
                        Cell.of(
                                row.title(),
                                row.attempt() == 1 ? year : ui.t("procurement.again", year, row.attempt())),
                        Cell.of(ceiling == null ? "–" : ui.money(ceiling)),
                        Cell.of(row.receiveUntil().toString()),
                        Cell.of(provider == null ? "–" : provider),
                        Cell.status(badge(row.status(), ui))));
    }

    private Field search(Ui ui) {
        return Field.of(Field.Kind.TEXT, "text", ui.t("procurement.search")).value(list.text());
    }

    private static Field statuses(@Nullable ProcurementStatus chosen, Ui ui) {
        return Field.of(
                        Field.Kind.SELECT,
                        "status",
                        ui.t("procurement.status"),
                        ProcurementForms.options(ui, "procurement.status", ProcurementStatus.values()))
                .value(ProcurementForms.typed(chosen));
    }

    private Listing invited(Found<InvitationRow> found, Ui ui) {
        return new Listing(
                ui.t("procurement.list.invited"),
                List.of(
                        Column.text("title", ui.t("procurement.sub-project")),
                        Column.figure("ceiling", ui.t("procurement.ceiling"), ui.t("unit.yuan")),
                        Column.text("until", ui.t("procurement.until")),
                        Column.fixed("own", ui.t("procurement.proposal.own")),
                        Column.text("status", ui.t("procurement.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(search(ui)),
                pager(found),
                new Listing.Empty(ui.t("procurement.list.invited.none"), ui.t("procurement.list.invited.text"), null));
    }

    private static Row row(InvitationRow row, Ui ui) {
        return new Row(
                row.address(),
                List.of(
                        Cell.of(row.title(), ui.t("procurement.of-year", row.year())),
                        Cell.of(ui.money(row.ceiling())),
                        Cell.of(row.receiveUntil().toString()),
                        Cell.of(ui.t(row.standing() ? "procurement.proposal.stands" : "procurement.proposal.missing")),
                        Cell.status(InvitationView.badge(row, ui))));
    }

    private Listing called(Found<OwnSeat> found, Ui ui) {
        return new Listing(
                ui.t("procurement.list.called"),
                List.of(
                        Column.text("title", ui.t("procurement.sub-project")),
                        Column.fixed("seat", ui.t("procurement.seat")),
                        Column.text("status", ui.t("procurement.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                List.of(),
                List.of(search(ui)),
                pager(found),
                new Listing.Empty(ui.t("procurement.list.called.none"), ui.t("procurement.list.called.text"), null));
    }

    private static Row row(OwnSeat row, Ui ui) {
        return new Row(
                row.address(),
                List.of(
                        Cell.of(row.title(), ui.t("procurement.of-year", row.year())),
                        Cell.of(ui.of("procurement.seat.status", row.status())),
                        Cell.status(badge(row.procurementStatus(), ui))));
    }

    private Pager pager(Found<?> found) {
        return new Pager(list.page(), list.size(), found.total());
    }

    static Badge badge(ProcurementStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case PREPARED -> Tone.QUIET;
                    case RECEIVING, OPENED, SCORING, RANKED, DECIDED, PUBLISHED -> Tone.NOW;
                    case AWARDED -> Tone.DONE;
                    case FAILED -> Tone.LATE;
                };
        return new Badge(tone, ui.of("procurement.status", status));
    }
}
