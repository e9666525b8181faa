package yufang.year.budget.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.programme.Programme;
import yufang.ground.programme.StepReport;
import yufang.ground.programme.SubProjectId;
import yufang.shared.EntityId;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.budget.ApprovedBudgets;
import yufang.year.planning.IssuedPlans;

/** Tells the line of the nine steps and the work lists how far a budget is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepThree {

    private static final int STEP = 3;
    private static final String SUBMIT = "budget.submit";
    private static final String DECIDE = "budget.decide";

    private final Programme programme;
    private final BudgetRepository budgets;
    private final FundBaseRepository bases;
    private final Desk desk;

    StepThree(Programme programme, BudgetRepository budgets, FundBaseRepository bases, Desk desk) {
        this.programme = programme;
        this.budgets = budgets;
        this.bases = bases;
        this.desk = desk;
    }

    void begun(Budget budget, BudgetSheet sheet) {
        report(budget, sheet);
        bases.findByYearAndStatus(budget.year(), FigureStatus.CONFIRMED)
                .ifPresent(base -> desk.close(base.id(), FundBaseKeeping.COMPILE));
        desk.close(budget.plan(), IssuedPlans.BUDGET);
        open(budget, SUBMIT, Role.HRSS_OFFICER, "budget.work.submit");
    }

    void submitted(Budget budget, BudgetSheet sheet) {
        report(budget, sheet);
        desk.closeAll(budget.id());
        open(budget, DECIDE, Role.FINANCE_REVIEWER, "budget.work.decide", sheet.total());
    }

    void sentBack(Budget budget, BudgetSheet sheet) {
        report(budget, sheet);
        desk.closeAll(budget.id());
        open(budget, SUBMIT, Role.HRSS_OFFICER, "budget.work.mend");
    }

    /** From here on the agency may buy; what it has begun to buy before is its own affair. */
    void approved(Budget budget, BudgetSheet sheet) {
        report(budget, sheet);
        desk.closeAll(budget.id());
        if (budgets.approvedBefore(budget).isPresent()) return;
        sheet.plan()
                .subProjects()
                .forEach(project -> open(
                        project.id(),
                        ApprovedBudgets.PROCURE,
                        Role.AGENCY_OFFICER,
                        Wording.of("budget.work.procure", project.title()),
                        "/procurement/sub-projects/" + project.id().value() + "/demand",
                        STEP + 1));
    }

    /** Where an earlier budget was approved, its sub-projects do not all stand at the same point. */
    private void report(Budget budget, BudgetSheet sheet) {
        programme.report(step(budget, null, budget.approvedOn()));
        budgets.approvedBefore(budget).ifPresent(former -> sheet.plan()
                .subProjects()
                .forEach(project -> programme.report(
                        sheet.kept().contains(project.id())
                                ? step(former, project.id(), former.approvedOn())
                                : step(budget, project.id(), budget.approvedOn()))));
    }

    private static StepReport step(Budget budget, @Nullable SubProjectId subProject, @Nullable LocalDate approvedOn) {
        return approvedOn == null
                ? StepReport.now(budget.year(), subProject, STEP, address(budget))
                        .saying(Wording.word("budget.status", budget.status()))
                : StepReport.done(budget.year(), subProject, STEP, approvedOn, address(budget));
    }

    private void open(Budget budget, String act, Role role, String title) {
        open(budget.id(), act, role, Wording.of(title, budget.year().toString()), address(budget), STEP);
    }

    private void open(Budget budget, String act, Role role, String title, Object figure) {
        open(budget.id(), act, role, Wording.of(title, budget.year().toString(), figure), address(budget), STEP);
    }

    private void open(EntityId subject, String act, Role role, Wording title, String href, int step) {
        desk.open(Work.of(subject, act, Addressee.desk(role), title, href, step));
    }

    private static String address(Budget budget) {
        return "/money/budgets/" + budget.id().value();
    }
}
