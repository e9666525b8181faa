package yufang.year.procurement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
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
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.procurement.DemandId;
import yufang.year.procurement.domain.DemandDisclosing;
import yufang.year.procurement.domain.DemandReviewing;
import yufang.year.procurement.query.DemandFilter;
import yufang.year.procurement.query.DemandQueries;

/** Demands on their way: reviewed, disclosed, closed, or withdrawn. */
@Controller
class DemandController {

    private final DemandReviewing reviewing;
    private final DemandDisclosing disclosing;
    private final DemandQueries queries;
    private final DemandPages pages;
    private final Desk desk;

    DemandController(
            DemandReviewing reviewing,
            DemandDisclosing disclosing,
            DemandQueries queries,
            DemandPages pages,
            Desk desk) {
        this.reviewing = reviewing;
        this.disclosing = disclosing;
        this.queries = queries;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/procurement/demands")
    String list(
            ListRequest list,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String state,
            Model model) {
        var filter = DemandFilter.of(year, state);
        model.addAttribute(
                "view",
                new DemandListView(
                        queries.list(list, filter),
                        queries.states(filter),
                        list,
                        filter,
                        desk.acting().role() == Role.AGENCY_OFFICER));
        return "procurement/demands";
    }

    @GetMapping("/procurement/demands/{id}")
    String show(@PathVariable DemandId id, Model model) {
        model.addAttribute("view", pages.of(id));
        return "procurement/demand";
    }

    @PostMapping("/procurement/demands/{id}/review")
    String review(@PathVariable DemandId id, @Valid VersionForm form, RedirectAttributes flash) {
        reviewing.review(id, Objects.requireNonNull(form.version()));
        return done(id, "demand.done.reviewed", flash);
    }

    @PostMapping("/procurement/demands/{id}/return")
    String sendBack(@PathVariable DemandId id, @Valid ReasonForm form, RedirectAttributes flash) {
        reviewing.sendBack(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason()));
        return done(id, "demand.done.returned", flash);
    }

    @PostMapping("/procurement/demands/{id}/disclosure")
    String disclose(@PathVariable DemandId id, @Valid VersionForm form, RedirectAttributes flash) {
        disclosing.disclose(id, Objects.requireNonNull(form.version()));
        return done(id, "demand.done.disclosed", flash);
    }

    @PostMapping("/procurement/demands/{id}/closing")
    String close(@PathVariable DemandId id, @Valid VersionForm form, RedirectAttributes flash) {
        disclosing.close(id, Objects.requireNonNull(form.version()));
        return done(id, "demand.done.closed", flash);
    }

    @GetMapping("/procurement/demands/{id}/withdrawal")
    String confirmWithdrawal(@PathVariable DemandId id, Model model) {
        model.addAttribute("view", new DemandWithdrawalView(queries.details(id)));
        return "procurement/demandWithdrawal";
    }

    @PostMapping("/procurement/demands/{id}/withdrawal")
    String withdraw(@PathVariable DemandId id, @Valid ReasonForm form, RedirectAttributes flash) {
        disclosing.withdraw(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason()));
        return done(id, "demand.done.withdrawn", flash);
    }

    private static String done(DemandId id, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(said));
        return address(id);
    }

    static String address(DemandId id) {
        return "redirect:/procurement/demands/" + id.value();
    }

    record VersionForm(@NotNull @Nullable Integer version) {}

    record ReasonForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        static final String PAGE = "/procurement/demands/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/procurement/demands", Role.readers()),
                    Route.get(PAGE, Role.readers()),
                    Route.post(PAGE + "/review", Role.AGENCY_REVIEWER).form(VersionForm.class, PAGE),
                    Route.post(PAGE + "/return", Role.AGENCY_REVIEWER).form(ReasonForm.class, PAGE),
                    Route.post(PAGE + "/disclosure", Role.AGENCY_OFFICER).form(VersionForm.class, PAGE),
                    Route.post(PAGE + "/closing", Role.AGENCY_OFFICER).form(VersionForm.class, PAGE),
                    Route.get(PAGE + "/withdrawal", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/withdrawal", Role.AGENCY_OFFICER).form(ReasonForm.class, PAGE + "/withdrawal"));
        }
    }
}
