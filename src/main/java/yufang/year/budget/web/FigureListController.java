package yufang.year.budget.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.year.budget.domain.FigureKind;
import yufang.year.budget.web.FigureController.ConfirmForm;
import yufang.year.budget.web.FigureController.CorrectForm;
import yufang.year.budget.web.FigureController.EnterForm;
import yufang.year.budget.web.FigureController.ReasonForm;

/** The lists of both figures of the fund, and who may open which of their pages. */
@Controller
class FigureListController {

    private final FigurePages pages;

    FigureListController(FigurePages pages) {
        this.pages = pages;
    }

    @GetMapping("/money")
    String bases(ListRequest list, Model model) {
        return pages.list(FigureKind.BASE, list, model);
    }

    @GetMapping("/money/fund-budget")
    String entries(ListRequest list, Model model) {
        return pages.list(FigureKind.ENTRY, list, model);
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return Arrays.stream(FigureKind.values()).flatMap(Table::of).toList();
        }

        private static Stream<Route> of(FigureKind kind) {
            var blank = kind.pages() + "/new";
            var page = kind.pages() + "/{id}";
            return Stream.of(
                    Route.get(kind.list(), Role.readers()),
                    Route.get(blank, Role.AGENCY_OFFICER),
                    Route.post(kind.pages(), Role.AGENCY_OFFICER).form(EnterForm.class, blank),
                    Route.get(page, Role.readers()),
                    Route.get(page + "/edit", Role.AGENCY_OFFICER),
                    Route.post(page + "/correction", Role.AGENCY_OFFICER).form(CorrectForm.class, page + "/edit"),
                    Route.post(page + "/withdrawal", Role.AGENCY_OFFICER).form(ReasonForm.class, page),
                    Route.post(page + "/confirmation", Role.AGENCY_REVIEWER).form(ConfirmForm.class, page),
                    Route.post(page + "/return", Role.AGENCY_REVIEWER).form(ReasonForm.class, page));
        }
    }
}
