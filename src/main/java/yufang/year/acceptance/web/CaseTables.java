package yufang.year.acceptance.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Action;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.quantity.FrozenFigures;
import yufang.shared.quantity.MeasureId;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.domain.SnapshotLine;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.ItemRow;
import yufang.year.acceptance.query.SeatRow;
import yufang.year.acceptance.query.VoucherRow;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.ObligationId;

/** The tables on the page of an acceptance; rows lead to what can be done with them. */
public record CaseTables(CaseDetails details, CaseContent content, Role role) {

    public Listing vouchers(Ui ui) {
        return DossierTables.vouchers(
                ui,
                content.dossier().vouchers(),
                row -> "/documents/" + row.document().value());
    }

    public String spent(Ui ui) {
        var spent = content.dossier().vouchers().stream()
                .filter(row -> !row.replaced())
                .map(VoucherRow::amount)
                .reduce(Money.ZERO, Money::plus);
        return ui.t("acceptance.voucher.sum", spent, content.contract().total());
    }

    public Listing evidence(Ui ui) {
        return DossierTables.evidence(
                ui,
                content.dossier().evidence(),
                titles(content.contract().obligations()),
                row -> row.document() == null
                        ? null
                        : "/documents/" + row.document().value());
    }

    static Map<ObligationId, String> titles(List<Obligation> obligations) {
        var titles = new LinkedHashMap<ObligationId, String>();
        obligations.forEach(obligation -> titles.put(obligation.id(), obligation.title()));
        return titles;
    }

    /** The freeze, beside what the ledger says now; before the review, what it says now alone. */
    public Listing ledger(Ui ui) {
        var ledgers = content.ledgers();
        var lines = ledgers.isFrozen() ? ledgers.frozen() : ledgers.current();
        var now = ledgers.now();
        return Tables.of(
                ui.t(ledgers.isFrozen() ? "acceptance.freeze" : "acceptance.ledger.open"),
                ledgerColumns(ui, ledgers.isFrozen()),
                lines.stream()
                        .map(line -> line(line, ledgers.isFrozen() ? now : null, ui))
                        .toList(),
                ui.t("acceptance.ledger.none"),
                null);
    }

    static List<Column> ledgerColumns(Ui ui, boolean beside) {
        var columns = new ArrayList<>(List.of(
                Column.fixed("title", ui.t("ledger.obligation")),
                Tables.figure(ui, "ledger.required", null),
                Tables.figure(ui, "ledger.scheduled", null),
                Tables.figure(ui, "ledger.done", null),
                Tables.figure(ui, "ledger.evidenced", null),
                Tables.figure(ui, "ledger.verified", null),
                Tables.figure(ui, "acceptance.fulfilment", null)));
        if (beside) columns.add(Column.fixed("now", ui.t("acceptance.ledger.now")));
        return columns;
    }

    /** @param now null where nothing is held against it */
    static Row line(SnapshotLine line, @Nullable Map<MeasureId, FrozenFigures> now, Ui ui) {
        var figures = line.figures();
        var cells = new ArrayList<>(List.of(
                Cell.of(line.title(), ui.say(line.said())),
                Cell.of(Tables.figure(figures.required(), ui)),
                Cell.of(Tables.figure(figures.scheduled(), ui)),
                Cell.of(Tables.figure(figures.done(), ui)),
                Cell.of(Tables.figure(figures.evidenced(), ui)),
                Cell.of(Tables.figure(figures.verified(), ui)),
                Cell.of(figures.fulfilment().toString())));
        if (now != null) cells.add(now(figures, now.get(figures.measure()), ui));
        return new Row(null, cells);
    }

    private static Cell now(FrozenFigures frozen, @Nullable FrozenFigures now, Ui ui) {
        if (frozen.equals(now)) return Cell.status(new Badge(Tone.DONE, ui.t("acceptance.ledger.same")));
        var verified = now == null ? "0" : Tables.figure(now.verified(), ui);
        return Cell.status(new Badge(Tone.LATE, ui.t("acceptance.ledger.drift", verified)));
    }

    public ScoreTable scores() {
        return new ScoreTable(details, content.review(), role);
    }

    public DeductionTable deductions() {
        return new DeductionTable(details, content.outcome(), role);
    }

    public Listing panel(Ui ui) {
        return Tables.of(
                ui.t("acceptance.panel"),
                Tables.columns(
                        ui,
                        "acceptance.panel.expert",
                        "acceptance.panel.recommended-by",
                        "acceptance.sheet.state",
                        "acceptance.panel.when"),
                content.review().seats().stream().map(row -> seat(row, ui)).toList(),
                ui.t("acceptance.panel.none"),
                null);
    }

    private Row seat(SeatRow row, Ui ui) {
        var open = role == Role.AGENCY_OFFICER && details.status() == AcceptanceStatus.UNDER_REVIEW;
        var reason = row.reason();
        var when = row.lockedOn() == null ? row.declaredOn() : row.lockedOn();
        return new Row(
                open ? details.address() + "/seats/" + row.id().value() : null,
                List.of(
                        Cell.of(row.name()),
                        Cell.of(row.recommendedBy()),
                        Cell.status(Tables.badge(row.status(), ui)),
                        Tables.withLaw(when == null ? "" : when.toString(), reason)));
    }

    public Listing items(Ui ui) {
        var adding = role == Role.AGENCY_OFFICER && details.status() == AcceptanceStatus.FAILED
                ? Action.secondary(ui.t("acceptance.item.add"), "plus", details.address() + "/rectification-items/new")
                : null;
        return items(content.outcome().items(), details.address(), adding, ui);
    }

    /** @param address of the acceptance */
    static Listing items(List<ItemRow> items, String address, @Nullable Action adding, Ui ui) {
        return Tables.of(
                ui.t("acceptance.items"),
                Tables.columns(ui, "acceptance.item.said", "acceptance.item.until", "acceptance.item.answers"),
                items.stream().map(row -> item(row, address, ui)).toList(),
                ui.t("acceptance.items.none"),
                adding);
    }

    /** True where there is, or is about to be, something to mend. */
    public boolean hasItems() {
        return !content.outcome().items().isEmpty() || details.status() == AcceptanceStatus.FAILED;
    }

    private static Row item(ItemRow row, String address, Ui ui) {
        var answers = row.answers();
        return new Row(
                address + "/rectification-items/" + row.id().value(),
                List.of(
                        Cell.of(row.said(), ui.t("acceptance.application.number", row.application())),
                        Cell.of(row.until().toString()),
                        answers.isEmpty()
                                ? Cell.status(new Badge(Tone.SOON, ui.t("acceptance.item.open")))
                                : Cell.of(
                                        answers.getLast().said(),
                                        answers.getLast().on() + " · "
                                                + answers.getLast().by())));
    }

    public Listing lessons(Ui ui) {
        var may = (role == Role.AGENCY_OFFICER || role == Role.COMMITTEE_OFFICE)
                && details.status().mayTeach();
        return Tables.of(
                ui.t("acceptance.lessons"),
                Tables.columns(ui, "acceptance.lesson.said", "acceptance.lesson.on", "acceptance.lesson.by"),
                content.outcome().lessons().stream()
                        .map(row -> new Row(
                                null,
                                List.of(Cell.of(row.said()), Cell.of(row.on().toString()), Cell.of(row.by()))))
                        .toList(),
                ui.t("acceptance.lessons.none"),
                may
                        ? Action.secondary(ui.t("acceptance.lesson.record"), "plus", details.address() + "/lessons/new")
                        : null);
    }

    public boolean isReviewed() {
        return content.ledgers().isFrozen();
    }

    public boolean hasLessons() {
        return details.status().mayTeach() || !content.outcome().lessons().isEmpty();
    }
}
