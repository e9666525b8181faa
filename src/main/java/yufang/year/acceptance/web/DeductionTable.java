package yufang.year.acceptance.web;

import java.util.ArrayList;
import java.util.List;
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
import yufang.year.acceptance.domain.ComputedDeduction;
import yufang.year.acceptance.domain.DeductionStatus;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.DeductionRow;

/**
 * The deductions: one line for each obligation, also where nothing is lacking; then what the contract agrees besides.
 */
public record DeductionTable(CaseDetails details, CaseContent.Outcome outcome, Role role) {

    public Listing listing(Ui ui) {
        var rows = new ArrayList<Row>();
        outcome.computed().forEach(each -> rows.add(obligation(each, ui)));
        outcome.deductions().stream()
                .filter(row -> row.obligation() == null || !isLatestOf(row))
                .forEach(row -> rows.add(line(row, ui)));
        return Tables.of(
                ui.t("acceptance.deductions"),
                List.of(
                        Column.fixed("for", ui.t("acceptance.deduction.for")),
                        Column.fixed("reason", ui.t("acceptance.deduction.reason")),
                        Tables.figure(ui, "acceptance.deduction.amount", ui.t("unit.yuan")),
                        Column.fixed("status", ui.t("acceptance.deduction.state"))),
                rows,
                ui.t("acceptance.deductions.none"),
                mayPropose()
                        ? Action.secondary(
                                ui.t("acceptance.penalty.propose"), "plus", details.address() + "/penalties/new")
                        : null);
    }

    private boolean mayPropose() {
        return role == Role.AGENCY_OFFICER && details.status().hasFreeze();
    }

    /** Said in words, so that nobody wonders why so few lines stand there. */
    public String note(Ui ui) {
        var none =
                outcome.computed().stream().filter(ComputedDeduction::isNothing).count();
        var confirmed = outcome.deductions().stream()
                .filter(row -> row.application() == details.application())
                .filter(row -> row.status() == DeductionStatus.CONFIRMED)
                .map(DeductionRow::amount)
                .reduce(Money.ZERO, Money::plus);
        return ui.t("acceptance.deductions.note", none, confirmed);
    }

    private Row obligation(ComputedDeduction computed, Ui ui) {
        var latest = latest(computed);
        if (latest != null) return line(latest, computed.arithmetic(), ui);
        var amount = computed.amount();
        var arithmetic = computed.arithmetic();
        return new Row(
                mayPropose() && amount != null && !computed.isNothing()
                        ? details.address() + "/obligations/"
                                + computed.obligation().value() + "/deduction"
                        : null,
                List.of(
                        Cell.of(computed.title()),
                        Cell.of(arithmetic == null ? ui.t("acceptance.deduction.terms-changed") : arithmetic),
                        Cell.of(amount == null ? "" : ui.money(amount)),
                        Cell.status(
                                computed.isNothing()
                                        ? new Badge(Tone.QUIET, ui.t("acceptance.deduction.none-needed"))
                                        : new Badge(Tone.SOON, ui.t("acceptance.deduction.to-propose")))));
    }

    private @Nullable DeductionRow latest(ComputedDeduction computed) {
        return outcome.deductions().stream()
                .filter(row -> row.application() == details.application() && row.status() != DeductionStatus.REJECTED)
                .filter(row -> computed.obligation().equals(row.obligation()))
                .findFirst()
                .orElse(null);
    }

    private boolean isLatestOf(DeductionRow row) {
        return outcome.computed().stream().anyMatch(computed -> row.equals(latest(computed)));
    }

    private Row line(DeductionRow row, Ui ui) {
        return line(row, null, ui);
    }

    private Row line(DeductionRow row, @Nullable String arithmetic, Ui ui) {
        var term = row.term();
        var reason = row.rejection() == null ? (arithmetic == null ? term : arithmetic) : row.rejection();
        return new Row(
                details.address() + "/deductions/" + row.id().value(),
                List.of(
                        Tables.withLaw(row.particulars(), earlier(row, ui)),
                        Cell.of(reason == null ? ui.of("acceptance.deduction.cause", row.cause()) : reason),
                        Cell.of(ui.money(row.amount())),
                        Cell.status(Tables.badge(row.status(), ui))));
    }

    private @Nullable String earlier(DeductionRow row, Ui ui) {
        return row.application() == details.application() && details.status().hasFreeze()
                ? null
                : ui.t("acceptance.deduction.of-earlier-review", row.application());
    }
}
