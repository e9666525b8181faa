package yufang.year.procurement.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Action;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Points;
import yufang.year.procurement.domain.ProposalId;
import yufang.year.procurement.domain.Ranking;
import yufang.year.procurement.domain.SeatStatus;
import yufang.year.procurement.domain.SheetStatus;
import yufang.year.procurement.query.FactorRow;
import yufang.year.procurement.query.PanelQueries.Invited;
import yufang.year.procurement.query.ProposalRow;
import yufang.year.procurement.query.SeatRow;
import yufang.year.procurement.query.TotalRow;

/** The tables on the page of a procurement. */
public record ProcurementTables(
        List<FactorRow> factorRows,
        List<Invited> invitedRows,
        List<SeatRow> seatRows,
        List<ProposalRow> proposalRows,
        List<TotalRow> totalRows,
        Ranking ranking) {

    static Listing factors(List<FactorRow> rows, Ui ui) {
        return table(
                ui.t("procurement.factors"),
                List.of(
                        Column.fixed("name", ui.t("procurement.factor")),
                        Column.figure("weight", ui.t("procurement.factor.points"), null),
                        Column.fixed("standard", ui.t("procurement.factor.standard"))),
                rows.stream()
                        .map(row -> new Row(
                                null,
                                List.of(Cell.of(row.name()), Cell.of(row.weight()), Cell.of(text(row.standard())))))
                        .toList(),
                new Listing.Empty(ui.t("procurement.factors.none"), ui.t("procurement.factors.none.text"), null));
    }

    public Listing factors(Ui ui) {
        return factors(factorRows, ui);
    }

    public Listing invited(Ui ui) {
        return table(
                ui.t("procurement.invited"),
                List.of(Column.fixed("name", ui.t("procurement.provider"))),
                invitedRows.stream()
                        .map(row -> new Row(null, List.of(Cell.of(row.name()))))
                        .toList(),
                new Listing.Empty(ui.t("procurement.invited.none"), ui.t("procurement.invited.none.text"), null));
    }

    /** @param call where the officer calls a member, while he may */
    Listing panel(Ui ui, @Nullable Action call, @Nullable String address) {
        return table(
                ui.t("procurement.panel"),
                List.of(
                        Column.fixed("name", ui.t("procurement.member")),
                        Column.fixed("recommended", ui.t("procurement.recommended-by")),
                        Column.fixed("status", ui.t("procurement.status")),
                        Column.fixed("sheet", ui.t("procurement.sheet"))),
                seatRows.stream().map(row -> member(row, ui, address)).toList(),
                new Listing.Empty(ui.t("procurement.panel.none"), ui.t("procurement.panel.none.text"), call));
    }

    private static Row member(SeatRow row, Ui ui, @Nullable String address) {
        var stands = new Badge(tone(row.status()), ui.of("procurement.seat.status", row.status()));
        var mayRecuse = address != null && row.status() != SeatStatus.RECUSED;
        return new Row(
                mayRecuse ? address + "/seats/" + row.id().value() : null,
                List.of(
                        Cell.of(row.name(), from(row, ui)),
                        Cell.of(row.recommendedBy()),
                        new Cell(stands.text(), said(row, ui), stands.tone()),
                        sheet(row, ui)));
    }

    private static String from(SeatRow row, Ui ui) {
        var kind = ui.t("procurement.member.from", ui.of("procurement.seat.kind", row.kind()), row.from());
        var replaces = row.replaces();
        return replaces == null ? kind : ui.t("procurement.member.replaces", kind, replaces);
    }

    private static @Nullable String said(SeatRow row, Ui ui) {
        if (row.recusedOn() != null) {
            return ui.t("procurement.seat.recused-because", row.recusedOn().toString(), text(row.recusal()));
        }
        return row.clearedOn() == null ? null : row.clearedOn().toString();
    }

    private static Cell sheet(SeatRow row, Ui ui) {
        var sheet = row.sheet();
        if (sheet == null || row.status() == SeatStatus.RECUSED) return Cell.of("–");
        return Cell.status(new Badge(
                sheet == SheetStatus.LOCKED ? Tone.DONE : Tone.NOW, ui.of("procurement.sheet.status", sheet)));
    }

    private static Tone tone(SeatStatus status) {
        return switch (status) {
            case CALLED -> Tone.NOW;
            case CLEARED -> Tone.DONE;
            case RECUSED -> Tone.QUIET;
        };
    }

    Listing proposals(Ui ui, @Nullable ProposalId chosen) {
        return table(
                ui.t("procurement.proposals"),
                List.of(
                        Column.fixed("provider", ui.t("procurement.provider")),
                        Column.figure("price", ui.t("procurement.price"), ui.t("unit.yuan")),
                        Column.figure("mean", ui.t("procurement.mean"), null),
                        Column.figure("place", ui.t("procurement.place"), null),
                        Column.fixed("status", ui.t("procurement.status"))),
                proposalRows.stream().map(row -> proposal(row, ui, chosen)).toList(),
                new Listing.Empty(ui.t("procurement.proposals.none"), ui.t("procurement.proposals.none.text"), null));
    }

    private Row proposal(ProposalRow row, Ui ui, @Nullable ProposalId chosen) {
        var placed = placed(row.id());
        return new Row(
                null,
                List.of(
                        Cell.of(
                                row.provider(),
                                ui.t(
                                        "procurement.proposal.received",
                                        ui.moment(row.receivedAt()),
                                        row.number(),
                                        row.sha256())),
                        Cell.of(ui.money(row.price())),
                        Cell.of(placed == null ? "–" : placed.mean().toString()),
                        placed == null ? Cell.of("–") : place(placed, ui),
                        fate(row, ui, chosen)));
    }

    private Cell place(Ranking.Placed placed, Ui ui) {
        var tied = ranking.placed().stream()
                        .filter(other -> other.place() == placed.place())
                        .count()
                > 1;
        var place = Integer.toString(placed.place());
        return tied ? Cell.of(place, ui.t("procurement.tied")) : Cell.of(place);
    }

    private static Cell fate(ProposalRow row, Ui ui, @Nullable ProposalId chosen) {
        var refusal = row.refusal();
        if (refusal != null) return new Cell(ui.t("procurement.proposal.refused"), refusal, Tone.QUIET);
        return row.id().equals(chosen)
                ? Cell.status(new Badge(Tone.DONE, ui.t("procurement.proposal.chosen")))
                : Cell.of("");
    }

    private Ranking.@Nullable Placed placed(ProposalId id) {
        return ranking.placed().stream()
                .filter(one -> one.proposal().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What every member gave every proposal in all, beside the mean; nothing before the ranking. */
    public Listing totals(Ui ui) {
        var members = totalRows.stream().map(TotalRow::member).distinct().toList();
        var columns = new ArrayList<Column>();
        columns.add(Column.fixed("provider", ui.t("procurement.provider")));
        members.forEach(name -> columns.add(Column.figure("member", name, null)));
        columns.add(Column.figure("mean", ui.t("procurement.mean"), null));
        return table(
                ui.t("procurement.totals"),
                columns,
                totalRows.isEmpty()
                        ? List.of()
                        : proposalRows.stream().map(row -> totals(row, members)).toList(),
                new Listing.Empty(ui.t("procurement.totals.none"), ui.t("procurement.totals.none.text"), null));
    }

    private Row totals(ProposalRow row, List<String> members) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(row.provider()));
        members.forEach(name -> cells.add(Cell.of(total(row.id(), name))));
        var placed = placed(row.id());
        cells.add(Cell.of(placed == null ? "–" : placed.mean().toString()));
        return new Row(null, cells);
    }

    private String total(ProposalId proposal, String member) {
        return totalRows.stream()
                .filter(row -> row.proposal().equals(proposal) && row.member().equals(member))
                .map(TotalRow::total)
                .map(Points::toString)
                .findFirst()
                .orElse("–");
    }

    static Listing table(String caption, List<Column> columns, List<Row> rows, Listing.Empty empty) {
        return new Listing(
                caption,
                columns,
                rows,
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, rows.size()), rows.size()),
                empty);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
