package yufang.year.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Chip;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Option;
import yufang.platform.ui.Pager;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.SignedContract;
import yufang.year.supervision.domain.ReportStatus;
import yufang.year.supervision.query.ReportFilter;
import yufang.year.supervision.query.ReportQueries.Counts;
import yufang.year.supervision.query.ReportRow;

/**
 * The list of monthly reports.
 *
 * @param unset why no report can be made due, where the region has not said by which day
 */
public record ReportListView(
        Found<ReportRow> found,
        Counts counts,
        ReportFilter filter,
        ListRequest list,
        Map<ContractId, SignedContract> contracts,
        @Nullable Problem unset)
        implements ListPage {

    public Head head(Ui ui) {
        return Head.of(ui.t("supervision.report.list")).lead(ui.t("supervision.report.lead"));
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return unset == null ? List.of() : ProblemLine.of(ui, List.of(unset));
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("supervision.report.list"),
                List.of(
                        Column.text("month", ui.t("supervision.report.month")),
                        Column.fixed("contract", ui.t("supervision.contract")),
                        Column.text("due", ui.t("supervision.report.due")),
                        Column.text("submitted", ui.t("supervision.report.first-submitted")),
                        Column.text("status", ui.t("supervision.status"))),
                found.rows().stream().map(row -> row(row, ui)).toList(),
                chips(ui),
                contracts.size() > 1 ? List.of(chosenContract(contracts, filter.contract(), ui)) : List.of(),
                new Pager(list.page(), list.size(), found.total()),
                new Listing.Empty(ui.t("supervision.report.none"), ui.t("supervision.report.none.text"), null));
    }

    static Field chosenContract(Map<ContractId, SignedContract> contracts, @Nullable Object chosen, Ui ui) {
        var options = contracts.values().stream()
                .map(contract -> new Option(contract.id().value().toString(), contract.title()))
                .toArray(Option[]::new);
        var field = Field.of(Field.Kind.SELECT, "contract", ui.t("supervision.contract"), options);
        return chosen == null ? field : field.value(chosen.toString());
    }

    private List<Chip> chips(Ui ui) {
        var chips = new ArrayList<Chip>();
        if (counts.late() > 0)
            chips.add(chip("LATE", ui.t("supervision.report.late-ones"), counts.late(), filter.late(), ui));
        for (var status : ReportStatus.values()) {
            if (counts.in(status) > 0) {
                chips.add(chip(
                        status.name(),
                        ui.of("supervision.report.status", status),
                        counts.in(status),
                        status == filter.status(),
                        ui));
            }
        }
        return chips;
    }

    /** The chosen one leads back to all. */
    private static Chip chip(String state, String label, int count, boolean active, Ui ui) {
        var here = ui.here();
        return new Chip(
                label,
                count,
                active ? here.without("state") : here.afresh("state", state),
                active,
                state.equals("LATE") ? Tone.LATE : Tone.QUIET);
    }

    private Row row(ReportRow row, Ui ui) {
        var contract = contracts.get(row.contract());
        var came = row.firstSubmittedOn();
        var day = came == null ? ui.t("supervision.report.not-in") : came.toString();
        return new Row(
                "/supervision/reports/" + row.id().value(),
                List.of(
                        Cell.of(row.month().toString()),
                        contract == null ? Cell.of(row.provider()) : Cell.of(contract.title(), row.provider()),
                        Cell.of(ReportWording.due(row.due(), ui)),
                        row.late() ? Cell.of(day, ui.t("supervision.report.is-late")) : Cell.of(day),
                        Cell.status(ReportWording.badge(row.status(), ui))));
    }
}
