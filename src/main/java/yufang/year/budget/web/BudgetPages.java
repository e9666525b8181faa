package yufang.year.budget.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.trail.SubjectTrail;
import yufang.platform.ListRequest;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.budget.BudgetId;
import yufang.year.budget.domain.BudgetSheet;
import yufang.year.budget.domain.CostKindTable;
import yufang.year.budget.domain.CostLine;
import yufang.year.budget.query.BudgetQueries;
import yufang.year.planning.PlannedSubProject;

/** Shows the pages of budgets. */
@Component
class BudgetPages {

    private static final String FORMS = "layout/forms";

    private final BudgetQueries queries;
    private final CostKindTable kinds;
    private final Documents documents;
    private final SubjectTrail trail;
    private final Desk desk;

    BudgetPages(BudgetQueries queries, CostKindTable kinds, Documents documents, SubjectTrail trail, Desk desk) {
        this.queries = queries;
        this.kinds = kinds;
        this.documents = documents;
        this.trail = trail;
        this.desk = desk;
    }

    String list(ListRequest list, Model model) {
        model.addAttribute(
                "view",
                new BudgetListView(queries.list(list), list, desk.acting().role() == Role.HRSS_OFFICER));
        return "budget/budgets";
    }

    String blank(Model model) {
        model.addAttribute(
                "view", new BudgetForms.Begin(Integer.toString(desk.today().getYear())));
        return FORMS;
    }

    String show(BudgetId id, BudgetSheet sheet, List<Problem> problems, Model model) {
        model.addAttribute(
                "view",
                new BudgetView(
                        queries.details(id),
                        sheet,
                        problems,
                        queries.decisions(id),
                        documents.of(id),
                        trail.of(id),
                        desk.acting().role()));
        return "budget/budget";
    }

    String newLine(BudgetId id, PlannedSubProject project, Model model) {
        model.addAttribute("view", new BudgetForms.NewLine(queries.details(id), project, kinds.all()));
        return FORMS;
    }

    String line(BudgetId id, CostLine line, Model model) {
        model.addAttribute("view", new BudgetForms.KnownLine(queries.details(id), line, kinds.all()));
        return FORMS;
    }

    String paste(BudgetId id, PlannedSubProject project, Model model) {
        model.addAttribute("view", new BudgetForms.Paste(queries.details(id), project, kinds.all()));
        return FORMS;
    }

    String raise(BudgetId id, Model model) {
        model.addAttribute("view", new BudgetForms.Raise(queries.details(id)));
        return FORMS;
    }
}
