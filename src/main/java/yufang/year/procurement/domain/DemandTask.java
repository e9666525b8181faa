package yufang.year.procurement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.regions.DailyTask;
import yufang.shared.FiscalYear;
import yufang.year.budget.ApprovedBudgets;

/**
 * Puts on the officer's desk what the calendar brings: a sub-project whose fee was approved and that has no demand, a
 * demand that a new version of the plan has left behind, a disclosure whose period is over. No gate waits for it: they
 * compare dates themselves.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DemandTask implements DailyTask {

    private final ApprovedBudgets budgets;
    private final DemandRepository demands;
    private final DemandDrafting drafting;
    private final DemandBook book;
    private final Desk desk;

    DemandTask(ApprovedBudgets budgets, DemandRepository demands, DemandDrafting drafting, DemandBook book, Desk desk) {
        this.budgets = budgets;
        this.demands = demands;
        this.drafting = drafting;
        this.book = book;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "procurement.demand";
    }

    @Override
    public void on(LocalDate day) {
        // Next year's fee is approved before that year begins.
        List.of(day.getYear(), day.getYear() + 1).forEach(year -> askForDrafts(new FiscalYear(year)));
        for (var demand : demands.findByStatusInOrderByIdAsc(Set.of(DemandStatus.REVIEWED, DemandStatus.DISCLOSED))) {
            if (book.isLeftBehind(demand)) {
                book.askForWithdrawal(demand);
            } else if (demand.status() == DemandStatus.DISCLOSED
                    && demand.term(desk::after).surelyOverOn(day)) {
                book.askForClosing(demand);
            }
        }
    }

    private void askForDrafts(FiscalYear year) {
        budgets.inForce(year)
                .ifPresent(budget -> budget.subProjects().forEach(approved -> drafting.askForDraft(approved.id())));
    }
}
