package yufang.year.budget.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.shared.FiscalYear;
import yufang.year.budget.FundBudgetEntryId;

/** What people do with the entries of the fund budget. */
@Component
public class FundBudgetKeeping extends FigureKeeping<FundBudgetEntry, FundBudgetEntryId> {

    private final FundBudgetEntryRepository entries;
    private final Desk desk;

    FundBudgetKeeping(FundBudgetEntryRepository entries, Documents documents, Desk desk) {
        super(FigureKind.ENTRY, entries, documents, desk);
        this.entries = entries;
        this.desk = desk;
    }

    @Override
    FundBudgetEntryId nextId() {
        return FundBudgetEntryId.next();
    }

    @Override
    FundBudgetEntry entered(FundBudgetEntryId id, FiscalYear year, StatedFigure figure) {
        return FundBudgetEntry.enter(id, year, figure, desk.me(), desk.now());
    }

    @Override
    boolean isTaken(FiscalYear year) {
        return entries.existsByYearAndStatusIn(year, List.of(FigureStatus.ENTERED, FigureStatus.RETURNED));
    }

    @Override
    void confirmed(FundBudgetEntry entry) {
        // Nothing waits for it: the budget that it allows asks for it when it is submitted.
    }
}
