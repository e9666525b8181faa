package yufang.year.payments.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import yufang.ground.desk.Desk;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.FiscalYear;
import yufang.shared.Role;
import yufang.year.payments.query.YearMoneyQueries;

/** The money of the years: budget, committed, paid, remaining. */
@Controller
class YearMoneyController {

    private final YearMoneyQueries queries;
    private final Desk desk;

    YearMoneyController(YearMoneyQueries queries, Desk desk) {
        this.queries = queries;
        this.desk = desk;
    }

    @GetMapping("/money/years")
    String list(Model model) {
        model.addAttribute("view", new YearMoneyListView(queries.years()));
        return "payments/years";
    }

    @GetMapping("/money/years/{year}")
    String show(@PathVariable FiscalYear year, Model model) {
        model.addAttribute("view", new YearMoneyView(queries.year(year), desk.rules()));
        return "payments/year";
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(Route.get("/money/years", Role.readers()), Route.get("/money/years/{year}", Role.readers()));
        }
    }
}
