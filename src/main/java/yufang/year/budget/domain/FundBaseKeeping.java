package yufang.year.budget.domain;

import org.springframework.stereotype.Component;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.shared.FiscalYear;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.budget.FundBaseId;

/** What people do with fund bases. Once one is confirmed the ceiling is known, and the budget can be compiled. */
@Component
public class FundBaseKeeping extends FigureKeeping<FundBase, FundBaseId> {

    static final String COMPILE = "budget.compile";

    private final FundBaseRepository bases;
    private final BudgetRepository budgets;
    private final Desk desk;

    FundBaseKeeping(FundBaseRepository bases, BudgetRepository budgets, Documents documents, Desk desk) {
        super(FigureKind.BASE, bases, documents, desk);
        this.bases = bases;
        this.budgets = budgets;
        this.desk = desk;
    }

    @Override
    FundBaseId nextId() {
        return FundBaseId.next();
    }

    @Override
    FundBase entered(FundBaseId id, FiscalYear year, StatedFigure figure) {
        return FundBase.enter(id, year, figure, desk.me(), desk.now());
    }

    @Override
    boolean isTaken(FiscalYear year) {
        return bases.existsByYearAndStatusNot(year, FigureStatus.WITHDRAWN);
    }

    @Override
    void confirmed(FundBase base) {
        if (budgets.existsByYear(base.year())) return;
        desk.open(Work.of(
                base.id(),
                COMPILE,
                Addressee.desk(Role.HRSS_OFFICER),
                Wording.of("budget.base.work.compile", base.year().toString()),
                "/money/budgets/new",
                STEP));
    }
}
