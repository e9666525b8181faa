package yufang.year.budget.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import yufang.year.budget.FundBaseId;
import yufang.year.budget.domain.FigureKind;
import yufang.year.budget.domain.FundBaseKeeping;

/** The fund base. */
@Controller
@RequestMapping("/money/fund-bases")
class FundBaseController extends FigureController<FundBaseId> {

    FundBaseController(FundBaseKeeping keeping, FigurePages pages) {
        super(FigureKind.BASE, keeping, pages);
    }
}
