package yufang.year.payments.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import yufang.ground.desk.Desk;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Problem;
import yufang.year.contracts.ContractId;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.BankReturnStatus;
import yufang.year.payments.domain.BankReturning;
import yufang.year.payments.domain.ContractMoney;
import yufang.year.payments.domain.MoneyBook;
import yufang.year.payments.domain.PaymentDeciding;
import yufang.year.payments.domain.PaymentPaying;
import yufang.year.payments.query.PaymentFilter;
import yufang.year.payments.query.PaymentQueries;

/** The pages of payments: the list, one of them, the money of a contract. */
@Controller
class PaymentPageController {

    private final PaymentQueries queries;
    private final MoneyBook moneys;
    private final Next next;
    private final PaymentPapers papers;
    private final Desk desk;

    PaymentPageController(PaymentQueries queries, MoneyBook moneys, Next next, PaymentPapers papers, Desk desk) {
        this.queries = queries;
        this.moneys = moneys;
        this.next = next;
        this.papers = papers;
        this.desk = desk;
    }

    @GetMapping("/money/payments")
    String list(
            ListRequest list,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            Model model) {
        var filter = PaymentFilter.of(year, state, kind);
        model.addAttribute("view", new PaymentListView(queries.list(filter, list), filter, list));
        return "payments/payments";
    }

    @GetMapping("/money/payments/{id}")
    String show(@PathVariable PaymentCaseId id, Model model) {
        var payment = queries.details(id);
        var file = new PaymentView.File(
                queries.invoices(id),
                queries.steps(id),
                queries.returns(id),
                papers.documents(id),
                papers.trail(id),
                papers.line(payment.contract().subProject()));
        var money = moneys.of(payment.contract().id());
        model.addAttribute("view", new PaymentView(payment, file, money, who(file, id, money)));
        return "payments/payment";
    }

    private PaymentView.Desk who(PaymentView.File file, PaymentCaseId id, ContractMoney money) {
        var isStated = file.returns().stream().anyMatch(each -> each.status() == BankReturnStatus.STATED);
        return new PaymentView.Desk(
                desk.acting().role(),
                desk.rules(),
                isStated
                        ? next.returning().problemsBeforeDecision(id)
                        : next.deciding().problemsBeforeNextStep(id, money),
                next.deciding().problemsBeforeRejection(id, money),
                isStated,
                next.paying().account(id, money).orElse(null));
    }

    @GetMapping("/money/payments/contracts/{contract}")
    String contract(@PathVariable ContractId contract, Model model) {
        var money = moneys.of(contract);
        var rules = desk.rules();
        List<Problem> problems = money.next()
                .map(kind -> money.problemsBeforeRequest(kind, rules))
                .orElseGet(List::of);
        model.addAttribute(
                "view",
                new ContractMoneyView(
                        money,
                        queries.of(contract),
                        problems,
                        rules,
                        desk.acting().role(),
                        papers.line(money.contract().subProject())));
        return "payments/contract";
    }

    /** What the page asks about the next step. */
    @Component
    record Next(PaymentDeciding deciding, PaymentPaying paying, BankReturning returning) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            var readers = PaymentRoutes.readersAndProviders();
            return List.of(
                    Route.get("/money/payments", readers),
                    Route.get(PaymentRoutes.PAGE, readers),
                    Route.get(PaymentRoutes.CONTRACT, readers));
        }
    }
}
