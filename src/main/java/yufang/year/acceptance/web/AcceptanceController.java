package yufang.year.acceptance.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import yufang.shared.Role;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.query.AcceptanceQueries;
import yufang.year.acceptance.query.AcceptanceSheetQueries;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;

/** The list of acceptances, an expert’s list of sheets, and the page of one acceptance. */
@Controller
class AcceptanceController {

    static final String HOME = "/supervision/acceptances";

    private final AcceptanceQueries cases;
    private final AcceptanceSheetQueries sheets;
    private final AcceptancePages pages;
    private final Contracts contracts;
    private final Desk desk;

    AcceptanceController(
            AcceptanceQueries cases,
            AcceptanceSheetQueries sheets,
            AcceptancePages pages,
            Contracts contracts,
            Desk desk) {
        this.cases = cases;
        this.sheets = sheets;
        this.pages = pages;
        this.contracts = contracts;
        this.desk = desk;
    }

    @GetMapping(HOME)
    String list(ListRequest list, @RequestParam(required = false) @Nullable String status, Model model) {
        var role = desk.acting().role();
        if (role == Role.EXPERT) {
            model.addAttribute("view", new SheetListView(sheets.mine()));
            return "acceptance/sheets";
        }
        var chosen = status(status);
        model.addAttribute("view", new CaseListView(cases.list(list, chosen), list, chosen, waiting(), role));
        return "acceptance/cases";
    }

    /** What makes no sense is taken as not said. */
    private static @Nullable AcceptanceStatus status(@Nullable String said) {
        return Arrays.stream(AcceptanceStatus.values())
                .filter(each -> each.name().equals(said))
                .findFirst()
                .orElse(null);
    }

    /** Running contracts for which nobody has applied yet. */
    private List<SignedContract> waiting() {
        var applied = cases.appliedFor();
        return contracts.all().stream()
                .filter(contract -> contract.state() == ContractState.RUNNING && !applied.contains(contract.id()))
                .toList();
    }

    @GetMapping(HOME + "/{id}")
    String show(@PathVariable AcceptanceCaseId id, Model model) {
        model.addAttribute("view", pages.of(cases.details(id)));
        return "acceptance/case";
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            var readers = readers();
            var all = EnumSet.copyOf(readers);
            all.add(Role.EXPERT);
            return List.of(Route.get(HOME, all), Route.get(HOME + "/{id}", readers));
        }

        /** The officers, the auditor, and the manager of the provider whose acceptance it is. */
        static Set<Role> readers() {
            var readers = EnumSet.copyOf(Role.readers());
            readers.add(Role.PROVIDER_MANAGER);
            return readers;
        }
    }
}
