package yufang.year.budget.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import yufang.year.budget.FundBudgetEntryId;
import yufang.year.budget.domain.FigureKind;
import yufang.year.budget.domain.FundBudgetKeeping;

/** The entry in the fund budget. */
@Controller
@RequestMapping("/money/fund-budget")
class FundBudgetController extends FigureController<FundBudgetEntryId> {

    FundBudgetController(FundBudgetKeeping keeping, FigurePages pages) {
        super(FigureKind.ENTRY, keeping, pages);
    }
}
