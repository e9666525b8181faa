package yufang.year.budget.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjectId;
import yufang.shared.NotFound;
import yufang.shared.RuleViolated;
import yufang.year.budget.BudgetId;
import yufang.year.planning.PlannedSubProject;

/** Adds, corrects and removes the cost lines of a budget, typed one by one or pasted from a spreadsheet. */
@Component
@Transactional
public class BudgetCompiling {

    static final int MOST_LINES = 500;

    private final BudgetRepository budgets;
    private final CostLineRepository lines;
    private final BudgetSheets sheets;
    private final PastedCosts pasted;
    private final Desk desk;

    BudgetCompiling(
            BudgetRepository budgets, CostLineRepository lines, BudgetSheets sheets, PastedCosts pasted, Desk desk) {
        this.budgets = budgets;
        this.lines = lines;
        this.sheets = sheets;
        this.pasted = pasted;
        this.desk = desk;
    }

    public void add(BudgetId id, int version, SubProjectId subProject, CostWords words) {
        var budget = budgets.known(id).at(version);
        var sheet = sheets.of(budget, desk.today());
        project(sheet, subProject);
        budget.change(subProject, sheet.kept(), desk.me());
        requireRoom(sheet.costs().of(subProject).lines().size() + 1);
        var item = words.read(sheet.kinds(), sheet.rules());
        lines.save(CostLine.of(budget, subProject, item, desk.me(), desk.now()));
        budgets.save(budget);
        desk.record("budget.line.added", id, item.title(), item.amount());
    }

    public void correct(BudgetId id, int version, CostLineId lineId, CostWords words) {
        var budget = budgets.known(id).at(version);
        var line = lines.known(lineId, id);
        var sheet = changed(budget, line);
        line.become(words.read(sheet.kinds(), sheet.rules()));
        lines.save(line);
        budgets.save(budget);
        desk.record("budget.line.corrected", id, line.item().title(), line.amount());
    }

    public void remove(BudgetId id, int version, CostLineId lineId) {
        var budget = budgets.known(id).at(version);
        var line = lines.known(lineId, id);
        changed(budget, line);
        lines.delete(line);
        budgets.save(budget);
        desk.record("budget.line.removed", id, line.item().title(), line.amount());
    }

    private BudgetSheet changed(Budget budget, CostLine line) {
        var sheet = sheets.of(budget, desk.today());
        budget.change(line.subProject(), sheet.kept(), desk.me());
        return sheet;
    }

    /**
     * All lines or none.
     *
     * @param replace whether the sub-project’s lines give way to the new ones
     * @return how many lines there were
     */
    public int paste(BudgetId id, int version, SubProjectId subProject, String text, boolean replace) {
        var budget = budgets.known(id).at(version);
        var sheet = sheets.of(budget, desk.today());
        var project = project(sheet, subProject);
        budget.change(subProject, sheet.kept(), desk.me());
        var items = pasted.read(text, sheet.kinds(), sheet.rules());
        var known = sheet.costs().of(subProject).lines();
        requireRoom(replace ? items.size() : known.size() + items.size());
        if (replace) lines.deleteAll(known);
        lines.saveAll(items.stream()
                .map(item -> CostLine.of(budget, subProject, item, desk.me(), desk.now()))
                .toList());
        budgets.save(budget);
        desk.record("budget.lines.pasted", id, items.size(), project.title());
        return items.size();
    }

    private static void requireRoom(int count) {
        if (count > MOST_LINES) throw RuleViolated.because("budget.line.too-many", MOST_LINES);
    }

    /** The sub-project as the budget’s plan has it. */
    @Transactional(readOnly = true)
    public PlannedSubProject project(BudgetId id, SubProjectId subProject) {
        return project(sheets.of(budgets.known(id), desk.today()), subProject);
    }

    private static PlannedSubProject project(BudgetSheet sheet, SubProjectId subProject) {
        return sheet.plan().subProject(subProject).orElseThrow(() -> new NotFound(subProject));
    }

    @Transactional(readOnly = true)
    public CostLine line(BudgetId id, CostLineId lineId) {
        return lines.known(lineId, id);
    }
}
