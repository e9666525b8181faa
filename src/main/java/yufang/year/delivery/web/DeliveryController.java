package yufang.year.delivery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.desk.Desk;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.Contracts;
import yufang.year.delivery.domain.ExecutionPlanning;

/** The quantity ledgers of all contracts, and the page of one, where its execution plan begins. */
@Controller
class DeliveryController {

    static final Set<Role> PROVIDER = EnumSet.of(Role.PROVIDER_MANAGER, Role.PROVIDER_FIELD);

    private final Contracts contracts;
    private final ExecutionPlanning planning;
    private final DeliveryPages pages;
    private final Desk desk;

    DeliveryController(Contracts contracts, ExecutionPlanning planning, DeliveryPages pages, Desk desk) {
        this.contracts = contracts;
        this.planning = planning;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/delivery")
    String list(ListRequest list, Model model) {
        model.addAttribute("view", pages.list(list));
        return "delivery/ledgers";
    }

    @GetMapping("/delivery/contracts/{id}")
    String show(@PathVariable ContractId id, Model model) {
        model.addAttribute(
                "view", pages.contract(contracts.contract(id), desk.acting().role()));
        return "delivery/contract";
    }

    @PostMapping("/delivery/contracts/{id}/plans")
    String begin(@PathVariable ContractId id, @Valid BeginForm form, RedirectAttributes flash) {
        var plan = planning.begin(contracts.contract(id), Objects.requireNonNull(form.version()), form.reason());
        flash.addFlashAttribute("done", Wording.of("delivery.done.begun"));
        return "redirect:" + ExecutionPlanController.address(plan);
    }

    static String address(ContractId id) {
        return "/delivery/contracts/" + id.value();
    }

    /** Everybody who sees units: officers, the auditor, and the provider its own. */
    static Set<Role> seeing() {
        var seeing = EnumSet.copyOf(Role.readers());
        seeing.addAll(PROVIDER);
        return seeing;
    }

    record BeginForm(
            @NotNull @Nullable Integer version,
            @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/delivery/contracts/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/delivery", seeing()),
                    Route.get(PAGE, seeing()),
                    Route.post(PAGE + "/plans", Role.PROVIDER_MANAGER).form(BeginForm.class, PAGE));
        }
    }
}
