package yufang.year.delivery.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.year.contracts.Contracts;
import yufang.year.delivery.query.UnitFilter;
import yufang.year.delivery.query.UnitQueries;

/** The list of units. */
@Controller
class UnitListController {

    private final UnitQueries queries;
    private final Contracts contracts;

    UnitListController(UnitQueries queries, Contracts contracts) {
        this.queries = queries;
        this.contracts = contracts;
    }

    @GetMapping("/delivery/units")
    String list(
            ListRequest list,
            @RequestParam @Nullable String contract,
            @RequestParam @Nullable String obligation,
            @RequestParam @Nullable String status,
            @RequestParam @Nullable String month,
            Model model) {
        var filter = UnitFilter.of(contract, obligation, status, month);
        model.addAttribute(
                "view",
                new UnitListView(
                        queries.list(list, filter), queries.counts(list, filter), contracts.all(), list, filter));
        return "delivery/units";
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(Route.get("/delivery/units", DeliveryController.seeing()));
        }
    }
}
