package yufang.year.contracts.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjectId;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Reach;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.domain.ContractDrafting;
import yufang.year.contracts.domain.ContractStatus;
import yufang.year.contracts.query.ContractQueries;

/** The list of contracts, the page of one, and its beginning out of an award. */
@Controller
class ContractController {

    static final String LIST = "/procurement/contracts";
    static final String PAGE = LIST + "/{id}";

    private final ContractDrafting drafting;
    private final ContractQueries queries;
    private final ContractPages pages;
    private final Desk desk;

    ContractController(ContractDrafting drafting, ContractQueries queries, ContractPages pages, Desk desk) {
        this.drafting = drafting;
        this.queries = queries;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(LIST)
    String list(ListRequest list, @RequestParam(defaultValue = "") String status, Model model) {
        var wanted = Arrays.stream(ContractStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
        var role = desk.acting().role();
        model.addAttribute(
                "view",
                new ContractListView(
                        queries.list(list, wanted),
                        list,
                        wanted,
                        role == Role.AGENCY_OFFICER,
                        role.reach() == Reach.ORGANISATION));
        return "contracts/contracts";
    }

    @GetMapping(LIST + "/new")
    String blank(Model model) {
        model.addAttribute("view", ContractForms.draft(queries.uncontracted()));
        return "contracts/form";
    }

    @PostMapping(LIST)
    String draft(@Valid DraftForm form, RedirectAttributes flash) {
        var id = drafting.draft(
                requireNonNull(form.subProject()), requireNonNull(form.number()), requireNonNull(form.title()));
        flash.addFlashAttribute("done", Wording.of("contracts.done.drafted"));
        return address(id);
    }

    @GetMapping(PAGE)
    String show(@PathVariable ContractId id, Model model) {
        model.addAttribute("view", pages.contract(id));
        return "contracts/contract";
    }

    static String address(ContractId id) {
        return "redirect:" + LIST + "/" + id.value();
    }

    /** The region's readers, and whoever of the provider has to do with it. */
    static Set<Role> lookers() {
        var lookers = EnumSet.copyOf(Role.readers());
        lookers.add(Role.PROVIDER_MANAGER);
        lookers.add(Role.PROVIDER_FIELD);
        return lookers;
    }

    record DraftForm(
            @NotNull @Nullable SubProjectId subProject,
            @NotNull @Size(max = 60) @Nullable String number,
            @NotNull @Size(max = 200) @Nullable String title) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(LIST, lookers()),
                    Route.get(LIST + "/new", Role.AGENCY_OFFICER),
                    Route.post(LIST, Role.AGENCY_OFFICER).form(DraftForm.class, LIST + "/new"),
                    Route.get(PAGE, lookers()));
        }
    }
}
