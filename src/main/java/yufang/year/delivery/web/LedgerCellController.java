package yufang.year.delivery.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.NotFound;
import yufang.shared.quantity.MeasureId;
import yufang.shared.quantity.Stage;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.delivery.domain.LoadedUnits;

/** The units and subjects behind a cell of the ledger: their figures add up to it. */
@Controller
class LedgerCellController {

    private final Contracts contracts;
    private final LoadedUnits units;

    LedgerCellController(Contracts contracts, LoadedUnits units) {
        this.contracts = contracts;
        this.units = units;
    }

    @GetMapping("/delivery/contracts/{id}/measures/{measure}")
    String show(
            @PathVariable ContractId id,
            @PathVariable MeasureId measure,
            @RequestParam @Nullable String stage,
            Model model) {
        var contract = contracts.contract(id);
        var obligation = contract.obligations().stream()
                .filter(each -> each.terms().totals().stream()
                        .anyMatch(total -> total.id().equals(measure)))
                .findFirst()
                .orElseThrow(() -> new NotFound(measure));
        var all = units.all(id);
        var approved = all.stream().anyMatch(unit -> unit.approved());
        var counted = all.stream()
                .filter(unit -> unit.obligation().equals(obligation.id()) && (!approved || unit.approved()))
                .toList();
        model.addAttribute("view", LedgerCellView.of(contract, obligation, measure, stage(stage), counted));
        return "delivery/cell";
    }

    private static Stage stage(@Nullable String typed) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst()
                .orElse(Stage.VERIFIED);
    }

    static String address(ContractId contract, MeasureId measure) {
        return DeliveryController.address(contract) + "/measures/" + measure.value();
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(Route.get("/delivery/contracts/{id}/measures/{measure}", DeliveryController.seeing()));
        }
    }
}
