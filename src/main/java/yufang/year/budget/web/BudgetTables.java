package yufang.year.budget.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Action;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.year.budget.domain.BudgetSheet;
import yufang.year.budget.domain.CostItem;
import yufang.year.budget.domain.CostLine;
import yufang.year.budget.domain.Costs;
import yufang.year.budget.domain.Purpose;
import yufang.year.budget.query.BudgetDetails;
import yufang.year.planning.PlannedSubProject;

/**
 * The cost lines of a budget, one table for each sub-project with its sum; they lead to their forms while it is open.
 */
public record BudgetTables(BudgetDetails budget, BudgetSheet sheet, boolean open) {

    /** A sub-project. */
    public record Section(
            Listing lines, List<Action> actions, @Nullable String note) {}

    public List<Section> sections(Ui ui) {
        return sheet.plan().subProjects().stream()
                .map(project -> section(project, ui))
                .toList();
    }

    private Section section(PlannedSubProject project, Ui ui) {
        var kept = sheet.kept().contains(project.id());
        var changeable = open && !kept;
        var rows = new ArrayList<Row>();
        var costs = sheet.costs().of(project.id());
        costs.lines().forEach(line -> rows.add(row(line, changeable, ui)));
        if (!rows.isEmpty()) {
            rows.add(new Row(
                    null,
                    List.of(
                            Cell.of(ui.t("budget.sum"), ui.t("budget.plan.figure", project.budget())),
                            Cell.of(""),
                            Cell.of(""),
                            Cell.of(ui.money(costs.total())),
                            Cell.of(""))));
        }
        return new Section(
                listing(project, rows, ui),
                changeable ? actions(project, ui) : List.of(),
                kept ? ui.t("budget.line.kept") : split(costs, ui));
    }

    private static String split(Costs costs, Ui ui) {
        return ui.t("budget.split", costs.of(Purpose.PUBLICITY), costs.of(Purpose.TRAINING));
    }

    private static Listing listing(PlannedSubProject project, List<Row> rows, Ui ui) {
        return new Listing(
                project.title(),
                List.of(
                        Column.fixed("title", ui.t("budget.column.TITLE")),
                        figure("unitPrice", ui.t("budget.column.UNIT_PRICE"), ui.t("unit.yuan")),
                        figure("quantity", ui.t("budget.column.QUANTITY"), null),
                        figure("amount", ui.t("budget.column.AMOUNT"), ui.t("unit.yuan")),
                        Column.fixed("basis", ui.t("budget.column.BASIS"))),
                rows,
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, rows.size()), rows.size()),
                new Listing.Empty(ui.t("budget.lines.none"), ui.t("budget.lines.none.text", project.budget()), null));
    }

    private static Column figure(String key, String label, @Nullable String unit) {
        return new Column(key, label, unit, true, false);
    }

    private Row row(CostLine line, boolean changeable, Ui ui) {
        var item = line.item();
        return new Row(
                changeable ? budget.address() + "/lines/" + line.id().value() : null,
                List.of(
                        Cell.of(item.title(), kind(item, ui)),
                        Cell.of(ui.money(item.unitPrice())),
                        Cell.of(grouped(item.quantity()) + " " + item.unit()),
                        Cell.of(ui.money(line.amount())),
                        Cell.of(item.basis())));
    }

    private static String kind(CostItem item, Ui ui) {
        return BudgetForms.word(item.kind(), ui) + " · " + ui.of("budget.purpose", item.purpose());
    }

    private List<Action> actions(PlannedSubProject project, Ui ui) {
        var below = budget.address() + "/sub-projects/" + project.id().value();
        return List.of(
                Action.secondary(ui.t("budget.line.add"), "plus", below + "/lines/new"),
                Action.secondary(ui.t("budget.paste"), "clipboard", below + "/table"));
    }

    static String plain(BigDecimal quantity) {
        return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(quantity);
    }

    private static String grouped(BigDecimal quantity) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(quantity);
    }
}
