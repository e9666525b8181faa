package yufang.year.procurement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
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
import yufang.ground.programme.SubProjectId;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.procurement.IntentionId;
import yufang.year.procurement.domain.IntentionPublishing;
import yufang.year.procurement.domain.IntentionText;
import yufang.year.procurement.query.IntentionQueries;

/** Intentions to buy: published by the agency before the plan, given to a sub-project after it. */
@Controller
class IntentionController {

    private final IntentionPublishing publishing;
    private final IntentionQueries queries;
    private final IntentionPages pages;
    private final Desk desk;

    IntentionController(IntentionPublishing publishing, IntentionQueries queries, IntentionPages pages, Desk desk) {
        this.publishing = publishing;
        this.queries = queries;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/procurement/intentions")
    String list(
            ListRequest list,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String state,
            Model model) {
        var filter = IntentionListView.Filter.of(year, state);
        model.addAttribute(
                "view",
                new IntentionListView(
                        queries.list(list, filter.year(), filter.status()),
                        list,
                        filter,
                        desk.acting().role() == Role.AGENCY_OFFICER));
        return "procurement/intentions";
    }

    @GetMapping("/procurement/intentions/new")
    String blank(Model model) {
        model.addAttribute("view", new IntentionFormView(desk.today(), publishing.standing(), desk.rules()));
        return "procurement/intentionForm";
    }

    @PostMapping("/procurement/intentions")
    String publish(@Valid PublishForm form, RedirectAttributes flash) {
        var id = publishing.publish(IntentionText.of(
                Objects.requireNonNull(form.year()),
                Objects.requireNonNull(form.title()),
                Objects.requireNonNull(form.object()),
                Objects.requireNonNull(form.estimate()),
                YearMonth.from(Objects.requireNonNull(form.expectedMonth()))));
        flash.addFlashAttribute("done", Wording.of("intention.done.published"));
        return address(id);
    }

    @GetMapping("/procurement/intentions/{id}")
    String show(@PathVariable IntentionId id, Model model) {
        model.addAttribute("view", pages.of(id));
        return "procurement/intention";
    }

    @PostMapping("/procurement/intentions/{id}/attachment")
    String attach(@PathVariable IntentionId id, @Valid AttachForm form, RedirectAttributes flash) {
        publishing.attach(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.subProject()));
        flash.addFlashAttribute("done", Wording.of("intention.done.attached"));
        return address(id);
    }

    @PostMapping("/procurement/intentions/{id}/detachment")
    String detach(@PathVariable IntentionId id, @Valid DetachForm form, RedirectAttributes flash) {
        publishing.detach(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("intention.done.detached"));
        return address(id);
    }

    private static String address(IntentionId id) {
        return "redirect:/procurement/intentions/" + id.value();
    }

    record PublishForm(
            @NotNull @Nullable FiscalYear year,
            @NotNull @Size(max = 150) @Nullable String title,
            @NotNull @Size(max = 2000) @Nullable String object,
            @NotNull @Nullable Money estimate,
            @NotNull @Nullable LocalDate expectedMonth) {}

    record AttachForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable SubProjectId subProject) {}

    record DetachForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        private static final String LIST = "/procurement/intentions";
        private static final String PAGE = LIST + "/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(LIST, Role.readers()),
                    Route.get(LIST + "/new", Role.AGENCY_OFFICER),
                    Route.post(LIST, Role.AGENCY_OFFICER).form(PublishForm.class, LIST + "/new"),
                    Route.get(PAGE, Role.readers()),
                    Route.post(PAGE + "/attachment", Role.AGENCY_OFFICER).form(AttachForm.class, PAGE),
                    Route.post(PAGE + "/detachment", Role.AGENCY_OFFICER).form(DetachForm.class, PAGE));
        }
    }
}
