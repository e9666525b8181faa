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
import yufang.year.contracts.ContractId;
import yufang.year.payments.domain.MoneyBook;
import yufang.year.payments.query.ChainQueries;

/** The page on which one number is followed from the contract to the bank. */
@Controller
class ChainController {

    private final ChainQueries queries;
    private final MoneyBook moneys;
    private final Papers papers;
    private final Desk desk;

    ChainController(ChainQueries queries, MoneyBook moneys, Papers papers, Desk desk) {
        this.queries = queries;
        this.moneys = moneys;
        this.papers = papers;
        this.desk = desk;
    }

    @GetMapping("/money/chain/{contract}")
    String show(@PathVariable ContractId contract, Model model) {
        var money = moneys.shown(contract);
        model.addAttribute(
                "view",
                new ChainView(
                        queries.of(contract),
                        money,
                        papers.acts(money),
                        desk.rules(),
                        papers.line(money.contract().subProject())));
        return "payments/chain";
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(Route.get("/money/chain/{contract}", PaymentRoutes.readersAndProviders()));
        }
    }
}
